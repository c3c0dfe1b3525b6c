import type { Links } from './compiled-network';
import type { Neighbours } from './neighbours';

/** Nodes that all lead to each other, and a shortest loop among them from the one with the lowest rank. */
export interface Knot {
  readonly members: ReadonlySet<number>;
  readonly loop: readonly number[];
}

/** [S15] The knots among nodes that could not be put in order; `rank` decides where a loop is begun, whatever the input's order. */
export function knots(
  links: Links,
  out: Neighbours,
  open: ReadonlySet<number>,
  rank: (node: number) => number,
): Knot[] {
  const next = (node: number) =>
    Array.from(out.link.subarray(out.begin[node], out.begin[node + 1]), (link) => links.successor[link] ?? 0)
      .filter((successor) => open.has(successor))
      .sort((a, b) => rank(a) - rank(b));
  const ranked = [...open].sort((a, b) => rank(a) - rank(b));
  return components(ranked, next)
    .filter(({ size }) => size > 1)
    .map((members) => ({
      members,
      loop: shortestLoop(
        ranked.filter((node) => members.has(node)),
        members,
        next,
      ),
    }));
}

/** Tarjan's strongly connected components, without recursion: a loop may be longer than the call stack is deep. */
function components(nodes: readonly number[], next: (node: number) => readonly number[]): Set<number>[] {
  const found: Set<number>[] = [];
  const number = new Map<number, number>();
  const lowest = new Map<number, number>();
  const pending: number[] = [];
  const isPending = new Set<number>();
  const enter = (node: number) => {
    number.set(node, number.size);
    lowest.set(node, number.size - 1);
    pending.push(node);
    isPending.add(node);
    return { node, successors: next(node), place: 0 };
  };
  const lower = (node: number, by: number) => lowest.set(node, Math.min(lowest.get(node) ?? by, by));
  for (const root of nodes) {
    const path = number.has(root) ? [] : [enter(root)];
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const successor = step.successors[step.place];
      step.place += 1;
      if (successor !== undefined) {
        if (!number.has(successor)) path.push(enter(successor));
        else if (isPending.has(successor)) lower(step.node, number.get(successor) ?? 0);
        continue;
      }
      path.pop();
      const before = path.at(-1);
      if (before) lower(before.node, lowest.get(step.node) ?? 0);
      if (lowest.get(step.node) !== number.get(step.node)) continue;
      const members = new Set(pending.splice(pending.lastIndexOf(step.node)));
      for (const member of members) isPending.delete(member);
      found.push(members);
    }
  }
  return found;
}

function shortestLoop(
  [start = 0]: readonly number[],
  members: ReadonlySet<number>,
  next: (node: number) => readonly number[],
): number[] {
  const cameFrom = new Map<number, number>();
  const queue = [start];
  for (const node of queue) {
    for (const successor of next(node)) {
      if (successor === start) return backFrom(node, cameFrom);
      if (!members.has(successor) || cameFrom.has(successor)) continue;
      cameFrom.set(successor, node);
      queue.push(successor);
    }
  }
  return [start];
}

function backFrom(node: number, cameFrom: ReadonlyMap<number, number>): number[] {
  const loop: number[] = [];
  for (let one: number | undefined = node; one !== undefined; one = cameFrom.get(one)) loop.unshift(one);
  return loop;
}
