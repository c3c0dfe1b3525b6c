import { useCallback, useMemo, useState } from 'react';
import {
  capacityEffect,
  capacityPicture,
  type CapacityPicture,
  type CapacityTotals,
} from '../../../src/analysis/capacity-effect';
import { whatIfWorkload } from '../../../src/analysis/capacity-what-if';
import type { ComparedRow } from '../../../src/analysis/comparison-sheet';
import { withoutCommitments } from '../../../src/analysis/without-commitments';
import type { Workload } from '../../../src/analysis/workload';
import { horizons } from '../../../src/model/horizon';
import type { ScenarioStep } from '../../../src/model/scenario';
import { useFormats } from '../../formats';
import { Panel } from '../../parts/panel';
import { Segmented } from '../../parts/segmented';
import toolbar from '../../parts/toolbar.module.css';
import { comparedTotals } from './compared-totals';
import { ComparisonExport } from './comparison-export';
import { ConflictList } from './conflict-list';
import { DifferenceTable } from './difference-table';
import { KeptScenarios } from './kept-scenarios';
import { NoTeam } from './no-team';
import { ScenarioComparison } from './scenario-comparison';
import { StepForm } from './step-form';
import { StepList } from './step-list';
import { partlyHidden, stepWords } from './step-words';
import { useHorizon } from './use-horizon';
import { useOpenedScenario } from './use-opened-scenario';
import { useProjectPlan } from './use-project-plan';
import { useScenarios } from './use-scenarios';
import { mostSteps, useSupposed } from './use-supposed';
import styles from './what-if.module.css';

const ahead = horizons.map((weeks) => ({ id: String(weeks), name: `${weeks} weeks` }));

interface WhatIfProps {
  project: string;
  workload: Workload;
  /** Whether the reader may change the team. */
  mayPlan: boolean;
}

/** What work moved or handed over, a person more or less, or new work would change. Nothing is written to Jira. */
export default function WhatIfView({ project, workload, mayPlan }: WhatIfProps) {
  const formats = useFormats();
  const [weeks, chooseWeeks] = useHorizon();
  const supposed = useSupposed();
  const { steps, become } = supposed;
  const kept = useScenarios(project);
  const { scenarios } = kept;
  const { opened, open, leave } = useOpenedScenario(scenarios, supposed);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const plan = useProjectPlan(project);
  const standing = useMemo(() => capacityPicture(workload, weeks), [workload, weeks]);
  const after = useMemo(() => whatIfWorkload(workload, steps), [workload, steps]);
  const effect = useMemo(
    () => capacityEffect(standing, steps.length > 0 ? capacityPicture(after, weeks, standing) : standing),
    [standing, after, steps, weeks],
  );
  const rowsOf = useCallback(
    (from: CapacityPicture): readonly ComparedRow[] => {
      const told = (name: string, of: readonly ScenarioStep[], totals: CapacityTotals) => {
        const named = whatIfWorkload(workload, of);
        return { name, totals, steps: of.map((step) => stepWords(step, named, formats)) };
      };
      const supposedTotals = from === standing ? effect.after : comparedTotals(from, steps, weeks);
      const compared = scenarios.filter(({ name }) => !left.has(name));
      return [
        told('As it stands', [], from.totals),
        ...(steps.length > 0 ? [told('What is supposed here', steps, supposedTotals)] : []),
        ...compared.map(({ name, steps: of, hiddenSteps }) => {
          const row = told(name, of, comparedTotals(from, of, weeks));
          return hiddenSteps > 0 ? { ...row, steps: [...row.steps, partlyHidden] } : row;
        }),
      ];
    },
    [workload, standing, effect, steps, scenarios, left, weeks, formats],
  );
  const rows = useMemo(() => rowsOf(standing), [rowsOf, standing]);
  const toggle = (name: string) =>
    setLeft((now) => new Set(now.has(name) ? [...now].filter((one) => one !== name) : [...now, name]));
  if (workload.people.length === 0) return <NoTeam mayPlan={mayPlan} />;
  const inTheWeeks = `in the ${weeks} weeks ahead`;
  return (
    <>
      <Panel title="Suppose that">
        <StepList workload={workload} after={after} plan={plan.work} supposed={supposed} />
        {steps.length < mostSteps ? (
          <StepForm workload={after} plan={plan.work} add={(step) => become([...steps, step])} />
        ) : (
          <p>A scenario holds at most {mostSteps} steps.</p>
        )}
        {plan.work ? null : (
          <p className={styles.fine}>
            {plan.reading ? 'The schedule is being read' : 'The schedule could not be read'}: dates of milestones are
            not known yet, those of versions are.
          </p>
        )}
        <KeptScenarios {...{ kept, steps, opened, open, leave, left, toggle }} />
      </Panel>
      <Panel title={`Compared, ${inTheWeeks}`}>
        <div className={toolbar.toolbar}>
          <Segmented
            label="How far to look ahead"
            options={ahead}
            value={String(weeks)}
            choose={(id) => chooseWeeks(horizons.find((one) => String(one) === id) ?? weeks)}
          />
          <ComparisonExport
            workload={workload}
            weeks={weeks}
            rows={(commitments) => (commitments ? rows : rowsOf(capacityPicture(withoutCommitments(workload), weeks)))}
          />
        </div>
        <ScenarioComparison weeks={weeks} now={standing.totals} rows={rows} />
        <p className={styles.fine} role="status">
          {steps.length === 0
            ? 'Suppose something above to see what it would change.'
            : `${effect.people.length === 1 ? 'One person is' : `${effect.people.length} people are`} touched ${inTheWeeks}. Nothing is written to Jira.`}{' '}
          Conflicts are those {inTheWeeks} without decisions; the page “Load” lists those of twelve weeks with them.
          [K28] [K29]
        </p>
      </Panel>
      {effect.people.length > 0 ? (
        <Panel title={`What changes, by person and week, ${inTheWeeks}`}>
          <DifferenceTable effect={effect} bands={workload.team.bands} />
        </Panel>
      ) : null}
      {steps.length > 0 ? (
        <div className={styles.lists}>
          <ConflictList title={`Conflicts that would arise ${inTheWeeks}`} conflicts={effect.arising} />
          <ConflictList title={`Conflicts that would be solved ${inTheWeeks}`} conflicts={effect.solved} />
        </div>
      ) : null}
    </>
  );
}
