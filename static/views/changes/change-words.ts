import type { ChangeState, ChangeType, Decision } from '../../../src/model/change';
import type { Tone } from '../../parts/lozenge';

export const typeNames: Record<ChangeType, string> = {
  scope: 'Scope',
  schedule: 'Schedule',
  budget: 'Budget',
  quality: 'Quality',
  other: 'Other',
};

export const stateNames: Record<ChangeState, string> = {
  draft: 'Draft',
  submitted: 'Submitted',
  pending: 'Pending',
  approved: 'Approved',
  rejected: 'Rejected',
  deferred: 'Deferred',
  implemented: 'Implemented',
  withdrawn: 'Withdrawn',
};

export const stateTones: Record<ChangeState, Tone> = {
  draft: 'neutral',
  submitted: 'new',
  pending: 'current',
  approved: 'done',
  rejected: 'danger',
  deferred: 'attention',
  implemented: 'done',
  withdrawn: 'neutral',
};

export const outcomeNames: Record<Decision['outcome'], string> = {
  approved: 'Approved',
  rejected: 'Rejected',
  deferred: 'Deferred',
};
