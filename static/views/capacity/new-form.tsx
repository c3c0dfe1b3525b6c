import { useId, useState } from 'react';
import { addDays } from '../../../src/model/date';
import { ascending } from '../../../src/model/order';
import { Field } from '../../parts/field';
import type { StepFormProps } from './step-form-props';
import { SupposeForm } from './suppose-form';

interface NewFormProps extends Pick<StepFormProps, 'workload' | 'add'> {
  kind: 'project' | 'person';
}

/** Supposes new work for a role, or one more person. */
export function NewForm({ workload, add, kind }: NewFormProps) {
  const { asOf, people } = workload;
  const roleList = useId();
  const roles = [...new Set(people.flatMap(({ role }) => role || []))].sort(ascending);
  const [values, setValues] = useState({
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
  const suppose = () => {
    const { hours, start, due } = values;
    const [name, role] = [values.name.trim(), values.role.trim()];
    const isBackwards = kind === 'project' && start > due;
    setProblem(isBackwards ? 'The end lies before the start.' : undefined);
    if (isBackwards) return;
    if (kind === 'project') add({ kind, name, role, hours: Number(hours), start, due });
    else add({ kind, name, role, hoursPerWeek: Number(hours), from: start });
  };
  return (
    <SupposeForm problem={problem} suppose={suppose}>
      {field('name', kind === 'person' ? 'Position' : 'Name of the work')}
      {field('role', 'Role', { list: roleList })}
      {field('hours', kind === 'person' ? 'Hours a week' : 'Hours', {
        type: 'number',
        step: '0.5',
        min: '0.5',
        max: kind === 'person' ? '60' : '100000',
      })}
      {field('start', kind === 'person' ? 'From' : 'Start', { type: 'date' })}
      {kind === 'project' ? field('due', 'Due', { type: 'date' }) : null}
      <datalist id={roleList}>
        {roles.map((role) => (
          <option key={role} value={role} />
        ))}
      </datalist>
    </SupposeForm>
  );
}
