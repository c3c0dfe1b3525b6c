import type { Issue } from './issue';

/**
 * [K1] Hours an open issue still needs: its remaining estimate, else what its original estimate leaves after the time
 * spent. `undefined` is "nobody has estimated it", never zero; nothing left of no estimate is Jira's way to say the same.
 */
export function remainingHours(issue: Issue): number | undefined {
  const { originalEstimateHours: original, remainingEstimateHours: remaining, spentHours: spent = 0 } = issue;
  if (remaining !== undefined) return remaining === 0 && original === undefined ? undefined : Math.max(0, remaining);
  return original === undefined ? undefined : Math.max(0, original - spent);
}

/** Jira keeps estimates in whole minutes. */
export function inWholeMinutes(hours: number): number {
  return Math.round(hours * 60) / 60;
}
