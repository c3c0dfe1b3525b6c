import type { RiskRow } from '../analysis/risk-row';
import { changedMeanwhile } from './changed-meanwhile';
import { editedRiskValues, riskBefore, riskValueNames, type RiskEdit, type RiskValue } from '../analysis/risk-edit';

export interface EditConflict {
  readonly field: RiskValue;
  readonly message: string;
}

/**
 * [R18] The first value that is neither what the editor saw nor what the editor wants: somebody else changed it meanwhile.
 * Other values may have changed; they are not touched by this edit.
 */
export function editConflict(row: RiskRow, edit: RiskEdit, seen: RiskEdit | undefined): EditConflict | undefined {
  const field = changedMeanwhile(riskBefore(row, edit), edit, seen, editedRiskValues(edit));
  if (!field) return undefined;
  const message = `Somebody else changed the ${riskValueNames[field]} of ${row.key} meanwhile. Nothing was written; look at what stands now.`;
  return { field, message };
}
