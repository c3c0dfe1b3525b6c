import type { RedateStanding } from '../../../src/analysis/silent-redates';

export const standings = ['silent', 'late', 'awaiting', 'covered'] as const satisfies readonly RedateStanding[];

export const standingNames: Record<RedateStanding, string> = {
  silent: 'No change request',
  late: 'Approved too late',
  awaiting: 'Awaiting a decision',
  covered: 'Covered',
};
