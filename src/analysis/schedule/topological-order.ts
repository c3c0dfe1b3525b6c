import type { Links } from './compiled-network';
import type { Neighbours } from './neighbours';

/** Node numbers, predecessors before successors. Nodes on a loop or behind one are missing. */
export function topologicalOrder(links: Links, out: Neighbours, nodes: number): Int32Array {
  const waitingFor = new Int32Array(nodes);
  const { successor } = links;
  for (let link = 0; link < successor.length; link += 1) {
    const node = successor[link] ?? 0;
    waitingFor[node] = (waitingFor[node] ?? 0) + 1;
  }
  const order = new Int32Array(nodes);
  let known = 0;
  for (let node = 0; node < nodes; node += 1) if (waitingFor[node] === 0) order[known++] = node;
  for (let done = 0; done < known; done += 1) {
    const node = order[done] ?? 0;
    const end = out.begin[node + 1] ?? 0;
    for (let place = out.begin[node] ?? 0; place < end; place += 1) {
      const next = successor[out.link[place] ?? 0] ?? 0;
      const left = (waitingFor[next] ?? 0) - 1;
      waitingFor[next] = left;
      if (left === 0) order[known++] = next;
    }
  }
  return order.subarray(0, known);
}
