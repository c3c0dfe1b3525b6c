/** [Q3] The smallest value that at least this share of the ascending values does not exceed (nearest rank). */
export function quantile(ascendingValues: ArrayLike<number>, share: number): number | undefined {
  const rank = Math.max(1, Math.ceil(share * ascendingValues.length));
  return ascendingValues[rank - 1];
}
