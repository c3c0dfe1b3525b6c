import { useState } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskTrailPoint } from '../../../src/analysis/risk-trail-points';
import { isIsoDate } from '../../../src/model/date';
import { opportunityResponses, threatResponses } from '../../../src/model/risk';
import type { RiskModel } from '../../../src/model/risk-model';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { StepSelector } from '../../parts/step-selector';
import { responseNames } from '../risks/risk-words';
import styles from './issue-risk.module.css';
import { OwnerField } from './owner-field';
import { editBetween, type RiskDraft } from './risk-draft';
import { RiskVerdict } from './risk-verdict';
import { projectOf, type RiskDesk } from './use-risk-desk';

interface RiskFormProps {
  risk: RiskRow;
  model: RiskModel;
  trail: readonly RiskTrailPoint[] | undefined;
  desk: RiskDesk;
}

/** Weighs a risk where it is written: nothing is sent before Save, and Save sends only what was changed. */
export function RiskForm({ risk, model, trail, desk }: RiskFormProps) {
  const [changes, setChanges] = useState<RiskDraft>({});
  const draft: RiskDraft = { ...risk, ...changes };
  const edit = editBetween(risk, draft);
  const changed = Object.keys(edit).length > 0;
  const set = (change: RiskDraft) => setChanges({ ...changes, ...change });
  const responses = risk.kind === 'opportunity' ? opportunityResponses : threatResponses;
  return (
    <form
      className={styles.fields}
      aria-label="Risk"
      onSubmit={(submit) => {
        submit.preventDefault();
        void desk
          .run(() => desk.edit(edit))
          .then((done) => {
            if (done) setChanges({});
          });
      }}
    >
      <RiskVerdict risk={risk} model={model} probability={draft.probability} impact={draft.impact} trail={trail} />
      <StepSelector
        label="Probability"
        steps={model.probability}
        value={draft.probability}
        choose={(probability) => set({ probability })}
      />
      <StepSelector label="Impact" steps={model.impact} value={draft.impact} choose={(impact) => set({ impact })} />
      <Field
        label="Response"
        hint={
          draft.response ? `${responseNames[draft.response].name}: ${responseNames[draft.response].meaning}` : undefined
        }
      >
        {(control) => (
          <select
            {...control}
            value={draft.response ?? ''}
            onChange={({ target }) => set({ response: responses.find((each) => each === target.value) })}
          >
            <option value="">No response yet</option>
            {responses.map((response) => (
              <option key={response} value={response}>
                {responseNames[response].name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <OwnerField project={projectOf(risk.key)} owner={draft.owner} change={(owner) => set({ owner })} />
      <Field label="Next review" hint={draft.nextReview ? undefined : 'Without a date it follows from the level.'}>
        {(control) => (
          <input
            {...control}
            type="date"
            value={draft.nextReview ?? ''}
            onChange={({ target }) => set({ nextReview: isIsoDate(target.value) ? target.value : undefined })}
          />
        )}
      </Field>
      {changed ? (
        <div className={styles.actions}>
          <Button kind="primary" type="submit" busy={desk.busy}>
            {desk.busy ? 'Saving…' : 'Save risk'}
          </Button>
          <Button kind="subtle" onClick={() => setChanges({})}>
            Cancel
          </Button>
        </div>
      ) : null}
    </form>
  );
}
