import type { Questions } from '../../../src/api';
import type { ChangeLog, ChangeRow } from '../../../src/analysis/change-log';
import { changeStates, type ChangeFacts } from '../../../src/model/change';
import { isAgreed, isAwaited } from '../../../src/model/change-state';
import type { Formats } from '../../formats';
import { Clamped } from '../../parts/clamped';
import { Day } from '../../parts/day';
import { DayOf } from '../../parts/day-of';
import { DecisionDue } from '../../parts/decision-due';
import type { GridColumn } from '../../parts/grid-column';
import { IssueKeys } from '../../parts/issue-keys';
import { IssueLink } from '../../parts/issue-link';
import { Lozenge } from '../../parts/lozenge';
import { PersonName } from '../../parts/person-name';
import styles from '../../parts/scale-choice.module.css';
import { applyCommands } from './apply-commands';
import type { ChangeCommands } from './change-commands';
import { isEditable } from '../../parts/row-field';
import { changeFields } from './change-fields';
import { outcomeNames, scopeChangeNames, stateNames, stateTones, typeNames } from './change-words';
import { PageLinks } from './page-links';
import { actionsColumn } from './plan-actions';
import { StatusEditor } from './status-editor';

type ChangeColumn = GridColumn<ChangeRow>;
type LogAnswer = Questions['change-log']['answer'];

/** Every column that the log can show; one can be edited where its field can and the person may. */
export function changeColumns(
  { project, register, fields, mayEdit }: LogAnswer,
  commands: ChangeCommands,
  formats: Formats,
  apply: (row: ChangeRow) => void,
): readonly ChangeColumn[] {
  const { asOf, currency } = register;
  const actions = mayEdit ? [actionsColumn(apply, applyCommands(commands))] : [];
  return [...standardColumns(register, formats), ...furtherColumns(register, formats), ...actions].map((column) => {
    if (!mayEdit) return column;
    if (column.id === 'status')
      return {
        ...column,
        editor:
          (row: ChangeRow) =>
          ({ run }) => (
            <StatusEditor
              row={row}
              pick={(step) =>
                run(async () => {
                  const change = await commands.move(row, step);
                  if (!isAgreed(row.state) && change.planNotUpdated) apply(change);
                })
              }
            />
          ),
      } satisfies ChangeColumn;
    const field = changeFields.find(({ id }) => id === column.id);
    if (!field || !isEditable(field, fields)) return column;
    return {
      ...column,
      editor:
        (row: ChangeRow) =>
        ({ run, busy }) =>
          field.editor({
            label: `${field.name} of ${row.key}`,
            project: project.key,
            row,
            asOf,
            currency,
            busy,
            pick: (edit, words) => run(() => commands.edit(row, edit, `${field.name} of ${row.key}: ${words}`)),
          }),
    } satisfies ChangeColumn;
  });
}

function standardColumns({ asOf, currency }: ChangeLog, { money, signed, number }: Formats): readonly ChangeColumn[] {
  return [
    {
      id: 'key',
      title: 'Key',
      widthRem: 5,
      names: true,
      standard: true,
      filter: 'words',
      text: ({ key }) => key,
      cell: ({ key, status }) => <IssueLink issueKey={key} done={status.category === 'done'} />,
    },
    {
      id: 'title',
      title: 'Title',
      widthRem: 9.75,
      grows: true,
      standard: true,
      filter: 'words',
      text: ({ title }) => title,
      cell: ({ title }) => <Clamped>{title}</Clamped>,
    },
    {
      id: 'status',
      title: 'Status',
      widthRem: 8.5,
      standard: true,
      filter: 'choice',
      groups: true,
      text: ({ status }) => status.name,
      order: ({ state }) => changeStates.indexOf(state),
      cell: ({ status, state, emergency }) => (
        <>
          <Lozenge tone={stateTones[state]}>{status.name}</Lozenge>
          {emergency ? <small className={styles.meaning}> emergency</small> : null}
          {stateNames[state].toLowerCase() === status.name.toLowerCase() ? null : (
            <small className={styles.meaning}> counts as {stateNames[state].toLowerCase()}</small>
          )}
        </>
      ),
    },
    {
      id: 'type',
      title: 'Type',
      widthRem: 5,
      standard: true,
      filter: 'choice',
      groups: true,
      text: ({ type }) => (type ? typeNames[type] : ''),
      cell: ({ type }) => (type ? typeNames[type] : '–'),
    },
    {
      id: 'cost',
      title: 'Cost',
      widthRem: 6.75,
      end: true,
      standard: true,
      filter: 'number',
      text: ({ cost }) => cost ?? '',
      order: ({ cost }) => (cost === undefined ? undefined : Number(cost)),
      cell: ({ cost }) => (cost === undefined ? '–' : money(cost, currency, 'signed')),
    },
    {
      id: 'days',
      title: 'Days',
      widthRem: 4,
      end: true,
      standard: true,
      filter: 'number',
      text: ({ days }) => String(days ?? ''),
      order: ({ days }) => days,
      cell: ({ days }) => (days === undefined ? '–' : signed(days)),
    },
    {
      id: 'decisionDue',
      title: 'Decision due',
      widthRem: 8.25,
      standard: true,
      filter: 'day',
      text: ({ decisionDue }) => decisionDue ?? '',
      cell: (change) => <DecisionDue change={change} asOf={asOf} />,
    },
    {
      id: 'decidedBy',
      title: 'Decided by',
      widthRem: 7,
      standard: true,
      filter: 'choice',
      groups: true,
      text: ({ decision }) => decision?.by?.name ?? '',
      cell: ({ decision, approver, state }) =>
        decision ? (
          <PersonName person={decision.by} absent="Unknown" />
        ) : approver && isAwaited(state) ? (
          <small className={styles.meaning}>awaited from {approver.name}</small>
        ) : (
          '–'
        ),
    },
    {
      id: 'decidedOn',
      title: 'Decided on',
      widthRem: 5.25,
      standard: true,
      filter: 'day',
      text: ({ decision }) => decision?.at.slice(0, 10) ?? '',
      cell: ({ decision }) => (decision ? <DayOf instant={decision.at} beside={asOf} /> : '–'),
    },
    {
      id: 'age',
      title: 'Age',
      widthRem: 3.5,
      end: true,
      standard: true,
      filter: 'number',
      descends: true,
      text: ({ ageWorkingDays }) => String(ageWorkingDays),
      order: ({ ageWorkingDays }) => ageWorkingDays,
      cell: ({ ageWorkingDays }) => <span title="working days">{number(ageWorkingDays)}</span>,
    },
  ];
}

function furtherColumns({ asOf }: ChangeLog, { number }: Formats): readonly ChangeColumn[] {
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
      title: 'Requester',
      widthRem: 8,
      filter: 'choice',
      groups: true,
      text: ({ requester }) => requester?.name ?? '',
      cell: ({ requester }) => <PersonName person={requester} absent="Unknown" />,
    },
    {
      id: 'approver',
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
