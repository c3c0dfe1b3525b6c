import { useState, type FormEvent } from 'react';
import type { Problem } from '../../../src/api';
import type { RiskRow } from '../../../src/analysis/risk-register';
import { isIsoDate } from '../../../src/model/date';
import { riskResponses } from '../../../src/model/risk';
import { ask, problemOf, type Answered } from '../../ask';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { confirmDone } from '../../parts/flag';
import { Icon } from '../../parts/icon';
import { StepSelector } from '../../parts/step-selector';
import { responseNames } from '../risks/risk-words';
import styles from './issue-risk.module.css';
import { OwnerField } from './owner-field';
import { ReviewedToday } from './reviewed-today';
import { editBetween, type RiskDraft } from './risk-draft';
import { RiskVerdict } from './risk-verdict';

interface RiskFormProps {
  answer: Answered<'issue-risk'>;
  risk: RiskRow;
  saved: (answer: Answered<'issue-risk'>) => void;
}

/** Weighs a risk where it is written: nothing is sent before Save, and Save sends only what was changed. */
export function RiskForm({ answer, risk, saved }: RiskFormProps) {
  const { key, model } = answer.value;
  const [changes, setChanges] = useState<RiskDraft>({});
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const draft: RiskDraft = { ...risk, ...changes };
  const edit = editBetween(risk, draft);
  const changed = Object.keys(edit).length > 0;
  const set = (change: RiskDraft) => setChanges({ ...changes, ...change });
  const write = async (wanted: typeof edit) => saved(await ask('edit-risk', { issue: key, edit: wanted }));
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    setBusy(true);
    setProblem(undefined);
    try {
      await write(edit);
      setChanges({});
      const back = editBetween(draft, risk);
      confirmDone(`${key} is saved`, () => void write(back).catch((error: unknown) => setProblem(problemOf(error))));
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form className={styles.panel} onSubmit={(submit) => void save(submit)} aria-label="Risk">
      <RiskVerdict risk={risk} model={model} probability={draft.probability} impact={draft.impact} />
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
            onChange={({ target }) => set({ response: riskResponses.find((each) => each === target.value) })}
          >
            <option value="">No response yet</option>
            {riskResponses.map((response) => (
              <option key={response} value={response}>
                {responseNames[response].name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <OwnerField project={key.replace(/-\d+$/, '')} owner={draft.owner} change={(owner) => set({ owner })} />
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
      {problem ? (
        <p className={styles.error} role="alert">
          <Icon name="error" /> {problem.message}
        </p>
      ) : null}
      {changed ? (
        <div className={styles.actions}>
          <Button kind="primary" type="submit" busy={busy}>
            {busy ? 'Saving…' : 'Save risk'}
          </Button>
          <Button kind="subtle" onClick={() => setChanges({})}>
            Cancel
          </Button>
        </div>
      ) : null}
      <ReviewedToday risk={risk} saved={saved} failed={setProblem} />
    </form>
  );
}
