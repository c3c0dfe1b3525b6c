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
