import { forever, mode, type CompiledNetwork } from './compiled-network';
import { latestFinish, limitBySuccessors, type LatestLimits } from './latest-dates';
import type { NodeDates } from './link-limits';
import type { Moment } from './moment';
import { finishOf, startOf, workAt, type WorkingTime } from './working-time';

/** [S6] Late dates: each activity as late as the project's finish, its successors, its constraint and its deadline let it. */
export function backwardPass(network: CompiledNetwork, early: NodeDates, projectFinish: Moment): NodeDates {
  const { nodes, order, calendars } = network;
  const late = { start: new Int32Array(nodes.count), finish: new Int32Array(nodes.count) };
  const limits: LatestLimits = { start: forever, finish: projectFinish };
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const node = order[place] ?? 0;
    const kind = nodes.mode[node] ?? mode.free;
    const calendar = calendars[nodes.calendar[node] ?? 0];
    if (kind === mode.complete || !calendar) {
      late.start[node] = early.start[node] ?? 0;
      late.finish[node] = early.finish[node] ?? 0;
      continue;
    }
    limits.start = nodes.startCeiling[node] ?? forever;
    limits.finish = Math.min(projectFinish, nodes.finishCeiling[node] ?? forever);
    limitBySuccessors(network, node, early, late, limits);
    if (kind === mode.summary) {
      late.start[node] = limits.start;
      late.finish[node] = limits.finish;
    } else if (kind === mode.manual) {
      late.finish[node] = limits.finish;
      late.start[node] = startOf(calendar, workAt(calendar, limits.finish) - durationOf(calendar, node, early));
    } else if (kind === mode.started) {
      late.start[node] = early.start[node] ?? 0;
      late.finish[node] = settled(calendar, workAt(calendar, limits.finish), node, early);
    } else {
      const duration = nodes.duration[node] ?? 0;
      const finish = latestFinish(calendar, duration, limits);
      late.finish[node] = settled(calendar, finish, node, early);
      late.start[node] = duration === 0 ? (late.finish[node] ?? 0) : startOf(calendar, finish - duration);
    }
  }
  return late;
}

/** A late finish that is the early one in working time is the same moment too. */
function settled(calendar: WorkingTime, work: number, node: number, early: NodeDates): Moment {
  const finish = early.finish[node] ?? 0;
  const moment = finishOf(calendar, work);
  return moment < finish && workAt(calendar, finish) === work ? finish : moment;
}

function durationOf(calendar: WorkingTime, node: number, { start, finish }: NodeDates): number {
  return workAt(calendar, finish[node] ?? 0) - workAt(calendar, start[node] ?? 0);
}
