import Button from '@atlaskit/button/new';
import SectionMessage from '@atlaskit/section-message';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { SettingsAnswer } from '../../../src/api';
import type { Problem } from '../../../src/api/problem';
import { mergeSettings } from '../../../src/model/merge-settings';
import type { ProjectSettings } from '../../../src/model/settings';
import { ask, problemOf, type Answered } from '../../ask';
import { confirmDone } from '../../parts/flag';
import { ConflictChoice } from './conflict-choice';
import { draftOf, type SettingsDraft } from './settings-draft';
import { SettingsFields } from './settings-fields';
import { SettingsFormContext } from './settings-form-context';
import styles from './settings-form.module.css';
import { settingsOfDraft, type SettingErrors } from './settings-of-draft';

/** A form that was changed, with the settings that it was begun from. */
interface Changed {
  readonly draft: SettingsDraft;
  readonly seen: ProjectSettings;
}

/** Unsaved changes by project, so that a look at another page does not lose them. */
const unsaved = new Map<string, Changed>();

interface SettingsFormProps {
  answer: SettingsAnswer;
  saved: (answer: Answered<'save-settings'>) => void;
}

export default function SettingsForm({ answer, saved }: SettingsFormProps) {
  const { project, settings, isDefault, mayEdit } = answer;
  const [changed, setChanged] = useState(() => unsaved.get(project.key));
  const [errors, setErrors] = useState<SettingErrors>({});
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [errors]);

  const seen = changed?.seen ?? settings;
  const draft = changed?.draft ?? draftOf(settings);
  const change = (next: Changed | undefined) => {
    setChanged(next);
    if (next) unsaved.set(project.key, next);
    else unsaved.delete(project.key);
  };
  const discard = () => {
    change(undefined);
    setErrors({});
    setProblem(undefined);
  };
  const save = async (submit: FormEvent) => {
    submit.preventDefault();
    const wanted = settingsOfDraft(draft, seen);
    if ('errors' in wanted) return setErrors(wanted.errors);
    setBusy(true);
    setErrors({});
    setProblem(undefined);
    try {
      const answered = await ask('save-settings', { project: project.key, settings: wanted.settings, seen });
      saved(answered);
      const since = unsaved.get(project.key);
      // What was entered while it was being saved is a change of what is saved now.
      change(since && since.draft !== draft ? { draft: since.draft, seen: answered.value.settings } : undefined);
      confirmDone(`Settings of ${project.name} are saved`);
    } catch (error) {
      const { field, ...refused } = problemOf(error);
      setProblem(refused);
      if (field) setErrors({ [field.replace(/^settings\./, '')]: refused.message });
    } finally {
      setBusy(false);
    }
  };

  const settle = async (keep: 'mine' | 'theirs') => {
    const mine = settingsOfDraft(draft, seen);
    if ('errors' in mine) return;
    const standing = await ask('settings', { project: project.key });
    const theirs = standing.value.settings;
    const [first, second] = keep === 'mine' ? [theirs, mine.settings] : [mine.settings, theirs];
    saved(standing);
    setProblem(undefined);
    change({ draft: draftOf(mergeSettings(seen, first, second).settings), seen: theirs });
  };

  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(submit) => void save(submit)}>
      {mayEdit ? null : (
        <SectionMessage title="Read only">
          <p>Only an administrator of this project may change these settings.</p>
        </SectionMessage>
      )}
      {isDefault ? (
        <SectionMessage title="These are the defaults">
          <p>
            Nothing has been set up for this project yet, and nothing has to be: the figures rest on what is shown here.
          </p>
        </SectionMessage>
      ) : null}
      <SettingsFormContext.Provider
        value={{ draft, errors, readOnly: !mayEdit, change: (next) => change({ draft: next, seen }) }}
      >
        <SettingsFields answer={answer} />
      </SettingsFormContext.Provider>
      <div className={styles.actions}>
        {problem ? <ConflictChoice problem={problem} settle={(keep) => void settle(keep)} /> : null}
        <div className={styles.buttons}>
          <Button type="submit" appearance="primary" isDisabled={!mayEdit || !changed} isLoading={busy}>
            Save settings
          </Button>
          <Button appearance="subtle" isDisabled={!changed || busy} onClick={discard}>
            Discard changes
          </Button>
          <span role="status">{changed ? 'There are unsaved changes.' : ''}</span>
        </div>
      </div>
    </form>
  );
}
