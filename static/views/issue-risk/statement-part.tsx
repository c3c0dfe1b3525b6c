import { useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import { Absent } from '../../parts/absent';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import styles from './issue-risk.module.css';
import { Part } from './part';
import type { RiskDesk } from './use-risk-desk';

const parts = [
  { id: 'cause', title: 'Because' },
  { id: 'event', title: 'this may happen' },
  { id: 'effect', title: 'which would' },
] as const;

type Draft = Readonly<Record<(typeof parts)[number]['id'], string>>;

/** Cause, event and effect: what the risk consists of. [R13] */
export default function StatementPart({ risk, desk }: { risk: RiskRow; desk: RiskDesk | undefined }) {
  const [draft, setDraft] = useState<Draft>();
  const { cause = '', event = '', effect = '' } = risk;
  const standing: Draft = { cause, event, effect };
  const changes = draft
    ? Object.fromEntries(
        parts
          .filter(({ id }) => draft[id].trim() !== standing[id])
          .map(({ id }) => [id, draft[id].trim() === '' ? null : draft[id].trim()]),
      )
    : {};
  return (
    <Part
      title="Cause, event and effect"
      aside={
        desk && !draft ? (
          <Button kind="link" onClick={() => setDraft(standing)}>
            Change
          </Button>
        ) : null
      }
    >
      {desk && draft ? (
        <form
          className={styles.fields}
          onSubmit={(submit) => {
            submit.preventDefault();
            const save = Object.keys(changes).length === 0 ? Promise.resolve(true) : desk.run(() => desk.edit(changes));
            void save.then((done) => {
              if (done) setDraft(undefined);
            });
          }}
        >
          {parts.map(({ id, title }) => (
            <Field key={id} label={`${title} …`}>
              {(control) => (
                <textarea
                  {...control}
                  rows={2}
                  maxLength={1000}
                  value={draft[id]}
                  onChange={({ target }) => setDraft({ ...draft, [id]: target.value })}
                />
              )}
            </Field>
          ))}
          <div className={styles.actions}>
            <Button kind="primary" type="submit" busy={desk.busy}>
              Save
            </Button>
            <Button kind="subtle" onClick={() => setDraft(undefined)}>
              Cancel
            </Button>
          </div>
        </form>
      ) : (
        <dl className={styles.facts}>
          {parts.map(({ id, title }) => (
            <div key={id} className={styles.fact}>
              <dt>{title}</dt>
              <dd>{standing[id] || <Absent />}</dd>
            </div>
          ))}
        </dl>
      )}
    </Part>
  );
}
