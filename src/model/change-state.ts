import { changeStates, type ChangeState } from './change';
import type { IssueStatus, StatusCategory } from './issue';
import type { ProjectSettings } from './settings';

/** [C1] What projects call the states of a change request, in lower case with single spaces. */
const names: Readonly<Record<ChangeState, readonly string[]>> = {
  draft: ['draft'],
  submitted: ['submitted', 'new', 'open', 'to do', 'raised', 'requested', 'reopened'],
  assessment: [
    'impact assessment',
    'assessment',
    'under assessment',
    'assessed',
    'evaluated',
    'under review',
    'in review',
  ],
  pending: [
    'pending',
    'pending decision',
    'pending approval',
    'awaiting approval',
    'awaiting decision',
    'waiting for approval',
  ],
  approved: ['approved', 'accepted', 'authorised', 'authorized'],
  conditional: ['approved with conditions', 'conditionally approved'],
  rejected: ['rejected', 'declined', 'denied', 'refused', 'not approved'],
  deferred: ['deferred', 'postponed', 'on hold'],
  implemented: ['implemented', 'closed', 'done', 'completed', 'complete', 'resolved', 'released'],
  verified: ['verified', 'verified and closed', 'verified/closed'],
  withdrawn: ['withdrawn', 'cancelled', 'canceled'],
};

const stateOf = new Map(changeStates.flatMap((state) => names[state].map((name) => [name, state] as const)));

const byCategory: Readonly<Record<StatusCategory, ChangeState>> = {
  'to-do': 'submitted',
  'in-progress': 'pending',
  done: 'implemented',
};

/** What a project's own mapping of statuses says: state by name of the status, as `plainStatus` writes it. */
export type StatusMap = NonNullable<ProjectSettings['changeStatuses']>;

/** The name of a status as it is compared: in lower case with single spaces. */
export function plainStatus(name: string): string {
  return name
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}

/** [C1] [C10] The state that a status name stands for: the project's own choice first; `undefined` for an unknown name. */
export function stateCalled(name: string, own: StatusMap = {}): ChangeState | undefined {
  const plain = plainStatus(name);
  return (Object.hasOwn(own, plain) ? own[plain] : undefined) ?? stateOf.get(plain);
}

/** [C10] Whether the project itself, the usual names or only Jira's category says what a status stands for. */
export function stateSource(name: string, own: StatusMap = {}): 'project' | 'name' | 'category' {
  if (Object.hasOwn(own, plainStatus(name))) return 'project';
  return stateCalled(name) === undefined ? 'category' : 'name';
}

/** [C1] The state of a status, by its name, else by its category. */
export function changeState(status: IssueStatus, own: StatusMap = {}): ChangeState {
  return stateCalled(status.name, own) ?? byCategory[status.category];
}

export function isUndecided(state: ChangeState): boolean {
  return state === 'draft' || isAwaited(state);
}

/** A decision is waited for. */
export function isAwaited(state: ChangeState): boolean {
  return state === 'submitted' || state === 'assessment' || state === 'pending';
}

/** [C4] Approved, with or without conditions, whether it is carried out by now or not. */
export function isAgreed(state: ChangeState): boolean {
  return state === 'approved' || state === 'conditional' || isCarriedOut(state);
}

export function isCarriedOut(state: ChangeState): boolean {
  return state === 'implemented' || state === 'verified';
}
