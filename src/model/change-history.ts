import type { ChangeState, Decision } from './change';
import { isCarriedOut, stateCalled, type StatusMap } from './change-state';
import type { Instant } from './date';
import type { FieldChange } from './issue';

/** What the changelog tells about a change request. */
export interface ChangeHistory {
  /** [C2] When it left its draft; absent while it never was one. */
  readonly submitted?: Instant;
  /** [C5] The last decision that was taken. */
  readonly decision?: Decision;
  /** When it came into the status it has now. */
  readonly inStatusSince?: Instant;
}

export function changeHistory(history: readonly FieldChange[], own: StatusMap = {}): ChangeHistory {
  let submitted: Instant | undefined;
  let decision: Decision | undefined;
  let inStatusSince: Instant | undefined;
  for (const change of history) {
    if (change.field !== 'status') continue;
    const from = stateCalled(change.fromText ?? '', own);
    const to = stateCalled(change.toText ?? '', own);
    inStatusSince = change.at;
    if (from === 'draft' && to !== 'draft') submitted ??= change.at;
    // Work on an approved change that is taken up again is no second approval.
    if (isOutcome(to) && !(from && isCarriedOut(from) && decision?.outcome === to))
      decision = { outcome: to, at: change.at, ...(change.by && { by: change.by }) };
  }
  return {
    ...(submitted !== undefined && { submitted }),
    ...(decision !== undefined && { decision }),
    ...(inStatusSince !== undefined && { inStatusSince }),
  };
}

function isOutcome(state: ChangeState | undefined): state is Decision['outcome'] {
  return state === 'approved' || state === 'conditional' || state === 'rejected' || state === 'deferred';
}
