import { view } from '@forge/bridge';
import { useState, type FormEvent } from 'react';
import type { MacroConfig } from '../../../src/api';
import type { Project } from '../../../src/model/project';
import type { readMacroConfig } from '../../macro-config';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { Field } from '../../parts/field';
import styles from './macro-form.module.css';

const details = [
  {
    value: 'full',
    name: 'Full',
    words: 'Ratings, decisions, milestones, budget, risks, work and what is to be mended.',
  },
  { value: 'summary', name: 'Summary', words: 'Overall rating, ratings by dimension and milestones.' },
] as const;

interface MacroFormProps {
  projects: readonly Project[];
  given: ReturnType<typeof readMacroConfig>;
}

/** Which project a report on a page tells about, and how much of it. */
export function MacroForm({ projects, given }: MacroFormProps) {
  const [project, setProject] = useState(given.project ?? (projects.length === 1 ? (projects[0]?.key ?? '') : ''));
  const [detail, setDetail] = useState<MacroConfig['detail']>(given.detail);
  const [title, setTitle] = useState(given.title ?? '');
  const [commitments, setCommitments] = useState(given.commitments ?? false);
  const [error, setError] = useState<string>();
  if (projects.length === 0)
    return (
      <EmptyState title="No project to report on">
        You need the permission Browse projects on at least one Jira project of this site.
      </EmptyState>
    );
  const chosen = projects.find(({ key }) => key === project);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!project) return setError('Choose a project.');
    const config: MacroConfig = {
      project,
      detail,
      ...(title.trim() ? { title: title.trim() } : {}),
      ...(commitments && { commitments }),
    };
    try {
      await view.submit({ config });
    } catch {
      setError('The page did not take this over. Try again.');
    }
  };
  return (
    <form className={styles.form} noValidate onSubmit={(event) => void submit(event)}>
      <Field label="Project" error={error}>
        {(control) => (
          <select
            {...control}
            autoFocus
            required
            value={project}
            onChange={({ target }) => {
              setProject(target.value);
              setError(undefined);
            }}
          >
            <option value="">Choose a project</option>
            {project && !chosen ? <option value={project}>{project} (not visible to you)</option> : null}
            {projects.map(({ key, name }) => (
              <option key={key} value={key}>
                {name} ({key})
              </option>
            ))}
          </select>
        )}
      </Field>
      <fieldset className={styles.details}>
        <legend>Detail</legend>
        {details.map(({ value, name, words }) => (
          <label key={value}>
            <input type="radio" name="detail" checked={detail === value} onChange={() => setDetail(value)} />
            <span>
              <strong>{name}</strong> {words}
            </span>
          </label>
        ))}
      </fieldset>
      <Field label="Title" hint="Optional. Without one, the report carries the project’s name.">
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={120}
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <fieldset className={styles.details}>
        <legend>PDF and Word</legend>
        <label>
          <input type="checkbox" checked={commitments} onChange={({ target }) => setCommitments(target.checked)} />
          <span>
            <strong>With other commitments</strong> The load of people then counts hours of work that not every reader
            of the file may see. On the page each reader sees what they may.
          </span>
        </label>
      </fieldset>
      <p className={styles.preview} role="status">
        {chosen ? (
          <>
            Shows <strong>{title.trim() || chosen.name}</strong>: the {detail === 'full' ? 'full' : 'short'} status
            report of {chosen.name}, live, as each reader may see it.
          </>
        ) : (
          'Choose a project to see what the page will show.'
        )}
      </p>
      <div className={styles.buttons}>
        <Button kind="subtle" onClick={() => void view.close()}>
          Cancel
        </Button>
        <Button kind="primary" type="submit">
          {given.project ? 'Save report' : 'Insert report'}
        </Button>
      </div>
    </form>
  );
}
