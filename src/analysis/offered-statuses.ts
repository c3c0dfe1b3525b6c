import type { IssueStatus } from '../model/issue';

/** A status that Jira’s workflow offers a person from where the work stands. */
export interface OfferedStatus {
  readonly status: IssueStatus;
  /** Names of fields that Jira demands on the way and that have to be filled there; empty where the step can be taken here. */
  readonly demands: readonly string[];
}

interface Step {
  readonly to: IssueStatus;
  readonly demands: readonly string[];
}

/** Each status once; where several steps lead to it, by the one that demands nothing. */
export function offeredStatuses(steps: readonly Step[]): readonly OfferedStatus[] {
  const offered = new Map<string, OfferedStatus>();
  for (const { to, demands } of steps) {
    const known = offered.get(to.name);
    if (!known || (known.demands.length > 0 && demands.length === 0)) offered.set(to.name, { status: to, demands });
  }
  return [...offered.values()];
}
