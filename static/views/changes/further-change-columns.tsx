import type { ChangeLog, ChangeRow } from '../../../src/analysis/change-log';
import type { ChangeFacts } from '../../../src/model/change';
import type { Formats } from '../../formats';
import { Clamped } from '../../parts/clamped';
import { Day } from '../../parts/day';
import type { GridColumn } from '../../parts/grid-column';
import { IssueKeys } from '../../parts/issue-keys';
import { PersonName } from '../../parts/person-name';
import { outcomeNames, scopeChangeNames, stateNames } from './change-words';
import { PageLinks } from './page-links';

type ChangeColumn = GridColumn<ChangeRow>;

/** The columns that can be chosen beside the standard ones. */
export function furtherColumns({ asOf }: ChangeLog, { number }: Formats): readonly ChangeColumn[] {
  type Words = { [N in keyof ChangeFacts]-?: ChangeFacts[N] extends string | undefined ? N : never }[keyof ChangeFacts];
  const words = (id: Words, title: string): ChangeColumn => ({
    id,
    title,
    widthRem: 11,
    filter: 'words',
    text: (row) => row[id] ?? '',
    cell: (row) => (row[id] ? <Clamped>{row[id]}</Clamped> : '–'),
  });
  const day = (id: string, title: string, of: (row: ChangeRow) => string | undefined): ChangeColumn => ({
    id,
    title,
    widthRem: 6,
    filter: 'day',
    text: (row) => of(row)?.slice(0, 10) ?? '',
    cell: (row) => {
      const date = of(row)?.slice(0, 10);
      return date ? <Day date={date} beside={asOf} /> : '–';
    },
  });
  const choice = (id: string, title: string, of: (row: ChangeRow) => string): ChangeColumn => ({
    id,
    title,
    widthRem: 7,
    filter: 'choice',
    groups: true,
    text: of,
    cell: (row) => of(row) || '–',
  });
  const keys = (id: string, title: string, of: (row: ChangeRow) => readonly string[]): ChangeColumn => ({
    id,
    title,
    widthRem: 8,
    filter: 'words',
    text: (row) => of(row).join(' '),
    order: (row) => of(row).length,
    cell: (row) => (of(row).length > 0 ? <IssueKeys keys={of(row)} most={2} /> : '–'),
  });
  return [
    words('description', 'Description'),
    words('reason', 'Reason'),
    choice('scopeChange', 'Scope change', ({ scopeChange }) => (scopeChange ? scopeChangeNames[scopeChange] : '')),
    choice('state', 'State', ({ state }) => stateNames[state]),
    choice('emergency', 'Emergency', ({ emergency }) => (emergency ? 'Yes' : 'No')),
    {
      id: 'requester',
      people: true,
      title: 'Requester',
      widthRem: 8,
      filter: 'choice',
      groups: true,
      text: ({ requester }) => requester?.name ?? '',
      cell: ({ requester }) => <PersonName person={requester} absent="Unknown" />,
    },
    {
      id: 'approver',
      people: true,
      title: 'Approver',
      widthRem: 8,
      filter: 'choice',
      groups: true,
      text: ({ approver }) => approver?.name ?? '',
      cell: ({ approver }) => (approver ? <PersonName person={approver} /> : '–'),
    },
    day('submitted', 'Submitted', ({ submitted }) => submitted),
    {
      id: 'effortDays',
      title: 'Effort in days',
      widthRem: 5.5,
      end: true,
      filter: 'number',
      text: ({ effortDays }) => String(effortDays ?? ''),
      order: ({ effortDays }) => effortDays,
      cell: ({ effortDays }) => (effortDays === undefined ? '–' : number(effortDays)),
    },
    words('scopeImpact', 'Impact on scope'),
    words('riskImpact', 'Impact on risk'),
    words('qualityImpact', 'Impact on quality'),
    words('plansToUpdate', 'Plans to update'),
    day('boardDate', 'Board date', ({ boardDate }) => boardDate),
    choice('decision', 'Decision', ({ decision }) => (decision ? outcomeNames[decision.outcome] : '')),
    words('decisionReasons', 'Reasons of the decision'),
    words('conditions', 'Conditions'),
    day('deferredUntil', 'Deferred until', ({ deferredUntil }) => deferredUntil),
    keys('affects', 'Affected work', ({ affects }) => affects),
    keys('linked', 'Linked work', ({ linked }) => linked.map(({ key }) => key)),
    { ...words('pages', 'Pages'), cell: ({ pages }) => (pages ? <PageLinks pages={pages} /> : '–') },
    day('applied', 'Plan updated', ({ applied }) => applied?.on),
    day('updated', 'Updated', ({ updated }) => updated),
  ];
}
