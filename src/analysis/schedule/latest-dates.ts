import { forever, linkNumber, mode, type CompiledNetwork } from './compiled-network';
import { latestBy, leavesStart, type NodeDates } from './link-limits';
import type { Moment } from './moment';
import { startOf, workAt, type WorkingTime } from './working-time';

/** What a node's dates may become at the latest. */
export interface LatestLimits {
  start: Moment;
  finish: Moment;
}

/** Lowers `limits` to what the successors' dates leave a node. */
export function limitBySuccessors(
  network: CompiledNetwork,
  node: number,
  early: NodeDates,
  later: NodeDates,
  limits: LatestLimits,
): void {
  const { nodes, links, out } = network;
  const end = out.begin[node + 1] ?? 0;
  for (let at = out.begin[node] ?? 0; at < end; at += 1) {
    const link = out.link[at] ?? 0;
    const successor = links.successor[link] ?? 0;
    const type = links.type[link] ?? 0;
    if (type === linkNumber.belongs) {
      limitBySummary(successor, node, early, later, limits);
    } else if (!isSpent(nodes.mode[successor] ?? 0, type)) {
      const moment = latestBy(network, link, later);
      if (leavesStart(type)) limits.start = Math.min(limits.start, moment);
      else limits.finish = Math.min(limits.finish, moment);
    }
  }
}

/** [S11] All that belongs to a summary may take as long as the summary may; its start is that of those which start it. */
function limitBySummary(summary: number, node: number, early: NodeDates, later: NodeDates, limits: LatestLimits): void {
  limits.finish = Math.min(limits.finish, later.finish[summary] ?? forever);
  if (early.start[node] === early.start[summary])
    limits.start = Math.min(limits.start, later.start[summary] ?? forever);
}

/** [S12] What has begun is no longer held at its start, and what is complete by nothing. */
export function isSpent(successorMode: number, type: number): boolean {
  const held = type === linkNumber.FS || type === linkNumber.SS;
  return successorMode === mode.complete || (successorMode === mode.started && held);
}

/** The working minute at which a node of `duration` finishes at the latest. */
export function latestFinish(calendar: WorkingTime, duration: number, { start, finish }: LatestLimits): number {
  const byFinish = workAt(calendar, finish);
  if (start === forever) return byFinish;
  const work = workAt(calendar, start);
  // Work that would begin only after the limit must begin a minute before the time off.
  const begins = duration > 0 && startOf(calendar, work) > start ? work - 1 : work;
  return Math.min(byFinish, begins + duration);
}
