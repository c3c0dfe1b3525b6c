/** The links of each node, one row behind the other: those of node n stand from `begin[n]` to `begin[n + 1]`. */
export interface Neighbours {
  readonly begin: Int32Array;
  readonly link: Int32Array;
}

/** Rows links by the node at one of their ends. */
export function neighboursBy(end: Int32Array, nodes: number): Neighbours {
  const begin = new Int32Array(nodes + 1);
  for (let link = 0; link < end.length; link += 1) {
    const next = (end[link] ?? 0) + 1;
    begin[next] = (begin[next] ?? 0) + 1;
  }
  for (let node = 0; node < nodes; node += 1) begin[node + 1] = (begin[node + 1] ?? 0) + (begin[node] ?? 0);
  const free = begin.slice();
  const link = new Int32Array(end.length);
  for (let one = 0; one < end.length; one += 1) {
    const node = end[one] ?? 0;
    const place = free[node] ?? 0;
    link[place] = one;
    free[node] = place + 1;
  }
  return { begin, link };
}
