import type { Issue } from './issue';
import { ascending } from './order';

/** Accounts that these issues are assigned to, each once and in order. */
export function eachAccount(issues: readonly Issue[]): readonly string[] {
  return [...new Set(issues.flatMap(({ assignee }) => assignee?.accountId ?? []))].sort(ascending);
}
