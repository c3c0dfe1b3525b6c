import { changeStates, type ChangeState } from './change';
import type { IssueStatus, StatusCategory } from './issue';

/** [C1] What projects call the states of a change request, in lower case with single spaces. */
const names: Readonly<Record<ChangeState, readonly string[]>> = {
  draft: ['draft'],
  submitted: ['submitted', 'new', 'open', 'to do', 'raised', 'requested', 'reopened'],
  pending: [
    'pending',
    'pending decision',
    'pending approval',
    'impact assessment',
    'assessment',
    'assessed',
    'evaluated',
    'under review',
    'in review',
    'awaiting approval',
    'awaiting decision',
    'waiting for approval',
  ],
  approved: ['approved', 'approved with conditions', 'conditionally approved', 'accepted', 'authorised', 'authorized'],
  rejected: ['rejected', 'declined', 'denied', 'refused', 'not approved'],
  deferred: ['deferred', 'postponed', 'on hold'],
  implemented: ['implemented', 'verified', 'closed', 'done', 'completed', 'complete', 'resolved', 'released'],
  withdrawn: ['withdrawn', 'cancelled', 'canceled'],
};

const stateOf = new Map(changeStates.flatMap((state) => names[state].map((name) => [name, state] as const)));

const byCategory: Readonly<Record<StatusCategory, ChangeState>> = {
  'to-do': 'submitted',
  'in-progress': 'pending',
  done: 'implemented',
};

/** The state that a status name stands for; `undefined` for a name nobody has told us about. */
export function stateCalled(name: string): ChangeState | undefined {
  return stateOf.get(
    name
      .trim()
      .toLowerCase()
      .replace(/[\s_-]+/g, ' '),
  );
}

/** [C1] The state of a status, by its name, else by its category. */
export function changeState(status: IssueStatus): ChangeState {
  return stateCalled(status.name) ?? byCategory[status.category];
}
