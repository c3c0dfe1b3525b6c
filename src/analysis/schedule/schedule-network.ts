import type { Network } from '../../model/network';
import { compileNetwork } from './compile-network';
import { mode, type CompiledNetwork } from './compiled-network';
import { drivingLinks } from './driving-links';
import { isComplete } from './fixed-dates';
import { allBehind, chainTo, driversIn, lastOnes, onlyEnds } from './longest-path';
import { minutesPerDay, timeWriter } from './moment';
import type { Schedule, ScheduledActivity } from './schedule';
import { scheduleFindings } from './schedule-findings';
import { scheduledLinks } from './scheduled-links';
import { schedulePasses } from './schedule-passes';

/** [S9] Days of float up to which an activity is nearly critical. */
const nearCriticalDays = 5;
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
  const { early, late, planned, totalFloat, freeFloat } = passes;
  const { nodes } = network;
  const activities = network.activities.map((activity, node): ScheduledActivity => {
    const float = totalFloat[node] ?? 0;
    const kind = nodes.mode[node];
    const complete = isComplete(activity);
    const day = activity.elapsed ? minutesPerDay : dayMinutes;
    return {
      id: activity.id,
      kind: kind === mode.summary ? 'summary' : nodes.duration[node] === 0 ? 'milestone' : 'work',
      start: write(planned.start[node] ?? 0),
      finish: write(planned.finish[node] ?? 0),
      earlyStart: write(early.start[node] ?? 0),
      earlyFinish: write(early.finish[node] ?? 0),
      lateStart: write(late.start[node] ?? 0),
      lateFinish: write(late.finish[node] ?? 0),
      totalFloatMinutes: float,
      freeFloatMinutes: freeFloat[node] ?? 0,
      critical: !complete && float <= 0,
      nearCritical: !complete && float > 0 && float <= nearCriticalDays * day,
      onLongestPath: path.has(node),
      manual: kind === mode.manual,
      complete,
      drivenBy: driversOf(node).map(idOf),
    };
  });
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
