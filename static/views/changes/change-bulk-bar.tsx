import { useState } from 'react';
import type { Questions } from '../../../src/api';
import type { ChangeEdit } from '../../../src/analysis/change-edit';
import styles from '../../parts/bulk-bar.module.css';
import { Button } from '../../parts/button';
import { CellEditor } from '../../parts/cell-editor';
import { Icon } from '../../parts/icon';
import { isEditable } from '../../parts/row-field';
import { changeFields, type ChangeField } from './change-fields';

interface ChangeBulkBarProps {
  answer: Questions['change-log']['answer'];
  count: number;
  edit: (edit: ChangeEdit, words: string) => void;
  clear: () => void;
}

/** What can be done to all chosen change requests at once. */
export function ChangeBulkBar({ answer: { project, register, fields }, count, edit, clear }: ChangeBulkBarProps) {
  const [open, setOpen] = useState<{ readonly field: ChangeField; readonly anchor: HTMLElement }>();
  const them = count === 1 ? '1 change request' : `${count} change requests`;
  return (
    <div className={styles.bar} role="toolbar" aria-label={`Edit ${count} chosen change requests`}>
      <strong>{count} chosen</strong>
      {changeFields
        .filter((field) => field.many && isEditable(field, fields))
        .map((field) => (
          <Button
            key={field.id}
            kind="subtle"
            aria-haspopup="dialog"
            aria-expanded={open?.field === field}
            onClick={({ currentTarget }) => setOpen({ field, anchor: currentTarget })}
          >
            {field.name} <Icon name="chevron" size={12} />
          </Button>
        ))}
      <Button kind="link" onClick={clear}>
        Choose none
      </Button>
      {open ? (
        <CellEditor
          key={open.field.id}
          label={`${open.field.name} of ${them}`}
          anchor={open.anchor}
          close={() => setOpen(undefined)}
        >
          {({ run, busy }) =>
            open.field.editor({
              label: `${open.field.name} of ${them}`,
              project: project.key,
              row: undefined,
              asOf: register.asOf,
              currency: register.currency,
              busy,
              pick: (changes, words) => run(async () => edit(changes, `${open.field.name}: ${words}`)),
            })
          }
        </CellEditor>
      ) : null}
    </div>
  );
}
