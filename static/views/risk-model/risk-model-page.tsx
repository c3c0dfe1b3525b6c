import { useState } from 'react';
import type { SettingsAnswer } from '../../../src/api';
import type { Problem } from '../../../src/api/problem';
import { ask, problemOf, type Answered } from '../../ask';
import { confirmDone, reportFailure } from '../../parts/flag';
import { Field } from '../../parts/field';
import { useAnswer } from '../../use-answer';
import { ConflictChoice } from '../settings/conflict-choice';
import { ModelEditor } from './model-editor';
import { ModelPreview } from './model-preview';
import { modelOf, saveProposal, shareModel, titleOf, type Proposal } from './model-proposal';
import { ModelSource } from './model-source';
import styles from './risk-model.module.css';
import { SharedModels } from './model-library';
import { useModelWork } from './use-model-work';

interface RiskModelPageProps {
  answer: SettingsAnswer;
  saved: (answer: Answered<'save-settings'>) => void;
}

/** The model by which the project weighs its risks: its own, or one of those that are shared. */
export default function RiskModelPage({ answer, saved }: RiskModelPageProps) {
  const { project, settings, mayEdit } = answer;
  const library = useAnswer('shared-risk-models', { project: project.key });
  const models = library.answer?.value.models ?? [];
  const inUse = settings.sharedRiskModel;
  const used = models.find(({ id }) => id === inUse?.id);
  const target = used?.mayEdit && used.version === inUse?.version ? used : undefined;
  const working = useModelWork(project.key, settings, target);
  const [proposal, propose] = useState<Proposal>();
  const [problem, setProblem] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const { work } = working;
  const editable = mayEdit && (work !== undefined || inUse === undefined || target !== undefined);

  const leave = () => {
    propose(undefined);
    setProblem(undefined);
  };
  const carryOut = async (saving: Promise<Answered<'save-settings'>>, done: string, undoable: boolean) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const result = await saving;
      saved(result);
      working.discard();
      leave();
      const back = { project: project.key, settings, seen: result.value.settings };
      const undo = () => {
        ask('save-settings', back).then(saved, (error: unknown) =>
          reportFailure('The former model could not be brought back', problemOf(error).message),
        );
      };
      confirmDone(done, undoable ? undo : undefined);
    } catch (error) {
      setProblem(problemOf(error));
    } finally {
      library.refresh();
      setBusy(false);
    }
  };
  const settle = async (keep: 'mine' | 'theirs') => {
    const standing = await ask('settings', { project: project.key });
    const { models: newest } = (await ask('shared-risk-models', { project: project.key })).value;
    saved(standing);
    if (keep === 'theirs') working.discard();
    else if (work) working.rebase(standing.value.settings, newest.find(({ id }) => id === work.shared?.id)?.version);
    leave();
  };
  const save = () => {
    if (!proposal) return;
    const undoable = inUse === undefined && (proposal.kind === 'adopted' || !proposal.work.shared);
    void carryOut(saveProposal(project.key, proposal), `${titleOf(proposal)}: done`, undoable);
  };
  const conflict = problem ? <ConflictChoice problem={problem} settle={(keep) => void settle(keep)} /> : null;

  if (proposal)
    return (
      <ModelPreview
        project={project.key}
        title={titleOf(proposal)}
        model={modelOf(proposal)}
        busy={busy}
        problem={conflict}
        save={save}
        back={leave}
      />
    );
  return (
    <div className={styles.page}>
      <ModelSource
        settings={settings}
        used={used}
        mayEdit={mayEdit}
        editable={editable}
        see={(shared) => propose({ kind: 'adopted', shared, seen: settings })}
        copy={() => working.copy(settings.riskModel)}
      />
      {work?.shared ? (
        <Field label="Name of the shared model">
          {(control) => (
            <input {...control} value={work.shared?.name} onChange={({ target: box }) => working.rename(box.value)} />
          )}
        </Field>
      ) : null}
      {conflict}
      <ModelEditor working={working} readOnly={!editable} preview={() => work && propose({ kind: 'edited', work })} />
      <SharedModels
        models={models}
        inUse={inUse}
        mayEdit={mayEdit}
        busy={busy}
        use={(shared) => propose({ kind: 'adopted', shared, seen: settings })}
        copy={({ model }) => working.copy(model)}
        share={
          inUse || working.changed
            ? undefined
            : (name) => void carryOut(shareModel(project.key, name, settings), `“${name}” is shared`, false)
        }
      />
    </div>
  );
}
