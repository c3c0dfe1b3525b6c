import { useMemo, useState } from 'react';
import { capacityEffect, capacityTotals } from '../../../src/analysis/capacity-effect';
import { whatIfWorkload } from '../../../src/analysis/capacity-what-if';
import type { LoadConflict } from '../../../src/analysis/load-conflicts';
import type { Workload } from '../../../src/analysis/workload';
import type { ScenarioStep } from '../../../src/model/scenario';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { Panel } from '../../parts/panel';
import { DifferenceTable } from './difference-table';
import { KeptScenarios } from './kept-scenarios';
import { ScenarioComparison } from './scenario-comparison';
import { StepForm } from './step-form';
import { stepWords } from './step-words';
import { useScenarios } from './use-scenarios';
import styles from './what-if.module.css';

/** What a person more, new work or a project moved would change. Nothing is written to Jira. */
export default function WhatIfView({ project, workload }: { project: string; workload: Workload }) {
  const formats = useFormats();
  const [steps, setSteps] = useState<readonly ScenarioStep[]>([]);
  const kept = useScenarios(project);
  const now = useMemo(() => capacityTotals(workload), [workload]);
  const effect = useMemo(() => capacityEffect(workload, whatIfWorkload(workload, steps)), [workload, steps]);
  const { scenarios } = kept;
  const compared = useMemo(
    () => scenarios.map(({ name, steps: of }) => ({ name, totals: capacityTotals(whatIfWorkload(workload, of)) })),
    [workload, scenarios],
  );
  const supposed = steps.length > 0 ? [{ name: 'What is supposed here', totals: effect.after }] : [];
  return (
    <>
      <Panel title="Suppose that">
        {steps.length > 0 ? (
          <ol className={styles.steps} aria-label="What is supposed">
            {steps.map((step, at) => (
              <li key={`${at} ${stepWords(step, formats)}`}>
                <span>{stepWords(step, formats)}</span>
                <Button
                  kind="link"
                  aria-label={`Drop: ${stepWords(step, formats)}`}
                  onClick={() => setSteps(steps.filter((_, other) => other !== at))}
                >
                  Drop
                </Button>
              </li>
            ))}
          </ol>
        ) : null}
        <StepForm workload={workload} add={(step) => setSteps([...steps, step])} />
        <KeptScenarios kept={kept} steps={steps} open={setSteps} />
      </Panel>
      <Panel title="Compared, in the twelve weeks ahead">
        <ScenarioComparison now={now} others={[...supposed, ...compared]} />
        <p className={styles.fine} role="status">
          {steps.length === 0
            ? 'Suppose something above to see what it would change.'
            : `${effect.people.length === 1 ? 'One person is' : `${effect.people.length} people are`} touched. Nothing is written to Jira.`}{' '}
          [K28] [K29]
        </p>
      </Panel>
      {effect.people.length > 0 ? (
        <Panel title="What changes, by person and week">
          <DifferenceTable effect={effect} bands={workload.team.bands} />
        </Panel>
      ) : null}
      {steps.length > 0 ? (
        <div className={styles.lists}>
          <Conflicts title="Conflicts that would arise" none="None." conflicts={effect.arising} />
          <Conflicts title="Conflicts that would be solved" none="None." conflicts={effect.solved} />
        </div>
      ) : null}
    </>
  );
}

const most = 8;

function Conflicts({ title, none, conflicts }: { title: string; none: string; conflicts: readonly LoadConflict[] }) {
  return (
    <Panel title={`${title} (${conflicts.length})`}>
      {conflicts.length === 0 ? <p>{none}</p> : null}
      <ul className={styles.steps}>
        {conflicts.slice(0, most).map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
      {conflicts.length > most ? <p className={styles.fine}>and {conflicts.length - most} more</p> : null}
    </Panel>
  );
}
