import type { Network } from '../../model/network';
import { activityDates } from './activity-dates';
import { compileNetwork } from './compile-network';
import type { CompiledNetwork } from './compiled-network';
import { drivingLinks } from './driving-links';
import { allBehind, chainTo, driversIn, lastOnes, onlyEnds } from './longest-path';
import { timeWriter } from './moment';
import type { Schedule, ScheduledActivity } from './schedule';
import { scheduleFindings } from './schedule-findings';
import { scheduledLinks } from './scheduled-links';
import { schedulePasses } from './schedule-passes';

const standardMinutesPerDay = 480;

/** [S4] Schedules a network: plain data in, plain data out. The same network in another order gives the same dates. */
export function scheduleNetwork(network: Network): Schedule {
  return scheduleCompiled(compileNetwork(network), network.minutesPerDay);
}

/** The schedule of a network that is compiled already. */
export function scheduleCompiled(network: CompiledNetwork, dayMinutes = standardMinutesPerDay): Schedule {
  const passes = schedulePasses(network);
  const driving = drivingLinks(network, passes.early);
  const driversOf = driversIn(network, driving, passes.early);
  const last = lastOnes(network, passes.early, passes.projectFinish);
  const path = allBehind(last, driversOf);
  const write = timeWriter();
  const idOf = (node: number) => network.activities[node]?.id ?? '';
  const datesOf = activityDates(network, passes, dayMinutes, write);
  const activities = network.activities.map((_, node): ScheduledActivity => ({
    ...datesOf(node),
    onLongestPath: path.has(node),
    drivenBy: driversOf(node).map(idOf),
  }));
  const links = scheduledLinks(network, passes, driving);
  return {
    start: write(network.projectStart),
    finish: write(passes.projectFinish),
    activities,
    links,
    longestPath: onlyEnds(last, driversOf)
      .slice(0, 1)
      .flatMap((node) => chainTo(node, driversOf).map(idOf)),
    findings: scheduleFindings(network, activities, links, (node) => chainTo(node, driversOf).map(idOf)),
  };
}
