import type { Issue } from './issue';
import { remainingHours } from './remaining-work';

/** Property of an issue that was raised for a part of another: the id of that one, and the minutes it took from it. */
export const partProperty = 'coordinator.part';

const longestSummary = 255;

export function minutesLeft(issue: Issue): number {
  return Math.round((remainingHours(issue) ?? 0) * 60);
}

/** What the whole still needs once a part is another's; `undefined` where the part is all of it or more. */
export function restWithout(whole: Issue, partMinutes: number): number | undefined {
  const rest = minutesLeft(whole) - partMinutes;
  return rest > 0 ? rest : undefined;
}

/** What the whole needs once the part is its own again. */
export function restWith(whole: Issue, partMinutes: number): number {
  return minutesLeft(whole) + partMinutes;
}

export function partSummary({ key, summary }: Issue): string {
  const suffix = ` (part of ${key})`;
  return `${summary.slice(0, longestSummary - suffix.length)}${suffix}`;
}
