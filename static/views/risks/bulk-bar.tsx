import { useState } from 'react';
import type { ProjectRegister } from '../../../src/api';
import type { RiskEdit } from '../../../src/api/risk';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import { Button } from '../../parts/button';
import { CellEditor } from '../../parts/cell-editor';
import { Icon } from '../../parts/icon';
import styles from './bulk-bar.module.css';
import { isEditable, riskFields, type RiskField } from './risk-fields';

interface BulkBarProps {
  answer: ProjectRegister<RiskRegister>;
  count: number;
  edit: (edit: RiskEdit, words: string) => void;
  review: () => void;
  clear: () => void;
}

/** What can be done to all chosen risks at once. */
export function BulkBar({ answer: { project, register, fields }, count, edit, review, clear }: BulkBarProps) {
  const [open, setOpen] = useState<{ field: RiskField; anchor: HTMLElement }>();
  return (
    <div className={styles.bar} role="toolbar" aria-label={`Edit ${count} chosen risks`}>
      <strong>{count} chosen</strong>
      {riskFields
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
      <Button kind="subtle" onClick={review}>
        <Icon name="check" /> Reviewed today
      </Button>
      <Button kind="link" onClick={clear}>
        Choose none
      </Button>
      {open ? (
        <CellEditor
          key={open.field.id}
          label={`${open.field.name} of ${count} risks`}
          anchor={open.anchor}
          close={() => setOpen(undefined)}
        >
          {({ run, busy }) =>
            open.field.editor({
              label: `${open.field.name} of ${count} risks`,
              row: undefined,
              project: project.key,
              model: register.model,
              asOf: register.asOf,
              currency: undefined,
              busy,
              pick: (changes, words) =>
                run(async () => {
                  edit(changes, `${open.field.name}: ${words}`);
                }),
            })
          }
        </CellEditor>
      ) : null}
    </div>
  );
}
