import { useMemo, useState } from 'react';
import type { ChangeLog } from '../../../src/analysis/change-log';
import { useFormats } from '../../formats';
import { Button } from '../../parts/button';
import { DataTable } from '../../parts/data-table';
import { EmptyState } from '../../parts/empty-state';
import { Findings } from '../../parts/findings';
import { Panel } from '../../parts/panel';
import { changeColumns } from './change-columns';
import { ChangeCounters } from './change-counters';
import { filterChanges, noFilter, type ChangeFilter } from './change-filter';
import { ChangeFilters } from './change-filters';

/** Every change request with its effect, how long it has waited, and who decided what when. */
export function ChangeLogView({ log }: { log: ChangeLog }) {
  const formats = useFormats();
  const [filter, setFilter] = useState<ChangeFilter>(noFilter);
  const columns = useMemo(() => changeColumns(log, formats), [log, formats]);
  const shown = filterChanges(log.rows, filter);
  if (log.rows.length === 0)
    return (
      <EmptyState title="No change requests yet">
        A work item of type Change request, or with the label change-request, appears here as soon as it exists. What
        counts as a change request can be changed under Settings.
      </EmptyState>
    );
  return (
    <>
      <ChangeCounters log={log} group={filter.group} choose={(group) => setFilter({ ...filter, group })} />
      <Panel title="Change requests">
        <ChangeFilters filter={filter} change={setFilter} shown={shown.length} all={log.rows.length} />
        {shown.length > 0 ? (
          <DataTable
            caption="Change log"
            columns={columns}
            rows={shown}
            keyOf={({ key }) => key}
            quiet={({ state }) => state === 'rejected' || state === 'withdrawn'}
          />
        ) : (
          <EmptyState
            title="No change request matches"
            action={<Button onClick={() => setFilter(noFilter)}>Clear filters</Button>}
          >
            The filters leave none of the {log.rows.length} change requests.
          </EmptyState>
        )}
      </Panel>
      <Panel title="To be mended">
        <Findings findings={log.findings} none="Every change request has its cost, its days and a decision in time." />
      </Panel>
    </>
  );
}
