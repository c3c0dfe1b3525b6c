import { useId, useState } from 'react';
import type { Workload } from '../../../src/analysis/workload';
import { addDays } from '../../../src/model/date';
import { ascending } from '../../../src/model/order';
import type { ScenarioStep } from '../../../src/model/scenario';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { Segmented } from '../../parts/segmented';
import people from './people.module.css';
import styles from './what-if.module.css';

const kinds = [
  { id: 'move', name: 'Move a project' },
  { id: 'project', name: 'Add work' },
  { id: 'person', name: 'Add a person' },
];

/** Supposes one more thing: a project moved, new work for a role, or one more person. */
export function StepForm({ workload, add }: { workload: Workload; add: (step: ScenarioStep) => void }) {
  const { asOf, work, projectKey } = workload;
  const roleList = useId();
  const keys = [...new Set([projectKey, ...work.flatMap((piece) => (piece.fixed ? [] : piece.projectKey))])].sort(
    ascending,
  );
  const roles = [...new Set(workload.people.flatMap(({ role }) => role || []))].sort(ascending);
  const [kind, setKind] = useState('move');
  const [values, setValues] = useState({
    project: projectKey,
    weeks: '2',
    name: '',
    role: roles[0] ?? '',
    hours: '40',
    start: asOf,
    due: addDays(asOf, 28),
  });
  const [problem, setProblem] = useState<string>();
  const field = (of: keyof typeof values, label: string, more: Partial<JSX.IntrinsicElements['input']> = {}) => (
    <Field label={label}>
      {(control) => (
        <input
          {...control}
          required
          maxLength={100}
          {...more}
          value={values[of]}
          onChange={({ target }) => setValues({ ...values, [of]: target.value })}
        />
      )}
    </Field>
  );
  const submit = () => {
    const { project, weeks, name, role, hours, start, due } = values;
    const isBackwards = kind === 'project' && start > due;
    setProblem(isBackwards ? 'The end lies before the start.' : undefined);
    if (isBackwards) return;
    if (kind === 'move') add({ kind, projectKey: project, weeks: Number(weeks) });
    else if (kind === 'project') add({ kind, name: name.trim(), role: role.trim(), hours: Number(hours), start, due });
    else add({ kind: 'person', name: name.trim(), role: role.trim(), hoursPerWeek: Number(hours), from: start });
  };
  const number = { type: 'number', step: '0.5', min: '0.5' };
  return (
    <form
      className={styles.step}
      aria-label="Suppose"
      onSubmit={(sent) => {
        sent.preventDefault();
        submit();
      }}
    >
      <Segmented label="What to suppose" options={kinds} value={kind} choose={setKind} />
      <div className={people.form}>
        {kind === 'move' ? (
          <>
            <Field label="Project">
              {(control) => (
                <select
                  {...control}
                  value={values.project}
                  onChange={({ target }) => setValues({ ...values, project: target.value })}
                >
                  {keys.map((key) => (
                    <option key={key}>{key}</option>
                  ))}
                </select>
              )}
            </Field>
            {field('weeks', 'Weeks later (− is earlier)', { type: 'number', step: '1', min: '-52', max: '52' })}
          </>
        ) : (
          <>
            {field('name', kind === 'person' ? 'Position' : 'Name of the work')}
            {field('role', 'Role', { list: roleList })}
            {field('hours', kind === 'person' ? 'Hours a week' : 'Hours', {
              ...number,
              max: kind === 'person' ? '60' : '100000',
            })}
            {field('start', kind === 'person' ? 'From' : 'Start', { type: 'date' })}
            {kind === 'project' ? field('due', 'Due', { type: 'date' }) : null}
          </>
        )}
        <div className={people.actions}>
          {problem ? <p role="alert">{problem}</p> : null}
          <Button type="submit">Suppose this</Button>
        </div>
      </div>
      <datalist id={roleList}>
        {roles.map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
    </form>
  );
}
