import { useMemo, useState } from 'react';
import type { ProjectRegister } from '../../../src/api';
import type { RiskRegister } from '../../../src/analysis/risk-register';
import { Button } from '../../parts/button';
import { DataTable } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { Findings } from '../../parts/findings';
import { Panel } from '../../parts/panel';
import { ReadOnlyNote } from '../../parts/read-only-note';
import { HeatMap } from './heat-map';
import { HeatMapTable } from './heat-map-table';
import { registerColumns } from './register-columns';
import type { RiskCommands } from './risk-commands';
import { RiskCounters } from './risk-counters';
import { filterRisks, noFilter, type RiskFilter } from './risk-filter';
import { RiskFilters } from './risk-filters';
import styles from './risk-register.module.css';

interface RiskRegisterViewProps {
  answer: ProjectRegister<RiskRegister>;
  commands: RiskCommands;
}

/** Counters, heat map and table of one project's risks; the first two filter the third. */
export function RiskRegisterView({ answer, commands }: RiskRegisterViewProps) {
  const { register, mayEdit } = answer;
  const [filter, setFilter] = useState<RiskFilter>(noFilter);
  const [asTable, setAsTable] = useState(false);
  const columns = useMemo(() => registerColumns(answer, commands), [answer, commands]);
  const shown = filterRisks(register.rows, filter);

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
        <RiskFilters filter={filter} change={setFilter} shown={shown.length} all={register.rows.length} />
        {shown.length > 0 ? (
          <DataTable
            caption="Risk register"
            columns={columns}
            rows={shown}
            keyOf={({ key }) => key}
            quiet={({ open }) => !open}
          />
        ) : (
          <EmptyState
            title="No risk matches"
            action={<Button onClick={() => setFilter(noFilter)}>Clear filters</Button>}
          >
            The filters leave none of the {register.rows.length} risks.
          </EmptyState>
        )}
      </Panel>
    </>
  );
}
