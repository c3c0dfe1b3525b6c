import { useState } from 'react';
import type { CommonStatus } from '../../../src/analysis/common-statuses';
import type { SyncRow } from '../../../src/analysis/sync-review';
import type { IsoDate } from '../../../src/model/date';
import styles from '../../parts/bulk-bar.module.css';
import { Button } from '../../parts/button';
import { CellEditor } from '../../parts/cell-editor';
import { DateEditor } from '../../parts/date-editor';
import { Icon } from '../../parts/icon';
import { StepEditor } from './step-editor';

interface SyncBulkBarProps {
  rows: readonly SyncRow[];
  asOf: IsoDate;
  move: (to: CommonStatus | undefined) => void;
  setDue: (due: IsoDate | undefined) => void;
  tick: (on: boolean) => void;
  clear: () => void;
}

const editors = { status: 'Status', due: 'Due date' } as const;

/** What can be entered for all chosen rows at once, and their ticks. */
export function SyncBulkBar({ rows, asOf, move, setDue, tick, clear }: SyncBulkBarProps) {
  const [open, setOpen] = useState<{ readonly what: keyof typeof editors; readonly anchor: HTMLElement }>();
  const them = rows.length === 1 ? '1 row' : `${rows.length} rows`;
  const opener = (what: keyof typeof editors) => (
    <Button
      kind="subtle"
      aria-haspopup="dialog"
      aria-expanded={open?.what === what}
      onClick={({ currentTarget }) => setOpen({ what, anchor: currentTarget })}
    >
      {editors[what]} <Icon name="chevron" size={12} />
    </Button>
  );
  return (
    <div className={styles.bar} role="toolbar" aria-label={`Edit ${rows.length} chosen rows`}>
      <strong>{rows.length} chosen</strong>
      {opener('status')}
      {rows.some(({ status }) => status.category !== 'done') ? opener('due') : null}
      <Button kind="subtle" onClick={() => tick(true)}>
        <Icon name="check" /> Gone through
      </Button>
      <Button kind="subtle" onClick={() => tick(false)}>
        Not gone through
      </Button>
      <Button kind="link" onClick={clear}>
        Choose none
      </Button>
      {open ? (
        <CellEditor
          key={open.what}
          label={`${editors[open.what]} of ${them}`}
          anchor={open.anchor}
          close={() => setOpen(undefined)}
        >
          {({ run, busy }) =>
            open.what === 'status' ? (
              <StepEditor
                label={`Status of ${them}`}
                issues={rows.map(({ key }) => key)}
                entered={false}
                pick={(to) => run(async () => move(to))}
              />
            ) : (
              <DateEditor
                label={`Due date of ${them}`}
                date={undefined}
                asOf={asOf}
                busy={busy}
                save="Enter"
                pick={(date) => run(async () => setDue(date))}
              />
            )
          }
        </CellEditor>
      ) : null}
    </div>
  );
}
