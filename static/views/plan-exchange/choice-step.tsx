import { issueKeyColumns } from '../../../src/analysis/issue-key-column';
import type { PlanImportRecord } from '../../../src/api/plan';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import dialog from '../exchange/import-dialog.module.css';
import type { ReadPlanFile } from './file-step';
import { formNames } from './plan-words';
import { ReadingNotes } from './reading-notes';

/** How the file is to be understood. */
export interface PlanChoice {
  /** Name under which files of the same plan are known. */
  readonly series: string;
  readonly epicLevel: number;
  /** The text field with issue keys; '' for the one that is named after them. */
  readonly keyField: string;
}

interface ChoiceStepProps {
  reading: ReadPlanFile;
  imports: readonly PlanImportRecord[];
  choice: PlanChoice;
  choose: (choice: PlanChoice) => void;
  problem: string | undefined;
  back: () => void;
  next: () => void;
}

/** Level of the outline that no task reaches: nothing becomes an epic. */
const noEpics = 99;

export function ChoiceStep({ reading, imports, choice, choose, problem, back, next }: ChoiceStepProps) {
  const { plan, form } = reading;
  const known = [...new Set(imports.flatMap(({ plan: name, state }) => (state === 'done' ? [name] : [])))];
  const columns = issueKeyColumns(plan);
  const keyed = plan.activities.filter(({ issueKey }) => issueKey !== undefined).length;
  const deepest = Math.min(4, Math.max(1, ...plan.activities.map(({ outlineLevel }) => outlineLevel)));
  return (
    <>
      <ReadingNotes reading={reading} kind={form === undefined ? '' : formNames[form]} />
      <div className={dialog.fields}>
        <Field
          label="Name of the plan"
          hint={
            known.includes(choice.series)
              ? 'Imported before: what was imported last is compared too.'
              : 'Files of the same plan go by one name; this one is new here.'
          }
        >
          {(control) => (
            <input
              {...control}
              list="plan-series"
              value={choice.series}
              maxLength={200}
              onChange={({ target }) => choose({ ...choice, series: target.value })}
            />
          )}
        </Field>
        <datalist id="plan-series">
          {known.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <Field label="Epics are" hint="What stands below becomes work of the epic, what is deeper parts of that work.">
          {(control) => (
            <select
              {...control}
              value={choice.epicLevel}
              onChange={({ target }) => choose({ ...choice, epicLevel: Number(target.value) })}
            >
              {Array.from({ length: deepest }, (_, index) => index + 1).map((level) => (
                <option key={level} value={level}>
                  Summaries at level {level}
                </option>
              ))}
              <option value={noEpics}>None: tasks only</option>
            </select>
          )}
        </Field>
        {keyed === 0 && columns.length > 0 ? (
          <Field label="Issue keys are in" hint="Without keys, tasks are known by the ids of the file.">
            {(control) => (
              <select
                {...control}
                value={choice.keyField}
                onChange={({ target }) => choose({ ...choice, keyField: target.value })}
              >
                <option value="">No field</option>
                {columns.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ) : null}
      </div>
      {problem ? <p role="alert">{problem}</p> : null}
      <div className={dialog.actions}>
        <Button kind="primary" disabled={choice.series.trim() === ''} onClick={next}>
          Compare with Jira
        </Button>
        <Button onClick={back}>Another file</Button>
      </div>
    </>
  );
}
