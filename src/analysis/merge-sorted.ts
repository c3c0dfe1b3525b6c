/** A few sorted values put among many sorted ones; of equal ones the many come first. */
export function mergeSorted<T>(many: readonly T[], few: readonly T[], compare: (a: T, b: T) => number): T[] {
  const parts: (readonly T[])[] = [];
  let taken = 0;
  for (const one of few) {
    let low = taken;
    let high = many.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const other = many[middle];
      if (other !== undefined && compare(other, one) <= 0) low = middle + 1;
      else high = middle;
    }
    parts.push(many.slice(taken, low), [one]);
    taken = low;
  }
  return new Array<T>().concat(...parts, many.slice(taken));
}
