import { useState } from 'react';
import type { SeenScenario } from '../../../src/analysis/seen-scenarios';
import type { ScenarioStep } from '../../../src/model/scenario';
import { Button } from '../../parts/button';
import { Field } from '../../parts/field';
import { partlyHidden } from './step-words';
import type { useScenarios } from './use-scenarios';
import styles from './what-if.module.css';

interface KeptScenariosProps {
  kept: ReturnType<typeof useScenarios>;
  steps: readonly ScenarioStep[];
  /** The name that the address tells. */
  opened: string | undefined;
  open: (scenario: SeenScenario) => void;
  /** Takes the name out of the address. */
  leave: () => void;
  /** Names of those that are not compared. */
  left: ReadonlySet<string>;
  toggle: (name: string) => void;
}

/** Keeps what is supposed under a name, opens what was kept, and chooses what is compared. */
export function KeptScenarios({ kept, steps, opened, open, leave, left, toggle }: KeptScenariosProps) {
  const [typed, setTyped] = useState<string>();
  const { scenarios, mayEdit, save, busy, problem, read } = kept;
  const known = scenarios.find(({ name }) => name === opened);
  const name = typed ?? known?.name ?? '';
  return (
    <>
      {read && opened !== undefined && !known ? (
        <p role="alert">There is no scenario “{opened}” here: it was removed, or has another name.</p>
      ) : null}
      {scenarios.length > 0 ? (
        <ul className={styles.steps} aria-label="Kept scenarios">
          {scenarios.map((one) => (
            <li key={one.name} aria-current={one.name === opened || undefined}>
              <span>{one.name}</span>
              <label className={styles.tick}>
                <input
                  type="checkbox"
                  aria-label={`Compare ${one.name}`}
                  checked={!left.has(one.name)}
                  onChange={() => toggle(one.name)}
                />
                Compare
              </label>{' '}
              <Button
                kind="link"
                aria-label={`Open ${one.name}`}
                onClick={() => {
                  setTyped(undefined);
                  open(one);
                }}
              >
                Open
              </Button>{' '}
              {mayEdit ? (
                <Button
                  kind="link"
                  aria-label={`Remove ${one.name}`}
                  onClick={() => {
                    if (one.name === opened) leave();
                    void save(one.name, []);
                  }}
                >
                  Remove
                </Button>
              ) : null}
              {one.hiddenSteps > 0 ? <span className={styles.fine}> {partlyHidden}</span> : null}
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
              <input {...control} maxLength={100} value={name} onChange={({ target }) => setTyped(target.value)} />
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
