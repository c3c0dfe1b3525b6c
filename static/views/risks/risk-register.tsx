import { router } from '@forge/bridge';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import type { ProjectRegister } from '../../../src/api/project-register';
import { EmptyState } from '../../parts/empty-state';
import { Findings } from '../../parts/findings';
import { Panel } from '../../parts/panel';
import { ReadOnlyNote } from '../../parts/read-only-note';
import { SkeletonRows } from '../../parts/skeleton';
import { CellRisks } from './cell-risks';
import { HeatMapFilter } from './heat-map-filter';
import { HeatMapPanel } from './heat-map-panel';
import type { RiskCommands } from './risk-commands';
import { RiskCounters } from './risk-counters';
import { ExpectedValue } from './expected-value';
import { filterRisks, noFilter, type RiskFilter } from './risk-filter';
import { RiskGrid } from './risk-grid';
import styles from './risk-register.module.css';
import { useLiveWork } from './use-live-work';

const RisksOverTime = lazy(() => import('./risks-over-time'));
const LiveWorkPanel = lazy(() => import('./live-work-panel'));

interface RiskRegisterViewProps {
  answer: ProjectRegister<RiskRegister>;
  commands: RiskCommands;
}

/** Counters, pictures and table of one project's risks; what is chosen above filters the table. */
export function RiskRegisterView({ answer, commands }: RiskRegisterViewProps) {
  const { project, register, mayEdit } = answer;
  const [filter, setFilter] = useState<RiskFilter>(noFilter);
  const work = useLiveWork(project.key);
  const assessment = filter.assessment ?? 'current';
  const mapped = useMemo(
    () => ({
      ...answer,
      register: { ...register, rows: filterRisks(register.rows, { ...filter, cell: undefined }, work) },
    }),
    [answer, register, filter, work],
  );

  if (register.rows.length === 0)
    return (
      <EmptyState title="No risks yet">
        A work item of type Risk, or with the label risk, appears here as soon as it exists. What counts as a risk can
        be changed under Settings.
      </EmptyState>
    );
  return (
    <>
      <RiskCounters
        totals={register.totals}
        threatened={work.readAt ? filterRisks(register.rows, { group: 'threatened' }, work).length : 'reading'}
        group={filter.group}
        choose={(group) => setFilter({ ...filter, group })}
      />
      <ExpectedValue register={register} />
      <div className={styles.pictures}>
        <div className={styles.column}>
          <HeatMapPanel
            answer={mapped}
            narrow={<HeatMapFilter rows={register.rows} filter={filter} change={setFilter} />}
            commands={commands}
            cell={filter.cell}
            choose={(cell) => setFilter({ ...filter, cell })}
            assessment={assessment}
            assess={(next) => setFilter({ ...filter, assessment: next, cell: undefined })}
          />
          <Suspense fallback={<SkeletonRows rows={5} />}>
            <RisksOverTime project={project.key} />
          </Suspense>
        </div>
        <div className={styles.column}>
          {filter.cell ? (
            <CellRisks
              answer={mapped}
              commands={commands}
              assessment={assessment}
              cell={filter.cell}
              close={() => setFilter({ ...filter, cell: undefined })}
            />
          ) : null}
          <Suspense fallback={<SkeletonRows rows={5} />}>
            <LiveWorkPanel answer={answer} commands={commands} work={work} />
          </Suspense>
          <Panel title="To be mended">
            <Findings findings={register.findings} none="Every open risk is assessed, owned and reviewed in time." />
          </Panel>
        </div>
      </div>
      <Panel
        title="Register"
        aside={
          <>
            <span className={styles.quiet}>Counts the risks that you may see in Jira.</span>
            {mayEdit ? null : <ReadOnlyNote what="risks" />}
          </>
        }
      >
        <RiskGrid
          answer={answer}
          commands={commands}
          filter={filter}
          change={setFilter}
          open={({ key }) => void router.navigate(`/browse/${key}`)}
          work={work}
        />
      </Panel>
    </>
  );
}
