import { ascending } from '../../model/order';
import { linkNumber, mode, type CompiledNetwork } from './compiled-network';
import { leavesStart, type NodeDates } from './link-limits';
import type { Moment } from './moment';

/** What set the date of a node: the nodes at the other end of its driving links, in the order of their ids. */
export type DriversOf = (node: number) => readonly number[];

/** [S10] Looks behind summaries and their gates, so that only activities are named. */
export function driversIn(network: CompiledNetwork, driving: Uint8Array, early: NodeDates): DriversOf {
  const { links, into, nodes, activities } = network;
  const linksInto = (node: number) => Array.from(into.link.subarray(into.begin[node], into.begin[node + 1]));
  const behind = (node: number): number[] =>
    linksInto(node)
      .filter((link) => driving[link] === 1)
      .flatMap((link) => {
        const predecessor = links.predecessor[link] ?? 0;
        const kind = nodes.mode[predecessor];
        if (kind === mode.gate) return behind(predecessor);
        return kind === mode.summary ? edgeOf(predecessor, leavesStart(links.type[link] ?? 0)) : [predecessor];
      });
  /** The activities that begin, or end, a summary. */
  const edgeOf = (summary: number, atStart: boolean): number[] =>
    linksInto(summary)
      .filter((link) => links.type[link] === linkNumber.belongs)
      .map((link) => links.predecessor[link] ?? 0)
      .filter((child) =>
        atStart ? early.start[child] === early.start[summary] : early.finish[child] === early.finish[summary],
      )
      .flatMap((child) => (nodes.mode[child] === mode.summary ? edgeOf(child, atStart) : [child]));
  const isDriven = new Uint8Array(nodes.count);
  for (let link = 0; link < driving.length; link += 1)
    if (driving[link] === 1) isDriven[links.successor[link] ?? 0] = 1;
  return (node) => (isDriven[node] === 1 ? byId(new Set(behind(node)), activities) : []);
}

/** [S10] The activities that finish last. */
export function lastOnes({ nodes, activities }: CompiledNetwork, early: NodeDates, projectFinish: Moment): number[] {
  const last = activities.flatMap((_, node) =>
    early.finish[node] === projectFinish && nodes.mode[node] !== mode.summary ? [node] : [],
  );
  return byId(last, activities);
}

/** Those of the last ones that lead to no other of them. */
export function onlyEnds(last: readonly number[], driversOf: DriversOf): number[] {
  const drivers = new Set(last.flatMap(driversOf));
  return last.filter((node) => !drivers.has(node));
}

/** One chain of driving links that ends with `last`, from its first activity. */
export function chainTo(last: number, driversOf: DriversOf): number[] {
  const chain: number[] = [];
  for (let node: number | undefined = last; node !== undefined; node = driversOf(node)[0]) chain.push(node);
  return chain.reverse();
}

/** All activities from which driving links lead to one of `last`. */
export function allBehind(last: readonly number[], driversOf: DriversOf): ReadonlySet<number> {
  const found = new Set(last);
  for (const node of found) for (const driver of driversOf(node)) found.add(driver);
  return found;
}

function byId(nodes: Iterable<number>, activities: CompiledNetwork['activities']): number[] {
  const id = (node: number) => activities[node]?.id ?? '';
  return [...nodes].sort((a, b) => ascending(id(a), id(b)) || a - b);
}
