import { useState } from 'react';
import type { SyncRow } from '../../../src/analysis/sync-review';
import type { IssueStatus } from '../../../src/model/issue';
import editable from '../../parts/editable-cell.module.css';
import { CellEditor } from '../../parts/cell-editor';
import { Icon } from '../../parts/icon';
import { StatusLozenge } from '../../parts/lozenge';
import { StepEditor } from './step-editor';
import styles from './sync.module.css';

interface SyncStatusProps {
  row: SyncRow;
  /** What is entered for it. */
  to: IssueStatus | undefined;
  mayEdit: boolean;
  move: (to: IssueStatus | undefined) => void;
}

/** The status of a row, and the one that is entered for it; a press asks Jira where it can go. */
export function SyncStatus({ row, to, mayEdit, move }: SyncStatusProps) {
  const [anchor, setAnchor] = useState<HTMLElement>();
  const shown = (
    <span className={styles.status}>
      <StatusLozenge status={row.status} />
      {to ? (
        <>
          <span aria-label="to be moved to">→</span> <StatusLozenge status={to} />
        </>
      ) : null}
    </span>
  );
  if (!mayEdit) return shown;
  const label = `Status of ${row.key}`;
  return (
    <>
      <button
        type="button"
        className={editable.value}
        aria-haspopup="dialog"
        aria-expanded={anchor !== undefined}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <span className={editable.label}>{label}: </span>
        {shown}
        <Icon name="chevron" size={12} />
      </button>
      {anchor ? (
        <CellEditor label={label} anchor={anchor} close={() => setAnchor(undefined)}>
          {({ run }) => (
            <StepEditor
              label={label}
              issues={[row.key]}
              entered={to !== undefined}
              pick={(picked) => run(async () => move(picked?.status))}
            />
          )}
        </CellEditor>
      ) : null}
    </>
  );
}
