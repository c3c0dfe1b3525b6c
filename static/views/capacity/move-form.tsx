import { useMemo, useState } from 'react';
import { stepScope } from '../../../src/analysis/step-scope';
import type { WorkShift } from '../../../src/model/project-part';
import type { WorkStep } from '../../../src/model/scenario';
import { useFormats } from '../../formats';
import { Field } from '../../parts/field';
import { PartField, type ChosenPart } from './part-field';
import type { StepFormProps } from './step-form-props';
import { scopeWords } from './step-words';
import { SupposeForm } from './suppose-form';

const hows: readonly { readonly id: WorkShift['kind']; readonly name: string }[] = [
  { id: 'weeks', name: 'By weeks' },
  { id: 'days', name: 'By days' },
  { id: 'begin', name: 'To begin on' },
  { id: 'end', name: 'To end on' },
];

const most = { weeks: 52, days: 365 } as const;

/** Supposes that a project or a part of it moves: by weeks, by days, or so that it begins or ends on a day. */
export function MoveForm({ workload, plan, add }: StepFormProps) {
  const formats = useFormats();
  const [chosen, setChosen] = useState<ChosenPart>({ projectKey: workload.projectKey });
  const [how, setHow] = useState<WorkShift['kind']>('weeks');
  const [count, setCount] = useState('2');
  const [on, setOn] = useState(workload.asOf);
  const by = useMemo(
    (): WorkShift =>
      how === 'begin' || how === 'end' ? { kind: how, on } : { kind: how, count: Math.trunc(Number(count)) },
    [how, count, on],
  );
  const step = useMemo((): WorkStep => ({ kind: 'move', ...chosen, by }), [chosen, by]);
  const scope = useMemo(() => stepScope(workload, step, plan), [workload, step, plan]);
  const endless = how === 'end' && scope.issues > 0 && !scope.shiftDays;
  return (
    <SupposeForm
      told={endless ? 'Nothing moves: it ends then already, or none of it has a due date.' : scopeWords(scope, formats)}
      blocked={scope.issues === 0}
      suppose={() => add(step)}
    >
      <PartField workload={workload} chosen={chosen} choose={setChosen} />
      <Field label="Move">
        {(control) => (
          <select
            {...control}
            value={how}
            onChange={({ target }) => setHow(hows.find(({ id }) => id === target.value)?.id ?? 'weeks')}
          >
            {hows.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      {how === 'begin' || how === 'end' ? (
        <Field label="Day">
          {(control) => (
            <input {...control} type="date" required value={on} onChange={({ target }) => setOn(target.value || on)} />
          )}
        </Field>
      ) : (
        <Field label={how === 'weeks' ? 'Weeks later (− is earlier)' : 'Days later (− is earlier)'}>
          {(control) => (
            <input
              {...control}
              type="number"
              step="1"
              min={-most[how]}
              max={most[how]}
              required
              value={count}
              onChange={({ target }) => setCount(target.value)}
            />
          )}
        </Field>
      )}
    </SupposeForm>
  );
}
