import { eachAccount } from '../model/each-account';
import type { Issue } from '../model/issue';

/** [L23] Accounts of those with open work that lacks a date, which is then planned on their time; each once and in order. */
export function plannedOwners(issues: readonly Issue[]): readonly string[] {
  return eachAccount(
    issues.filter(({ status, start, due }) => status.category !== 'done' && (start === undefined || due === undefined)),
  );
}
