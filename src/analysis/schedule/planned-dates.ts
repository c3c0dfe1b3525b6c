import { forever, linkNumber, mode, never, type CompiledNetwork } from './compiled-network';
import { latestFinish, limitBySuccessors, type LatestLimits } from './latest-dates';
import type { NodeDates } from './link-limits';
import type { Moment } from './moment';
import { finishOf, startOf, workAt } from './working-time';

/** The dates a plan shows, and by how much each activity may move without moving another. */
export interface PlannedDates extends NodeDates {
  readonly freeFloat: Int32Array;
}

/** [S8] From the last activity to the first: those that are to be late take their free float, the others keep it. */
export function plannedDates(network: CompiledNetwork, early: NodeDates, projectFinish: Moment): PlannedDates {
  const { nodes, order, calendars } = network;
  const freeFloat = new Int32Array(nodes.count);
  const planned = { start: early.start.slice(), finish: early.finish.slice(), freeFloat };
  const limits: LatestLimits = { start: forever, finish: projectFinish };
  for (let place = order.length - 1; place >= 0; place -= 1) {
    const node = order[place] ?? 0;
    const kind = nodes.mode[node] ?? mode.free;
    const calendar = calendars[nodes.calendar[node] ?? 0];
    if (kind === mode.complete || !calendar) continue;
    limits.start = forever;
    limits.finish = projectFinish;
    limitBySuccessors(network, node, early, planned, limits);
    if (kind === mode.summary) {
      planned.start[node] = limits.start;
      planned.finish[node] = limits.finish;
      continue;
    }
    if (kind === mode.manual || kind === mode.started) limits.start = forever;
    const late = nodes.late[node] === 1;
    if (late) limits.finish = Math.min(limits.finish, nodes.finishCeiling[node] ?? forever);
    const duration = nodes.duration[node] ?? 0;
    const now = workAt(calendar, early.finish[node] ?? 0);
    const latest = latestFinish(calendar, duration, limits);
    if (latest <= now) continue;
    if (!late) freeFloat[node] = latest - now;
    else {
      planned.finish[node] = finishOf(calendar, latest);
      planned.start[node] = duration === 0 ? (planned.finish[node] ?? 0) : startOf(calendar, latest - duration);
    }
  }
  return planned;
}

/** [S11] A summary reaches from the first start to the last finish of what belongs to it. */
export function rollUpDates(network: CompiledNetwork, { start, finish }: NodeDates): void {
  eachChild(network, (child, summary, first) => {
    if (first || (start[child] ?? 0) < (start[summary] ?? 0)) start[summary] = start[child] ?? 0;
    if (first || (finish[child] ?? 0) > (finish[summary] ?? 0)) finish[summary] = finish[child] ?? 0;
  });
}

/** [S11] A summary has as little float as the least of what belongs to it. */
export function rollUpFloat(network: CompiledNetwork, float: Int32Array): void {
  eachChild(network, (child, summary, first) => {
    if (first || (float[child] ?? 0) < (float[summary] ?? 0)) float[summary] = float[child] ?? 0;
  });
}

/** Calls `visit` for all that belongs to a summary, lower summaries before higher ones. */
function eachChild(
  { nodes, links, into, order }: CompiledNetwork,
  visit: (child: number, summary: number, first: boolean) => void,
): void {
  for (const summary of order) {
    if (nodes.mode[summary] !== mode.summary) continue;
    let before = never;
    for (let at = into.begin[summary] ?? 0; at < (into.begin[summary + 1] ?? 0); at += 1) {
      const link = into.link[at] ?? 0;
      if (links.type[link] !== linkNumber.belongs) continue;
      visit(links.predecessor[link] ?? 0, summary, before === never);
      before = link;
    }
  }
}
