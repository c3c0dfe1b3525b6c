import type { RiskSignal } from '../../../src/analysis/risk-signals';
import type { Escalation, RiskCategory, RiskKind, RiskResponse } from '../../../src/model/risk';
import type { RiskGroup } from './risk-filter';

export const groupNames: Record<RiskGroup, string> = {
  open: 'Open',
  severe: 'Critical and high',
  overdue: 'Review overdue',
  escalated: 'Escalated',
  threatened: 'Threatened by live work',
  'not-assessed': 'Not assessed',
};

export const signalNames: Record<RiskSignal['kind'], string> = {
  slipped: 'Slipped',
  overdue: 'Overdue',
  blocked: 'Blocked',
  reopened: 'Reopened',
  'lost-owner': 'Without an owner',
};

export const categoryNames: Record<RiskCategory, string> = {
  schedule: 'Schedule',
  cost: 'Cost',
  scope: 'Scope',
  quality: 'Quality',
  security: 'Security',
  vendor: 'Vendor',
  people: 'People',
  other: 'Other',
};

/** What each response means, for the moment of choosing. */
export const responseNames: Record<RiskResponse, { readonly name: string; readonly meaning: string }> = {
  avoid: { name: 'Avoid', meaning: 'change the plan so that it cannot happen' },
  transfer: { name: 'Transfer', meaning: 'let somebody else carry it' },
  mitigate: { name: 'Mitigate', meaning: 'make it less likely or less harmful' },
  accept: { name: 'Accept', meaning: 'live with it and set money or time aside' },
  escalate: { name: 'Escalate', meaning: 'hand it to those who can decide' },
  exploit: { name: 'Exploit', meaning: 'change the plan so that it is sure to happen' },
  share: { name: 'Share', meaning: 'bring in somebody who can make more of it' },
  enhance: { name: 'Enhance', meaning: 'make it more likely or more useful' },
};

export const kindNames: Record<RiskKind, string> = { threat: 'Threat', opportunity: 'Opportunity' };

export function escalationWords(escalation: Escalation | undefined): string {
  if (!escalation) return '';
  return escalation.acknowledged ? 'Acknowledged' : 'Escalated';
}
