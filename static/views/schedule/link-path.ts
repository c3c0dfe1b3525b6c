/** One end of a link in the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

const stubPx = 6;
const halfRowPx = 16;

/** Right-angled lines from the end of one bar to the beginning of another; backwards it goes round between the rows. */
export function linkCorners(from: Point, to: Point): readonly Point[] {
  if (to.x - from.x >= 2 * stubPx) {
    const x = from.x + stubPx;
    return [from, { x, y: from.y }, { x, y: to.y }, to];
  }
  const between = to.y > from.y ? to.y - halfRowPx : to.y + halfRowPx;
  const [out, into] = [from.x + stubPx, to.x - stubPx];
  return [from, { x: out, y: from.y }, { x: out, y: between }, { x: into, y: between }, { x: into, y: to.y }, to];
}

export function pathThrough(corners: readonly Point[]): string {
  return corners.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** The middle of the longest line, where a mark has most room. */
export function markPlace(corners: readonly Point[]): Point {
  let best = { x: corners[0]?.x ?? 0, y: corners[0]?.y ?? 0, length: -1 };
  corners.forEach((corner, index) => {
    const next = corners[index + 1];
    if (!next) return;
    const length = Math.abs(next.x - corner.x) + Math.abs(next.y - corner.y);
    if (length > best.length) best = { x: (corner.x + next.x) / 2, y: (corner.y + next.y) / 2, length };
  });
  return { x: best.x, y: best.y };
}
