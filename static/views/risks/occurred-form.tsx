import { useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import { Button } from '../../parts/button';
import styles from '../../parts/date-editor.module.css';
import { Field } from '../../parts/field';
import fields from '../../parts/field.module.css';

interface OccurredFormProps {
  risk: RiskRow;
  busy: boolean;
  raise: (summary: string) => void;
}

/** Asks how the work item shall be called that the risk has become, before it is raised. */
export function OccurredForm({ risk, busy, raise }: OccurredFormProps) {
  const [summary, setSummary] = useState(risk.event ?? risk.statement);
  const written = summary.trim();
  return (
    <form
      className={styles.editor}
      style={{ inlineSize: 'min(22rem, 80vw)', maxInlineSize: '100%' }}
      onSubmit={(submit) => {
        submit.preventDefault();
        if (written) raise(written);
      }}
    >
      <p className={fields.hint}>
        A new work item is raised with the owner, impact and contingency of {risk.key}, and linked to it. This cannot be
        undone here: it would have to be deleted in Jira.
      </p>
      <Field label="What has happened">
        {(control) => (
          <textarea
            {...control}
            rows={3}
            maxLength={255}
            value={summary}
            onChange={({ target }) => setSummary(target.value)}
          />
        )}
      </Field>
      <div className={styles.row}>
        <Button kind="primary" type="submit" busy={busy} disabled={!written}>
          Raise the work item
        </Button>
      </div>
    </form>
  );
}
