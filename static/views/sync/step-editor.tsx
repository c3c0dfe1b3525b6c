import { useEffect, useState } from 'react';
import { statusesForMany, type StatusForMany } from '../../../src/analysis/statuses-for-many';
import type { Problem } from '../../../src/api/problem';
import { ask, problemOf } from '../../ask';
import { Button } from '../../parts/button';
import { ChoiceEditor } from '../../parts/choice-editor';
import { StatusLozenge } from '../../parts/lozenge';
import { BarredWork } from './barred-work';
import styles from './sync.module.css';

interface StepEditorProps {
  label: string;
  issues: readonly string[];
  /** Whether a status is entered that can be taken out again. */
  entered: boolean;
  pick: (status: StatusForMany | undefined) => void;
}

/** How many pieces of work Jira is asked about at once. */
const most = 50;

/** The statuses that Jira's workflows offer this person for the chosen work; what cannot get to one is told before it is entered. */
export function StepEditor({ label, issues, entered, pick }: StepEditorProps) {
  const [statuses, setStatuses] = useState<readonly StatusForMany[]>();
  const [problem, setProblem] = useState<Problem>();
  const [partly, setPartly] = useState<StatusForMany>();
  const asked = issues.join(' ');
  useEffect(() => {
    let current = true;
    const all = asked.split(' ');
    const parts = Array.from({ length: Math.ceil(all.length / most) }, (_, part) =>
      ask('activity-steps', { issues: all.slice(part * most, (part + 1) * most) }),
    );
    Promise.all(parts).then(
      (came) => current && setStatuses(statusesForMany(came.flatMap(({ value }) => value.steps))),
      (error: unknown) => current && setProblem(problemOf(error)),
    );
    return () => {
      current = false;
    };
  }, [asked]);
  if (problem) return <p role="alert">{problem.message}</p>;
  if (!statuses) return <p role="status">Asking Jira for the next steps…</p>;
  if (partly)
    return (
      <div className={styles.steps}>
        <BarredWork status={partly} />
        <Button kind="primary" autoFocus onClick={() => pick(partly)}>
          Enter “{partly.status.name}” for the other {partly.reached.length}
        </Button>
        <Button kind="subtle" onClick={() => setPartly(undefined)}>
          Back
        </Button>
      </div>
    );
  const reachable = statuses.filter(({ reached }) => reached.length > 0);
  const many = issues.length > 1;
  const options = reachable.map((status) => ({
    id: status.status.name,
    value: status,
    shown: (
      <>
        <StatusLozenge status={status.status} /> {many ? `${status.reached.length} of ${issues.length}` : ''}
      </>
    ),
  }));
  const stay = { id: 'stay', value: undefined, shown: 'Leave as it is' };
  return (
    <div className={styles.steps}>
      {reachable.length === 0 ? <p>Jira offers you no step that can be taken here.</p> : null}
      {options.length > 0 || entered ? (
        <ChoiceEditor
          label={label}
          options={entered ? [stay, ...options] : options}
          pick={(to) => (to && to.barred.length > 0 ? setPartly(to) : pick(to))}
        />
      ) : null}
      {statuses
        .filter(({ reached }) => reached.length === 0)
        .map((one) => (
          <BarredWork key={one.status.name} status={one} />
        ))}
    </div>
  );
}
