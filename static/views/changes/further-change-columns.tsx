import type { ChangeLog } from '../../../src/analysis/change-log';
import type { ChangeRow } from '../../../src/analysis/change-row';
import type { Formats } from '../../formats';
import { choiceColumn, dayColumn, numberColumn, personColumn, wordsColumn, workColumn } from '../../parts/column-kinds';
import type { GridColumn } from '../../parts/grid-column';
import { outcomeNames, scopeChangeNames, stateNames } from './change-words';
import { PageLinks } from './page-links';

/** The columns that can be chosen beside the standard ones. */
export function furtherColumns({ asOf }: ChangeLog, { number }: Formats): readonly GridColumn<ChangeRow>[] {
  const words = (id: string, title: string, of: (row: ChangeRow) => string | undefined) =>
    wordsColumn({ id, title }, of);
  const day = (id: string, title: string, of: (row: ChangeRow) => string | undefined) =>
    dayColumn({ id, title }, asOf, of);
  const choice = (id: string, title: string, of: (row: ChangeRow) => string) =>
    choiceColumn({ id, title, widthRem: 7 }, of);
  return [
    words('description', 'Description', ({ description }) => description),
    words('reason', 'Reason', ({ reason }) => reason),
    choice('scopeChange', 'Scope change', ({ scopeChange }) => (scopeChange ? scopeChangeNames[scopeChange] : '')),
    choice('state', 'State', ({ state }) => stateNames[state]),
    choice('emergency', 'Emergency', ({ emergency }) => (emergency ? 'Yes' : 'No')),
    personColumn({ id: 'requester', title: 'Requester' }, ({ requester }) => requester, 'Unknown'),
    personColumn({ id: 'approver', title: 'Approver' }, ({ approver }) => approver),
    day('submitted', 'Submitted', ({ submitted }) => submitted),
    numberColumn({ id: 'effortDays', title: 'Effort in days', widthRem: 5.5 }, ({ effortDays }) => effortDays, number),
    words('scopeImpact', 'Impact on scope', ({ scopeImpact }) => scopeImpact),
    words('riskImpact', 'Impact on risk', ({ riskImpact }) => riskImpact),
    words('qualityImpact', 'Impact on quality', ({ qualityImpact }) => qualityImpact),
    words('plansToUpdate', 'Plans to update', ({ plansToUpdate }) => plansToUpdate),
    day('boardDate', 'Board date', ({ boardDate }) => boardDate),
    choice('decision', 'Decision', ({ decision }) => (decision ? outcomeNames[decision.outcome] : '')),
    words('decisionReasons', 'Reasons of the decision', ({ decisionReasons }) => decisionReasons),
    words('conditions', 'Conditions', ({ conditions }) => conditions),
    day('deferredUntil', 'Deferred until', ({ deferredUntil }) => deferredUntil),
    workColumn({ id: 'affects', title: 'Affected work' }, ({ affects }) => affects.map((key) => ({ key }))),
    workColumn({ id: 'linked', title: 'Linked work' }, ({ linked }) => linked.map(({ key }) => ({ key }))),
    {
      ...words('pages', 'Pages', ({ pages }) => pages),
      cell: ({ pages }) => (pages ? <PageLinks pages={pages} /> : '–'),
    },
    day('applied', 'Plan updated', ({ applied }) => applied?.on),
    day('updated', 'Updated', ({ updated }) => updated),
  ];
}
