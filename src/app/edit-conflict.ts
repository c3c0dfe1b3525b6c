import { changedMeanwhile } from './changed-meanwhile';
import { beforeEdit } from './standing-values';
import type { RiskRow } from '../analysis/risk-register';
import type { RiskEdit } from '../api/risk';

const names: Readonly<Record<keyof RiskEdit, string>> = {
  statement: 'statement',
  kind: 'kind',
  cause: 'cause',
  event: 'event',
  effect: 'effect',
  probability: 'probability',
  impact: 'impact',
  assessments: 'assessments',
  category: 'category',
  response: 'response',
  ownerAccountId: 'owner',
  proximity: 'proximity',
  trigger: 'trigger',
  contingency: 'contingency',
  impactMoney: 'impact in money',
  impactDays: 'impact in days',
  nextReview: 'next review',
};

export interface EditConflict {
  readonly field: keyof RiskEdit;
  readonly message: string;
}

/**
 * [R18] The first value that is neither what the editor saw nor what the editor wants: somebody else changed it meanwhile.
 * Other values may have changed; they are not touched by this edit.
 */
export function editConflict(row: RiskRow, edit: RiskEdit, seen: RiskEdit | undefined): EditConflict | undefined {
  const field = changedMeanwhile(beforeEdit(row, edit), edit, seen, keysOf(edit));
  if (!field) return undefined;
  const message = `Somebody else changed the ${names[field]} of ${row.key} meanwhile. Nothing was written; look at what stands now.`;
  return { field, message };
}

function keysOf(edit: RiskEdit): readonly (keyof RiskEdit)[] {
  return Object.keys(edit).filter((name): name is keyof RiskEdit => Object.hasOwn(names, name));
}
