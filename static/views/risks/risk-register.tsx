import { router } from '@forge/bridge';
import { useState } from 'react';
import type { ProjectRegister } from '../../../src/api';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import { EmptyState } from '../../parts/empty-state';
import { Findings } from '../../parts/findings';
import { Panel } from '../../parts/panel';
import { ReadOnlyNote } from '../../parts/read-only-note';
import { HeatMapPanel } from './heat-map-panel';
import type { RiskCommands } from './risk-commands';
import { RiskCounters } from './risk-counters';
import { noFilter, type RiskFilter } from './risk-filter';
import { RiskGrid } from './risk-grid';
import styles from './risk-register.module.css';

interface RiskRegisterViewProps {
  answer: ProjectRegister<RiskRegister>;
  commands: RiskCommands;
}

/** Counters, heat map and table of one project's risks; the first two filter the last. */
export function RiskRegisterView({ answer, commands }: RiskRegisterViewProps) {
  const { register, mayEdit } = answer;
  const [filter, setFilter] = useState<RiskFilter>(noFilter);

  if (register.rows.length === 0)
    return (
      <EmptyState title="No risks yet">
        A work item of type Risk, or with the label risk, appears here as soon as it exists. What counts as a risk can
        be changed under Settings.
      </EmptyState>
    );
  return (
    <>
      <RiskCounters totals={register.totals} group={filter.group} choose={(group) => setFilter({ ...filter, group })} />
      <div className={styles.pictures}>
        <HeatMapPanel
          answer={answer}
          commands={commands}
          cell={filter.cell}
          choose={(cell) => setFilter({ ...filter, cell })}
          assessment={filter.assessment ?? 'current'}
          assess={(assessment) => setFilter({ ...filter, assessment, cell: undefined })}
        />
        <Panel title="To be mended">
          <Findings findings={register.findings} none="Every open risk is assessed, owned and reviewed in time." />
        </Panel>
      </div>
      <Panel title="Register" aside={mayEdit ? null : <ReadOnlyNote what="risks" />}>
        <RiskGrid
          answer={answer}
          commands={commands}
          filter={filter}
          change={setFilter}
          open={({ key }) => void router.navigate(`/browse/${key}`)}
        />
      </Panel>
    </>
  );
}
