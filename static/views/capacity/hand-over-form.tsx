import { useMemo, useState } from 'react';
import { partOfProject } from '../../../src/analysis/part-of-project';
import { stepScope } from '../../../src/analysis/step-scope';
import { ascending } from '../../../src/model/order';
import type { WorkStep } from '../../../src/model/scenario';
import { useFormats } from '../../formats';
import { Field } from '../../parts/field';
import { PartField, type ChosenPart } from './part-field';
import type { StepFormProps } from './step-form-props';
import { scopeWords } from './step-words';
import { SupposeForm } from './suppose-form';

type Taker = Extract<WorkStep, { kind: 'hand-over' }>['to'];

/** Supposes that somebody else, or a role, has one person’s work in a project or a part of it. */
export function HandOverForm({ workload, plan, add }: StepFormProps) {
  const formats = useFormats();
  const { people, work } = workload;
  const [chosen, setChosen] = useState<ChosenPart>({ projectKey: workload.projectKey });
  const [asked, setAsked] = useState('');
  const [to, setTo] = useState('');
  const busy = useMemo(() => {
    const isIn = partOfProject(workload, chosen.projectKey, chosen.part);
    const accounts = new Set(work.filter(isIn).map(({ accountId }) => accountId));
    return people.filter(({ person }) => accounts.has(person.accountId));
  }, [workload, people, work, chosen]);
  const from = busy.find(({ person }) => person.accountId === asked)?.person.accountId ?? busy[0]?.person.accountId;
  const roles = [...new Set(people.flatMap(({ role, member }) => (member && role) || []))].sort(ascending);
  const others = people.filter(({ person }) => person.accountId !== from && person.active);
  const takers: readonly { readonly id: string; readonly taker: Taker }[] = [
    ...others.map(({ person: { accountId } }) => ({
      id: `person ${accountId}`,
      taker: { kind: 'person', accountId } as const,
    })),
    ...roles.map((role) => ({ id: `role ${role}`, taker: { kind: 'role', role } as const })),
  ];
  const taker = takers.find(({ id }) => id === to) ?? takers[0];
  const step: WorkStep | undefined =
    from !== undefined && taker ? { kind: 'hand-over', ...chosen, from, to: taker.taker } : undefined;
  const scope = step && stepScope(workload, step, plan);
  return (
    <SupposeForm
      told={scope ? scopeWords(scope, formats) : 'Nobody has open work there.'}
      blocked={!scope || scope.issues === 0}
      suppose={() => {
        if (step) add(step);
      }}
    >
      <PartField workload={workload} chosen={chosen} choose={setChosen} />
      <Field label="Work of">
        {(control) => (
          <select {...control} value={from ?? ''} onChange={({ target }) => setAsked(target.value)}>
            {busy.map(({ person: { accountId, name } }) => (
              <option key={accountId} value={accountId}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="Goes to">
        {(control) => (
          <select {...control} value={taker?.id ?? ''} onChange={({ target }) => setTo(target.value)}>
            <optgroup label="Person">
              {others.map(({ person: { accountId, name } }) => (
                <option key={accountId} value={`person ${accountId}`}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label="Role, by what each has free">
              {roles.map((role) => (
                <option key={role} value={`role ${role}`}>
                  {role}
                </option>
              ))}
            </optgroup>
          </select>
        )}
      </Field>
    </SupposeForm>
  );
}
