import { useState } from 'react';
import type { ScenarioStep } from '../../../src/model/scenario';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import type { useScenarios } from './use-scenarios';
import styles from './what-if.module.css';

interface KeptScenariosProps {
  kept: ReturnType<typeof useScenarios>;
  steps: readonly ScenarioStep[];
  open: (steps: readonly ScenarioStep[]) => void;
}

/** Keeps what is supposed under a name, and opens what was kept. */
export function KeptScenarios({ kept, steps, open }: KeptScenariosProps) {
  const [name, setName] = useState('');
  const { scenarios, mayEdit, save, busy, problem } = kept;
  return (
    <>
      {scenarios.length > 0 ? (
        <ul className={styles.steps} aria-label="Kept scenarios">
          {scenarios.map((one) => (
            <li key={one.name}>
              <span>{one.name}</span>
              <Button
                kind="link"
                aria-label={`Open ${one.name}`}
                onClick={() => {
                  setName(one.name);
                  open(one.steps);
                }}
              >
                Open
              </Button>{' '}
              {mayEdit ? (
                <Button kind="link" aria-label={`Remove ${one.name}`} onClick={() => void save(one.name, [])}>
                  Remove
                </Button>
              ) : null}
              {one.hiddenSteps > 0 ? (
                <span className={styles.fine}> Partly about projects that you may not see: not in the figures.</span>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {mayEdit ? (
        <form
          className={styles.kept}
          onSubmit={(sent) => {
            sent.preventDefault();
            if (steps.length > 0 && name.trim() !== '') void save(name.trim(), steps);
          }}
        >
          <Field label="Name of the scenario" error={problem}>
            {(control) => (
              <input {...control} maxLength={100} value={name} onChange={({ target }) => setName(target.value)} />
            )}
          </Field>
          <Button type="submit" busy={busy} disabled={steps.length === 0 || name.trim() === ''}>
            Keep scenario
          </Button>
        </form>
      ) : problem ? (
        <p role="alert">{problem}</p>
      ) : null}
    </>
  );
}
