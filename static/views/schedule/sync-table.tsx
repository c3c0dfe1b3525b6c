import type { KeyboardEvent } from 'react';
import type { SyncRow } from '../../../src/analysis/sync-review';
import type { ActivityEdit } from '../../../src/api/activity';
import { isIsoDate, type IsoDate } from '../../../src/model/date';
import { useFormats } from '../../formats';
import { CompactTable } from '../../parts/compact-table';
import { IssueLink } from '../../parts/issue-link';
import { StatusLozenge } from '../../parts/lozenge';
import { PersonName } from '../../parts/person-name';
import { SyncChanges } from './sync-changes';
import type { SyncEdits } from './sync-edits';
import styles from './sync.module.css';

interface SyncTableProps {
  caption: string;
  rows: readonly SyncRow[];
  asOf: IsoDate;
  mayEdit: boolean;
  ticked: ReadonlySet<string>;
  tick: (key: string, on: boolean) => void;
  edits: SyncEdits;
  edit: (row: SyncRow, edit: ActivityEdit) => void;
}

/** Arrow keys go from tick to tick, up and down the list. */
function toNextTick(press: KeyboardEvent<HTMLInputElement>): void {
  const { key, currentTarget } = press;
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return;
  const ticks = [...document.querySelectorAll<HTMLInputElement>('input[data-tick]')];
  const next = ticks[ticks.indexOf(currentTarget) + (key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  next.focus();
  press.preventDefault();
}

/** Rows to tick through, with the two values that a meeting changes most. */
export function SyncTable({ caption, rows, asOf, mayEdit, ticked, tick, edits, edit }: SyncTableProps) {
  const { day, number, hours } = useFormats();
  const due = ({ silentDueInDays: days }: SyncRow) =>
    days === undefined
      ? ''
      : days < 0
        ? ` overdue by ${number(-days)} days`
        : days === 0
          ? ' today'
          : ` in ${number(days)} days`;
  return (
    <CompactTable
      caption={caption}
      rows={rows}
      keyOf={({ key }) => key}
      columns={[
        {
          title: 'Seen',
          cell: ({ key }) => (
            <input
              type="checkbox"
              data-tick={key}
              aria-label={`${key} gone through`}
              checked={ticked.has(key)}
              onChange={({ target }) => tick(key, target.checked)}
              onKeyDown={toNextTick}
            />
          ),
        },
        {
          title: 'Work and what happened to it',
          names: true,
          cell: (row) => (
            <>
              <IssueLink issueKey={row.key} /> {row.title}
              <SyncChanges row={row} asOf={asOf} />
            </>
          ),
        },
        { title: 'Owner', cell: ({ owner }) => <PersonName person={owner} absent="nobody" /> },
        { title: 'Status', cell: ({ status }) => <StatusLozenge status={status} /> },
        {
          title: 'Due date',
          cell: (row) => {
            const value = edits.get(row.key)?.edit.due;
            if (!mayEdit || row.status.category === 'done') return `${row.due ? day(row.due, asOf) : '–'}${due(row)}`;
            return (
              <>
                <input
                  type="date"
                  className={styles.input}
                  aria-label={`Due date of ${row.key}`}
                  value={(value === undefined ? row.due : value) ?? ''}
                  onChange={({ target }) => edit(row, { due: isIsoDate(target.value) ? target.value : null })}
                />
                <span className={styles.left}>{due(row)}</span>
              </>
            );
          },
        },
        {
          title: 'Still to do',
          cell: (row) => {
            const value = edits.get(row.key)?.edit.remainingHours;
            const shown = value === undefined ? row.remainingHours : value;
            if (!mayEdit || row.status.category === 'done')
              return row.remainingHours === undefined ? '–' : hours(row.remainingHours);
            return (
              <span className={styles.hours}>
                <input
                  type="number"
                  min={0}
                  step={0.5}
                  className={styles.input}
                  aria-label={`Hours still to do for ${row.key}`}
                  value={shown ?? ''}
                  onChange={({ target }) =>
                    edit(row, { remainingHours: target.value === '' ? null : Math.max(0, target.valueAsNumber) })
                  }
                />{' '}
                h
              </span>
            );
          },
        },
      ]}
    />
  );
}
