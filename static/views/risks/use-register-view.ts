import { useMemo } from 'react';
import type { RiskRow } from '../../../src/analysis/risk-row';
import type { GridColumn } from '../../parts/grid-column';
import { useGridView } from '../../parts/use-grid-view';
import { noLiveWork, type LiveWork } from './live-work';
import { filterRisks, searchRisks, type RiskFilter } from './risk-filter';

/** How the register is looked at, and what is then to be seen of it. */
export function useRegisterView(
  project: string,
  rows: readonly RiskRow[],
  columns: readonly GridColumn<RiskRow>[],
  filter: RiskFilter,
  work: LiveWork = noLiveWork,
) {
  const left = useMemo(() => filterRisks(rows, filter, work), [rows, filter, work]);
  return useGridView(`risks ${project}`, left, columns, searchRisks);
}
