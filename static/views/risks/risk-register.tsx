import { useState } from 'react';
import type { ProjectRegister } from '../../../src/api';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import { Button } from '../../parts/button';
import { EmptyState } from '../../parts/empty-state';
import { Findings } from '../../parts/findings';
import { Panel } from '../../parts/panel';
import { ReadOnlyNote } from '../../parts/read-only-note';
import { HeatMap } from './heat-map';
import { HeatMapTable } from './heat-map-table';
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
  const [asTable, setAsTable] = useState(false);

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
        <Panel
          title="Heat map of open risks"
          aside={
            <Button kind="link" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
              {asTable ? 'Show as map' : 'Show as table'}
            </Button>
          }
        >
          {asTable ? (
            <HeatMapTable register={register} />
          ) : (
            <HeatMap register={register} cell={filter.cell} choose={(cell) => setFilter({ ...filter, cell })} />
          )}
        </Panel>
        <Panel title="To be mended">
          <Findings findings={register.findings} none="Every open risk is assessed, owned and reviewed in time." />
        </Panel>
      </div>
      <Panel title="Register" aside={mayEdit ? null : <ReadOnlyNote what="risks" />}>
        <RiskGrid answer={answer} commands={commands} filter={filter} change={setFilter} open={() => undefined} />
      </Panel>
    </>
  );
}
