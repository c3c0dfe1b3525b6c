import type { ChangeLog, ChangeRow } from '../../../src/analysis/change-log';
import type { Formats } from '../../formats';
import type { Column } from '../../parts/data-table';
import { DayOf } from '../../parts/day-of';
import { DecisionDue } from '../../parts/decision-due';
import { IssueLink } from '../../parts/issue-link';
import { Lozenge } from '../../parts/lozenge';
import { PersonName } from '../../parts/person-name';
import { Absent } from '../../parts/absent';
import styles from '../../parts/scale-choice.module.css';
import { outcomeNames, stateNames, stateTones, typeNames } from './change-words';

/** The columns of the change log. */
export function changeColumns(
  { asOf, currency }: ChangeLog,
  { money, number, signed }: Formats,
): readonly Column<ChangeRow>[] {
  return [
    {
      id: 'key',
      title: 'Key',
      width: '5.5rem',
      names: true,
      order: ({ key }) => key,
      cell: ({ key, status }) => <IssueLink issueKey={key} done={status.category === 'done'} />,
    },
    { id: 'title', title: 'Title', width: '16rem', order: ({ title }) => title, cell: ({ title }) => title },
    {
      id: 'type',
      title: 'Type',
      width: '5.5rem',
      order: ({ type }) => type,
      cell: ({ type }) => (type ? typeNames[type] : <Absent />),
    },
    {
      id: 'cost',
      title: 'Cost',
      width: '7rem',
      end: true,
      order: ({ cost }) => (cost === undefined ? undefined : Number(cost)),
      cell: ({ cost }) => (cost === undefined ? <Absent /> : money(cost, currency, 'signed')),
    },
    {
      id: 'days',
      title: 'Days',
      width: '4.25rem',
      end: true,
      order: ({ days }) => days,
      cell: ({ days }) => (days === undefined ? <Absent /> : signed(days)),
    },
    {
      id: 'requester',
      title: 'Requester',
      width: '10rem',
      order: ({ requester }) => requester?.name,
      cell: ({ requester }) => <PersonName person={requester} absent="Unknown" />,
    },
    {
      id: 'submitted',
      title: 'Submitted',
      width: '6.5rem',
      order: ({ submitted }) => submitted,
      cell: ({ submitted }) => <DayOf instant={submitted} beside={asOf} />,
    },
    {
      id: 'age',
      title: 'Age in working days',
      width: '5.5rem',
      end: true,
      order: ({ ageWorkingDays }) => ageWorkingDays,
      cell: ({ ageWorkingDays }) => number(ageWorkingDays),
    },
    {
      id: 'status',
      title: 'Status',
      width: '9.5rem',
      order: ({ status }) => status.name,
      cell: ({ status, state }) => (
        <>
          <Lozenge tone={stateTones[state]}>{status.name}</Lozenge>
          {status.name.toLowerCase().includes(state) ? null : (
            <small className={styles.meaning}>counts as {stateNames[state].toLowerCase()}</small>
          )}
        </>
      ),
    },
    {
      id: 'due',
      title: 'Decision due',
      width: '11.5rem',
      order: ({ decisionDue }) => decisionDue,
      cell: (change) => <DecisionDue change={change} asOf={asOf} />,
    },
    {
      id: 'decision',
      title: 'Decision',
      width: '6.5rem',
      order: ({ decision }) => decision && outcomeNames[decision.outcome],
      cell: ({ decision }) => (decision ? outcomeNames[decision.outcome] : <Absent />),
    },
    {
      id: 'decidedBy',
      title: 'Decided by',
      width: '10rem',
      order: ({ decision }) => decision?.by?.name,
      cell: ({ decision }) => (decision ? <PersonName person={decision.by} absent="Unknown" /> : <Absent />),
    },
    {
      id: 'decidedOn',
      title: 'Decided on',
      width: '6.5rem',
      order: ({ decision }) => decision?.at,
      cell: ({ decision }) => (decision ? <DayOf instant={decision.at} beside={asOf} /> : <Absent />),
    },
  ];
}
