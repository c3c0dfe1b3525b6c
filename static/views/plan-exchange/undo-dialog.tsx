import { useEffect, useState } from 'react';
import type { CreatedIssue, PlanImportRecord, UndoOutcome } from '../../../src/api/plan';
import { ask, problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { IssueLink } from '../../parts/issue-link';
import dialog from '../exchange/import-dialog.module.css';
import { PlanDialogFrame, Progress } from './plan-dialog-frame';
import styles from './plan-dialog.module.css';
import { undoImport } from './undo';
import { UndoReport } from './undo-report';

interface UndoDialogProps {
  project: string;
  record: PlanImportRecord;
  changed: () => void;
  close: () => void;
}

type Step =
  | { readonly at: 'asking' }
  | { readonly at: 'choice'; readonly created: readonly CreatedIssue[] }
  | { readonly at: 'busy'; readonly done: number; readonly all: number }
  | { readonly at: 'report'; readonly outcomes: readonly UndoOutcome[] }
  | { readonly at: 'problem'; readonly why: string };

/** Takes an import back, after it has told what that can and cannot do. */
export default function UndoDialog({ project, record, changed, close }: UndoDialogProps) {
  const { id } = record;
  const [step, setStep] = useState<Step>({ at: 'asking' });
  const [deleteCreated, setDeleteCreated] = useState(false);
  useEffect(() => {
    ask('plan-import-created', { project, id }).then(
      ({ value }) => setStep({ at: 'choice', created: value.created }),
      (error: unknown) => setStep({ at: 'problem', why: problemOf(error).message }),
    );
  }, [project, id]);
  const run = async () => {
    const say = (done: number, all: number) => setStep({ at: 'busy', done, all });
    say(0, 1);
    try {
      setStep({ at: 'report', outcomes: await undoImport({ project, record, deleteCreated }, say) });
    } catch (error) {
      setStep({ at: 'problem', why: problemOf(error).message });
    }
    changed();
  };
  return (
    <PlanDialogFrame title="Undo the import" file={record.fileName} busy={step.at === 'busy'} close={close}>
      {step.at === 'asking' ? <p role="status">Looking at what it wrote…</p> : null}
      {step.at === 'problem' ? <p role="alert">{step.why}</p> : null}
      {step.at === 'busy' ? <Progress words="Taking back…" done={step.done} all={step.all} /> : null}
      {step.at === 'report' ? <UndoReport outcomes={step.outcomes} close={close} /> : null}
      {step.at === 'choice' ? (
        <>
          <p>
            Work items that it changed get back the values from before, where nobody has changed them since. Mails that
            were sent and the history of the work items stay.
          </p>
          <Created created={step.created} deleteCreated={deleteCreated} choose={setDeleteCreated} />
          <div className={dialog.actions}>
            <Button kind="primary" onClick={() => void run()}>
              Undo the import
            </Button>
            <Button onClick={close}>Keep it</Button>
          </div>
        </>
      ) : null}
    </PlanDialogFrame>
  );
}

interface CreatedProps {
  created: readonly CreatedIssue[];
  deleteCreated: boolean;
  choose: (wanted: boolean) => void;
}

function Created({ created, deleteCreated, choose }: CreatedProps) {
  if (created.length === 0) return null;
  const deletable = created.filter(({ why }) => why === undefined).length;
  return (
    <>
      <p>
        It created {created.length} {created.length === 1 ? 'work item' : 'work items'}:
      </p>
      <ul className={dialog.rows}>
        {created.map(({ key, name, why }) => (
          <li key={key}>
            <IssueLink issueKey={key} /> {name}
            {why === undefined ? null : <span className={styles.told}> · stays: {why}</span>}
          </li>
        ))}
      </ul>
      {deletable > 0 ? (
        <label className={styles.agree}>
          <input type="checkbox" checked={deleteCreated} onChange={() => choose(!deleteCreated)} />
          Delete the {deletable} that nobody has changed since. This cannot be undone.
        </label>
      ) : null}
    </>
  );
}
