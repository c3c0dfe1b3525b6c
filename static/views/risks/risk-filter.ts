import type { RiskRow } from '../../../src/analysis/risk-row';
import type { RiskCategory } from '../../../src/model/risk';
import { noLiveWork, signalsOf, type LiveWork } from './live-work';

export const groups = ['open', 'severe', 'overdue', 'escalated', 'threatened', 'not-assessed'] as const;
/** The register's counters, each of which filters to the risks that it counts. */
export type RiskGroup = (typeof groups)[number];

export interface RiskFilter {
  readonly group?: RiskGroup | undefined;
  /** By account. */
  readonly owner?: string | undefined;
  readonly category?: RiskCategory | undefined;
  /** Of the model, by which the heat map shows the risks; `current` unless another is chosen. */
  readonly assessment?: string | undefined;
  readonly cell?: { readonly probability: number; readonly impact: number } | undefined;
}

export const noFilter: RiskFilter = {};

const inGroup: Readonly<Record<RiskGroup, (row: RiskRow, work: LiveWork) => boolean>> = {
  open: ({ open }) => open,
  severe: ({ open, level }) => open && (level === 'critical' || level === 'high'),
  overdue: ({ reviewOverdueDays }) => reviewOverdueDays !== undefined,
  escalated: ({ open, escalation }) => open && escalation !== undefined,
  threatened: ({ key }, work) => signalsOf(work, key).length > 0,
  'not-assessed': ({ open, exposure }) => open && exposure === undefined,
};

/** The rows that a counter and a cell of the heat map let through. */
export function filterRisks(
  rows: readonly RiskRow[],
  { group, owner, category, cell, assessment = 'current' }: RiskFilter,
  work: LiveWork = noLiveWork,
): readonly RiskRow[] {
  return rows.filter(
    (row) =>
      (!group || inGroup[group](row, work)) &&
      (!owner || row.owner?.accountId === owner) &&
      (!category || row.category === category) &&
      (!cell || (row.open && isAt(row, assessment, cell))),
  );
}

function isAt({ assessed }: RiskRow, assessment: string, cell: NonNullable<RiskFilter['cell']>): boolean {
  const weighed = assessed.find(({ id }) => id === assessment);
  return weighed?.probability === cell.probability && weighed.impact === cell.impact;
}

/** The rows that have every word of a search in what they say of themselves. */
export function searchRisks(rows: readonly RiskRow[], search: string): readonly RiskRow[] {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return rows;
  return rows.filter((row) => {
    const { key, statement, cause, event, effect, owner, status, trigger, contingency } = row;
    const text = [key, statement, cause, event, effect, owner?.name, status.name, trigger, contingency]
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
