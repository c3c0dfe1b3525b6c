import type { ChangeLog, ChangeRow } from '../../../src/analysis/change-log';
import type { Formats } from '../../formats';
import { Clamped } from '../../parts/clamped';
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
      widthRem: 5.5,
      names: true,
      order: ({ key }) => key,
      cell: ({ key, status }) => <IssueLink issueKey={key} done={status.category === 'done'} />,
    },
    {
      id: 'title',
      title: 'Title',
      widthRem: 13,
      grows: true,
      order: ({ title }) => title,
      cell: ({ title }) => <Clamped>{title}</Clamped>,
    },
    {
      id: 'status',
      title: 'Status',
      widthRem: 9.5,
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
      id: 'cost',
      title: 'Cost',
      widthRem: 7,
      end: true,
      order: ({ cost }) => (cost === undefined ? undefined : Number(cost)),
      cell: ({ cost }) => (cost === undefined ? <Absent /> : money(cost, currency, 'signed')),
    },
    {
      id: 'days',
      title: 'Days',
      widthRem: 4.25,
      end: true,
      order: ({ days }) => days,
      cell: ({ days }) => (days === undefined ? <Absent /> : signed(days)),
    },
    {
      id: 'due',
      title: 'Decision due',
      widthRem: 11.5,
      order: ({ decisionDue }) => decisionDue,
      cell: (change) => <DecisionDue change={change} asOf={asOf} />,
    },
    {
      id: 'decision',
      title: 'Decision',
      widthRem: 6.5,
      order: ({ decision }) => decision && outcomeNames[decision.outcome],
      cell: ({ decision }) => (decision ? outcomeNames[decision.outcome] : <Absent />),
    },
    {
      id: 'decidedBy',
      title: 'Decided by',
      widthRem: 10,
      order: ({ decision }) => decision?.by?.name,
      cell: ({ decision }) => (decision ? <PersonName person={decision.by} absent="Unknown" /> : <Absent />),
    },
    {
      id: 'decidedOn',
      title: 'Decided on',
      widthRem: 6.5,
      order: ({ decision }) => decision?.at,
      cell: ({ decision }) => (decision ? <DayOf instant={decision.at} beside={asOf} /> : <Absent />),
    },
    {
      id: 'type',
      title: 'Type',
      widthRem: 5.5,
      order: ({ type }) => type,
      cell: ({ type }) => (type ? typeNames[type] : <Absent />),
    },
    {
      id: 'requester',
      title: 'Requester',
      widthRem: 10,
      order: ({ requester }) => requester?.name,
      cell: ({ requester }) => <PersonName person={requester} absent="Unknown" />,
    },
    {
      id: 'submitted',
      title: 'Submitted',
      widthRem: 6.5,
      order: ({ submitted }) => submitted,
      cell: ({ submitted }) => <DayOf instant={submitted} beside={asOf} />,
    },
    {
      id: 'age',
      title: 'Age in working days',
      widthRem: 5.5,
      end: true,
      order: ({ ageWorkingDays }) => ageWorkingDays,
      cell: ({ ageWorkingDays }) => number(ageWorkingDays),
    },
  ];
}
