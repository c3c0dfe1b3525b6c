import { useState } from 'react';
import { addDays } from '../../../src/model/date';
import { Field } from '../../parts/field';
import type { StepFormProps } from './step-form-props';
import { SupposeForm } from './suppose-form';

/** Supposes that somebody is away for some days; their work stays where it is. */
export function AwayForm({ workload, add }: Pick<StepFormProps, 'workload' | 'add'>) {
  const { people, asOf } = workload;
  const [account, setAccount] = useState(people[0]?.person.accountId ?? '');
  const [from, setFrom] = useState(asOf);
  const [to, setTo] = useState(addDays(asOf, 13));
  const [problem, setProblem] = useState<string>();
  return (
    <SupposeForm
      problem={problem}
      suppose={() => {
        const isBackwards = to < from;
        setProblem(isBackwards ? 'The last day lies before the first.' : undefined);
        if (!isBackwards && account !== '') add({ kind: 'away', accountId: account, from, to });
      }}
    >
      <Field label="Who is away">
        {(control) => (
          <select {...control} value={account} onChange={({ target }) => setAccount(target.value)}>
            {people.map(({ person: { accountId, name } }) => (
              <option key={accountId} value={accountId}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label="First day">
        {(control) => (
          <input {...control} type="date" required value={from} onChange={({ target }) => setFrom(target.value)} />
        )}
      </Field>
      <Field label="Last day">
        {(control) => (
          <input {...control} type="date" required value={to} onChange={({ target }) => setTo(target.value)} />
        )}
      </Field>
    </SupposeForm>
  );
}
