import type { ChangeState, ChangeType, Decision, ScopeChange } from '../../../src/model/change';
import type { Tone } from '../../parts/lozenge';
import type { ChangeGroup } from './change-filter';

export const groupNames: Record<ChangeGroup, string> = {
  pending: 'Waiting for a decision',
  approved: 'Approved',
  overdue: 'Decision overdue',
  'due-soon': 'Decision due in 10 working days',
  'not-updated': 'Approved, plan not updated',
};

export const typeNames: Record<ChangeType, string> = {
  scope: 'Scope',
  schedule: 'Schedule',
  budget: 'Budget',
  quality: 'Quality',
  other: 'Other',
};

export const scopeChangeNames: Record<ScopeChange, string> = {
  add: 'Add',
  modify: 'Modify',
  remove: 'Remove',
  defer: 'Defer',
};

export const stateNames: Record<ChangeState, string> = {
  draft: 'Draft',
  submitted: 'Submitted',
  assessment: 'Impact assessment',
  pending: 'Pending decision',
  approved: 'Approved',
  conditional: 'Approved with conditions',
  rejected: 'Rejected',
  deferred: 'Deferred',
  implemented: 'Implemented',
  verified: 'Verified',
  withdrawn: 'Withdrawn',
};

export const stateTones: Record<ChangeState, Tone> = {
  draft: 'neutral',
  submitted: 'new',
  assessment: 'current',
  pending: 'current',
  approved: 'done',
  conditional: 'done',
  rejected: 'danger',
  deferred: 'attention',
  implemented: 'done',
  verified: 'done',
  withdrawn: 'neutral',
};

export const outcomeNames: Record<Decision['outcome'], string> = {
  approved: 'Approved',
  conditional: 'Approved with conditions',
  rejected: 'Rejected',
  deferred: 'Deferred',
};
