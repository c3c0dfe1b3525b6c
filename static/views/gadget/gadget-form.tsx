import { view } from '@forge/bridge';
import { useState, type FormEvent } from 'react';
import type { Project } from '../../../src/model/project';
import type { GadgetChoice } from '../../gadget-choice';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { ProjectTicks } from './project-ticks';
import styles from '../macro-config/macro-form.module.css';

const views = [
  { value: 'heat-map', name: 'Heat map', words: 'How many open risks stand at which probability and impact.' },
  { value: 'top-risks', name: 'Top risks', words: 'The weightiest open risks with owner and review.' },
] as const;

const intervals = [
  { value: 0, name: 'Only when somebody refreshes' },
  { value: 15, name: 'Every 15 minutes' },
  { value: 60, name: 'Every hour' },
];

interface GadgetFormProps {
  projects: readonly Project[];
  given: GadgetChoice;
}

/** What one gadget shows: whose risks, how, under which title. */
export function GadgetForm({ projects, given }: GadgetFormProps) {
  const [choice, setChoice] = useState<GadgetChoice>(given);
  const [error, setError] = useState<string>();
  const change = (changed: Partial<GadgetChoice>) => setChoice({ ...choice, ...changed });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { projects: ticked, jql, title, refresh, view: drawn, most } = choice;
    try {
      await view.submit({
        view: drawn,
        most,
        ...(ticked?.length ? { projects: ticked } : {}),
        ...(jql?.trim() ? { jql: jql.trim() } : {}),
        ...(title?.trim() ? { title: title.trim() } : {}),
        ...(refresh ? { refresh } : {}),
      });
    } catch {
      setError('The dashboard did not take this over. Try again.');
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <ProjectTicks
        projects={projects}
        ticked={choice.projects ?? []}
        tick={(ticked) => change({ projects: ticked })}
      />
      <Field
        label="Only risks that this JQL finds"
        hint="Optional. Runs as each viewer; filter = “Name” takes a filter of Jira."
      >
        {(control) => (
          <input
            {...control}
            type="text"
            spellCheck={false}
            maxLength={4000}
            value={choice.jql ?? ''}
            onChange={({ target }) => change({ jql: target.value })}
          />
        )}
      </Field>
      <fieldset className={styles.details}>
        <legend>View</legend>
        {views.map(({ value, name, words }) => (
          <label key={value}>
            <input type="radio" name="view" checked={choice.view === value} onChange={() => change({ view: value })} />
            <span>
              <strong>{name}</strong> {words}
            </span>
          </label>
        ))}
      </fieldset>
      {choice.view === 'top-risks' ? (
        <Field label="How many" hint="At most 20.">
          {(control) => (
            <input
              {...control}
              type="number"
              min={1}
              max={20}
              value={choice.most}
              onChange={({ target }) =>
                change({ most: Math.min(20, Math.max(1, Math.round(target.valueAsNumber) || 1)) })
              }
            />
          )}
        </Field>
      ) : null}
      <Field label="Title" hint="Optional.">
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={120}
            value={choice.title ?? ''}
            onChange={({ target }) => change({ title: target.value })}
          />
        )}
      </Field>
      <Field label="Refresh">
        {(control) => (
          <select
            {...control}
            value={choice.refresh ?? 0}
            onChange={({ target }) => change({ refresh: Number(target.value) || undefined })}
          >
            {intervals.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {error ? <p role="alert">{error}</p> : null}
      <div className={styles.buttons}>
        <Button kind="subtle" onClick={() => void view.close()}>
          Cancel
        </Button>
        <Button kind="primary" type="submit">
          Save
        </Button>
      </div>
    </form>
  );
}
