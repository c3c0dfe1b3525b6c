/** Done work with points and time: what a team really needed for them. */
export interface DonePoints {
  readonly points: number;
  readonly spentHours: number;
}

/** What one story point has taken, measured. */
export interface PointsRate {
  readonly hoursPerPoint: number;
  readonly issues: number;
}

/** With fewer, one odd issue would set the rate. */
const fewest = 5;

/** [K15] Hours spent ÷ points over done issues that have both; none from fewer than five. */
export function pointsRate(done: readonly DonePoints[]): PointsRate | undefined {
  const measured = done.filter(({ points, spentHours }) => points > 0 && spentHours > 0);
  if (measured.length < fewest) return undefined;
  const sum = (of: (each: DonePoints) => number) => measured.reduce((total, each) => total + of(each), 0);
  return { hoursPerPoint: sum(({ spentHours }) => spentHours) / sum(({ points }) => points), issues: measured.length };
}
