import { linkNumber, mode, never, type CompiledNetwork } from './compiled-network';
import { earliestBy, holdsStart, type NodeDates } from './link-limits';
import { finishOf, startOf, workAt, type WorkingTime } from './working-time';

/** [S4] Early dates: each activity as soon as links, constraints and the project's start let it. */
export function forwardPass(network: CompiledNetwork): NodeDates {
  const { nodes, order, calendars } = network;
  const early = { start: new Int32Array(nodes.count), finish: new Int32Array(nodes.count) };
  for (const node of order) {
    const kind = nodes.mode[node] ?? mode.free;
    if (kind === mode.summary) {
      rollUpEarly(network, node, early);
    } else if (kind === mode.free || kind === mode.gate || kind === mode.started) {
      const calendar = calendars[nodes.calendar[node] ?? 0];
      if (calendar) place(network, node, calendar, early);
    } else {
      early.start[node] = nodes.fixedStart[node] ?? 0;
      early.finish[node] = nodes.fixedFinish[node] ?? 0;
    }
  }
  return early;
}

function place(network: CompiledNetwork, node: number, calendar: WorkingTime, early: NodeDates): void {
  const { nodes, links, into } = network;
  let from = nodes.startFloor[node] ?? never;
  let until = nodes.finishFloor[node] ?? never;
  const end = into.begin[node + 1] ?? 0;
  for (let at = into.begin[node] ?? 0; at < end; at += 1) {
    const link = into.link[at] ?? 0;
    const moment = earliestBy(network, link, early);
    if (holdsStart(links.type[link] ?? 0)) {
      if (moment > from) from = moment;
    } else if (moment > until) until = moment;
  }
  if (nodes.mode[node] === mode.started) {
    const finish = nodes.fixedFinish[node] ?? 0;
    early.start[node] = nodes.fixedStart[node] ?? 0;
    early.finish[node] = until > finish ? until : finish;
    return;
  }
  const duration = nodes.duration[node] ?? 0;
  if (duration === 0) {
    const moment = until > from ? until : from;
    early.start[node] = early.finish[node] = milestoneAt(calendar, moment);
    return;
  }
  let work = workAt(calendar, from);
  if (until !== never) work = Math.max(work, workAt(calendar, until) - duration);
  early.start[node] = startOf(calendar, work);
  const finish = finishOf(calendar, work + duration);
  // A finish that a link holds may stand in time off; no work is done between.
  early.finish[node] = until > finish ? until : finish;
}

/** A milestone may stand at the end of a day's work; out of working time it waits for the next. */
function milestoneAt(calendar: WorkingTime, moment: number): number {
  const work = workAt(calendar, moment);
  return finishOf(calendar, work) === moment ? moment : startOf(calendar, work);
}

/** [S11] */
function rollUpEarly({ links, into }: CompiledNetwork, node: number, early: NodeDates): void {
  let start = 0;
  let finish = never;
  const end = into.begin[node + 1] ?? 0;
  for (let at = into.begin[node] ?? 0; at < end; at += 1) {
    const link = into.link[at] ?? 0;
    if (links.type[link] !== linkNumber.belongs) continue;
    const child = links.predecessor[link] ?? 0;
    const begins = early.start[child] ?? 0;
    if (finish === never || begins < start) start = begins;
    finish = Math.max(finish, early.finish[child] ?? 0);
  }
  early.start[node] = start;
  early.finish[node] = finish;
}
