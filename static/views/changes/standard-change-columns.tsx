import type { ChangeLog } from '../../../src/analysis/change-log';
import type { ChangeRow } from '../../../src/analysis/change-row';
import { changeStates } from '../../../src/model/change';
import { isAwaited } from '../../../src/model/change-state';
import type { Formats } from '../../formats';
import { Clamped } from '../../parts/clamped';
import { DayOf } from '../../parts/day-of';
import { DecisionDue } from '../../parts/decision-due';
import type { GridColumn } from '../../parts/grid-column';
import { IssueLink } from '../../parts/issue-link';
import { Lozenge } from '../../parts/lozenge';
import { PersonName } from '../../parts/person-name';
import styles from '../../parts/scale-choice.module.css';
import { stateNames, stateTones, typeNames } from './change-words';

/** The columns that the log shows until somebody chooses others. */
export function standardColumns(
  { asOf, currency }: ChangeLog,
  { money, signed, number }: Formats,
): readonly GridColumn<ChangeRow>[] {
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
      people: true,
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
