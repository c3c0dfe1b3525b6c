import type { CompiledNetwork } from '../schedule/compiled-network';

/** [Q2] How many of the uncertain pieces of work a node waits for, directly or through others. */
export function leadingWork(network: CompiledNetwork, node: number, uncertain: ReadonlySet<number>): number {
  const { into, links, activities } = network;
  const reached = new Set([node]);
  for (const one of reached)
    for (let at = into.begin[one] ?? 0; at < (into.begin[one + 1] ?? 0); at += 1)
      reached.add(links.predecessor[into.link[at] ?? 0] ?? 0);
  reached.delete(node);
  return [...reached].filter((one) => one < activities.length && uncertain.has(one)).length;
}
