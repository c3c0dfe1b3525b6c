import { useState } from 'react';
import { Segmented } from '../../parts/segmented';
import { AwayForm } from './away-form';
import { HandOverForm } from './hand-over-form';
import { MoveForm } from './move-form';
import { NewForm } from './new-form';
import type { StepFormProps } from './step-form-props';
import styles from './what-if.module.css';

const kinds = [
  { id: 'move', name: 'Move work' },
  { id: 'hand-over', name: 'Hand over' },
  { id: 'project', name: 'Add work' },
  { id: 'person', name: 'Add a person' },
  { id: 'away', name: 'Somebody away' },
] as const;

/** Supposes one more thing, after what is supposed already. */
export function StepForm({ workload, plan, add }: StepFormProps) {
  const [kind, setKind] = useState<(typeof kinds)[number]['id']>('move');
  const choose = (id: string) => {
    const found = kinds.find((one) => one.id === id);
    if (found) setKind(found.id);
  };
  return (
    <div className={styles.step}>
      <Segmented label="What to suppose" options={kinds} value={kind} choose={choose} />
      {kind === 'move' ? <MoveForm {...{ workload, plan, add }} /> : null}
      {kind === 'hand-over' ? <HandOverForm {...{ workload, plan, add }} /> : null}
      {kind === 'away' ? <AwayForm {...{ workload, add }} /> : null}
      {kind === 'project' || kind === 'person' ? <NewForm key={kind} {...{ workload, add, kind }} /> : null}
    </div>
  );
}
