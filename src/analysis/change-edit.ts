import type { ChangeFacts } from '../model/change';
import type { ChangeRow } from './change-row';

type Given<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> | null };

/** What of a change request a person may edit. `null` clears a value; an absent one stays as it is. */
export interface ChangeEdit extends Given<ChangeFacts> {
  /** The summary; it cannot be cleared. */
  readonly title?: string;
  /** Jira's reporter. */
  readonly requesterAccountId?: string | null;
  readonly emergency?: boolean;
  readonly affects?: readonly string[];
}

export type ChangeValue = keyof ChangeEdit;

export const changeValueNames: Readonly<Record<ChangeValue, string>> = {
  title: 'title',
  description: 'description',
  reason: 'reason',
  type: 'type',
  scopeChange: 'kind of scope change',
  cost: 'cost',
  days: 'days',
  effortDays: 'effort',
  scopeImpact: 'impact on scope',
  riskImpact: 'impact on risk',
  qualityImpact: 'impact on quality',
  plansToUpdate: 'plans to update',
  decisionDue: 'date by which to decide',
  boardDate: 'board date',
  requesterAccountId: 'requester',
  approverAccountId: 'approver',
  decisionReasons: 'reasons of the decision',
  conditions: 'conditions',
  deferredUntil: 'date until which it is deferred',
  pages: 'pages',
  emergency: 'mark of an emergency',
  affects: 'affected work',
};

/** The values that an edit names. */
export function editedValues(edit: ChangeEdit): readonly ChangeValue[] {
  return Object.keys(edit).filter((name): name is ChangeValue => Object.hasOwn(changeValueNames, name));
}

function standingOf(row: ChangeRow, name: ChangeValue): unknown {
  return name === 'requesterAccountId' ? row.requester?.accountId : row[name];
}

/** Of the values that an edit changes, how they stand: what takes the edit back, and what its editor saw. */
export function changeBefore(row: ChangeRow, edit: ChangeEdit): ChangeEdit {
  return Object.fromEntries(editedValues(edit).map((name) => [name, standingOf(row, name) ?? null]));
}

/**
 * [R18] The first value that is neither what the editor saw nor what the editor wants: somebody else changed it meanwhile.
 * Other values may have changed; they are not touched by this edit.
 */
export function changeConflict(
  row: ChangeRow,
  edit: ChangeEdit,
  seen: ChangeEdit | undefined,
): ChangeValue | undefined {
  if (!seen) return undefined;
  const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);
  return editedValues(edit).find(
    (name) =>
      seen[name] !== undefined && !same(standingOf(row, name), seen[name]) && !same(standingOf(row, name), edit[name]),
  );
}
