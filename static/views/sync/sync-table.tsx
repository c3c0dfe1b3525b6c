import type { SyncRow } from '../../../src/analysis/sync-review';
import type { ActivityEdit } from '../../../src/api/activity';
import type { SyncTick } from '../../../src/api/schedule';
import type { IsoDate } from '../../../src/model/date';
import type { IssueStatus } from '../../../src/model/issue';
import { CompactTable, type CompactColumn } from '../../parts/compact-table';
import { IssueLink } from '../../parts/issue-link';
import { PersonName } from '../../parts/person-name';
import { RowBox } from './row-box';
import { SyncChanges } from './sync-changes';
import type { SyncEdits } from './sync-edits';
import { SyncStatus } from './sync-status';
import { TickNote } from './tick-note';
import { DueCell, HoursCell } from './value-cells';

/** What the rows of both lists share. */
export interface SyncRows {
  readonly asOf: IsoDate;
  readonly mayEdit: boolean;
  readonly ticks: ReadonlyMap<string, SyncTick>;
  readonly chosen: ReadonlySet<string>;
  readonly edits: SyncEdits;
  tick(key: string, on: boolean): void;
  choose(keys: readonly string[], on: boolean): void;
  edit(row: SyncRow, edit: ActivityEdit): void;
  move(row: SyncRow, to: IssueStatus | undefined): void;
}

/** Rows to go through, with the values that a meeting changes most. */
export function SyncTable({ caption, rows, shared }: { caption: string; rows: readonly SyncRow[]; shared: SyncRows }) {
  const { asOf, mayEdit, ticks, chosen, edits } = shared;
  const choose: CompactColumn<SyncRow> = {
    title: 'Choose',
    width: '4.5rem',
    cell: ({ key }) => (
      <RowBox
        kind="choose"
        issueKey={key}
        label={`Choose ${key}`}
        checked={chosen.has(key)}
        set={(on) => shared.choose([key], on)}
      />
    ),
  };
  const values = (row: SyncRow) => ({
    row,
    mayEdit,
    entered: edits.get(row.key)?.values?.edit,
    edit: (edit: ActivityEdit) => shared.edit(row, edit),
  });
  const columns: readonly CompactColumn<SyncRow>[] = [
    ...(mayEdit ? [choose] : []),
    {
      title: 'Gone through',
      width: '6rem',
      cell: (row) => {
        const tick = ticks.get(row.key);
        return (
          <>
            <RowBox
              kind="tick"
              issueKey={row.key}
              label={`${row.key} gone through`}
              checked={tick !== undefined}
              readOnly={!mayEdit}
              set={(on) => shared.tick(row.key, on)}
            />
            {tick ? <TickNote tick={tick} row={row} /> : null}
          </>
        );
      },
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
    { title: 'Owner', width: '10rem', cell: ({ owner }) => <PersonName person={owner} absent="nobody" /> },
    {
      title: 'Status',
      width: '9rem',
      cell: (row) => (
        <SyncStatus row={row} to={edits.get(row.key)?.move?.to} mayEdit={mayEdit} move={(to) => shared.move(row, to)} />
      ),
    },
    { title: 'Due date', width: '9.5rem', cell: (row) => <DueCell {...values(row)} asOf={asOf} /> },
    { title: 'Still to do', width: '7rem', cell: (row) => <HoursCell {...values(row)} /> },
  ];
  return <CompactTable caption={caption} rows={rows} keyOf={({ key }) => key} columns={columns} />;
}
