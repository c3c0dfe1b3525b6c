import { daysBetween, type IsoDate } from '../model/date';
import type { Finding } from '../model/finding';
import type { ProjectSettings } from '../model/settings';
import type { RiskRow } from './risk-row';

/** [R6] What the register's keeper should mend, each sentence with the risks it is about. */
export function riskFindings(rows: readonly RiskRow[], settings: ProjectSettings, asOf: IsoDate): Finding[] {
  const open = rows.filter((row) => row.open);
  const found: Finding[] = [];
  const about = (rule: string, severity: Finding['severity'], text: string, which: readonly RiskRow[]) => {
    if (which.length > 0) found.push({ rule, severity, text, issueKeys: which.map((row) => row.key) });
  };
  const without = (text: string, missing: (row: RiskRow) => boolean) =>
    about('R6', 'warning', text, open.filter(missing));
  without('Open risks without a probability.', (row) => row.probability === undefined);
  without('Open risks without an impact.', (row) => row.impact === undefined);
  without('Open risks without an owner.', (row) => row.owner === undefined);
  without('Open risks without a response.', (row) => row.response === undefined);
  without('Open risks with no date for their next review.', (row) => row.reviewDue === undefined);
  about(
    'R4',
    'warning',
    'Reviews are overdue.',
    open.filter((row) => row.reviewOverdueDays !== undefined),
  );
  about(
    'R6',
    'warning',
    'Owners whose account is no longer active.',
    open.filter((row) => row.owner?.active === false),
  );
  return [...found, ...staleRegister(rows, open, settings, asOf)];
}

/** [R5] Nobody touched any risk for as long as the tolerance says. */
function staleRegister(
  rows: readonly RiskRow[],
  open: readonly RiskRow[],
  { tolerances }: ProjectSettings,
  asOf: IsoDate,
): Finding[] {
  if (open.length === 0) return [];
  const days = daysBetween(lastTouch(rows), asOf);
  if (days < tolerances.registerStaleDays) return [];
  const text = `The register was last touched ${days} days ago; it counts as stale from ${tolerances.registerStaleDays} days.`;
  return [{ rule: 'R5', severity: 'warning', text, issueKeys: [] }];
}

function lastTouch(rows: readonly RiskRow[]): IsoDate {
  let updated = '';
  let reviewed = '';
  for (const row of rows) {
    if (row.updated > updated) updated = row.updated;
    if (row.lastReview !== undefined && row.lastReview > reviewed) reviewed = row.lastReview;
  }
  const day = updated.slice(0, 10);
  return reviewed > day ? reviewed : day;
}
