import { useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskEdit } from '../../../src/analysis/risk-edit';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import type { ProjectRegister } from '../../../src/api/project-register';
import { Button } from '../../parts/button';
import { CellEditor } from '../../parts/cell-editor';
import { ChoiceEditor } from '../../parts/choice-editor';
import type { CellEditing } from '../../parts/grid-column';
import { Icon } from '../../parts/icon';
import { isEditable } from '../../parts/row-field';
import styles from '../../parts/bulk-bar.module.css';
import { ReviewForm } from './review-form';
import { riskFields, type RiskField } from './risk-fields';
import { escalationSteps, type RiskStep } from './risk-steps';

interface BulkBarProps {
  answer: ProjectRegister<RiskRegister>;
  /** The chosen ones. */
  risks: readonly RiskRow[];
  edit: (edit: RiskEdit, words: string) => void;
  take: (step: RiskStep) => void;
  clear: () => void;
}

type Opened = { readonly what: RiskField | 'review' | 'escalate'; readonly anchor: HTMLElement };

/** What can be done to all chosen risks at once. */
export function BulkBar({ answer, risks, edit, take, clear }: BulkBarProps) {
  const { project, register, fields } = answer;
  const { model, asOf } = register;
  const [open, setOpen] = useState<Opened>();
  const count = risks.length;
  const them = count === 1 ? '1 risk' : `${count} risks`;
  const opener = (what: Opened['what']) => ({
    'aria-haspopup': 'dialog' as const,
    'aria-expanded': open?.what === what,
    onClick: ({ currentTarget }: { currentTarget: HTMLElement }) => setOpen({ what, anchor: currentTarget }),
  });
  const formOf = (what: Opened['what'], { run, busy }: CellEditing) => {
    const start = (begin: () => void) => run(async () => begin());
    if (what === 'review')
      return (
        <ReviewForm
          risks={risks.filter((row) => row.open)}
          model={model}
          asOf={asOf}
          busy={busy}
          review={(reviewing) => start(() => take({ kind: 'review', reviewing }))}
        />
      );
    if (what === 'escalate')
      return (
        <ChoiceEditor
          label={`Escalation of ${them}`}
          options={(['escalated', 'acknowledged', 'none'] as const).map((to) => ({
            id: to,
            value: to,
            shown: escalationSteps[to],
          }))}
          pick={(to) => start(() => take({ kind: 'escalate', to }))}
        />
      );
    return what.editor({
      label: `${what.name} of ${them}`,
      row: undefined,
      project: project.key,
      model,
      asOf,
      currency: register.currency,
      busy,
      pick: (changes, words) => start(() => edit(changes, `${what.name}: ${words}`)),
    });
  };
  const titleOf = (what: Opened['what']) =>
    typeof what === 'string' ? { review: 'Review', escalate: 'Escalation' }[what] : what.name;
  return (
    <div className={styles.bar} role="toolbar" aria-label={`Edit ${count} chosen risks`}>
      <strong>{count} chosen</strong>
      {riskFields
        .filter((field) => field.many && isEditable(field, fields))
        .map((field) => (
          <Button key={field.id} kind="subtle" {...opener(field)}>
            {field.name} <Icon name="chevron" size={12} />
          </Button>
        ))}
      <Button kind="subtle" {...opener('escalate')}>
        Escalation <Icon name="chevron" size={12} />
      </Button>
      <Button kind="subtle" {...opener('review')}>
        <Icon name="check" /> Review…
      </Button>
      <Button kind="link" onClick={clear}>
        Choose none
      </Button>
      {open ? (
        <CellEditor
          key={titleOf(open.what)}
          label={`${titleOf(open.what)} of ${them}`}
          anchor={open.anchor}
          close={() => setOpen(undefined)}
        >
          {(editing) => formOf(open.what, editing)}
        </CellEditor>
      ) : null}
    </div>
  );
}
