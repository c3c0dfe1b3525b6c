import type { RiskRow } from '../../../src/analysis/risk-register';
import type { RiskCategory, RiskResponse } from '../../../src/model/risk';

export const groups = ['open', 'severe', 'overdue', 'not-assessed'] as const;
/** The registers's counters, each of which filters to the risks that it counts. */
export type RiskGroup = (typeof groups)[number];

export interface RiskFilter {
  readonly search: string;
  readonly group?: RiskGroup | undefined;
  readonly cell?: { readonly probability: number; readonly impact: number } | undefined;
  readonly category?: RiskCategory | undefined;
  readonly response?: RiskResponse | 'none' | undefined;
}

export const noFilter: RiskFilter = { search: '' };

const inGroup: Readonly<Record<RiskGroup, (row: RiskRow) => boolean>> = {
  open: ({ open }) => open,
  severe: ({ open, level }) => open && (level === 'critical' || level === 'high'),
  overdue: ({ reviewOverdueDays }) => reviewOverdueDays !== undefined,
  'not-assessed': ({ open, exposure }) => open && exposure === undefined,
};

/** The rows that every part of the filter lets through. */
export function filterRisks(rows: readonly RiskRow[], filter: RiskFilter): readonly RiskRow[] {
  const { group, cell, category, response } = filter;
  const words = filter.search.trim().toLowerCase();
  return rows.filter(
    (row) =>
      (!group || inGroup[group](row)) &&
      (!cell || (row.open && row.probability === cell.probability && row.impact === cell.impact)) &&
      (!category || row.category === category) &&
      (!response || (row.response ?? 'none') === response) &&
      [row.key, row.statement, row.owner?.name ?? '', row.status.name].some((text) =>
        text.toLowerCase().includes(words),
      ),
  );
}
