import type { ChangeRow } from './change-log';
import type { Finding } from '../model/finding';
import type { ProjectSettings } from '../model/settings';

/** [C9] What is missing in the change log, each sentence with the requests it is about. */
export function changeFindings(rows: readonly ChangeRow[], { tolerances }: ProjectSettings): Finding[] {
  const found: Finding[] = [];
  const about = (rule: string, text: string, which: (row: ChangeRow) => boolean) => {
    const keys = rows.filter(which).map((row) => row.key);
    if (keys.length > 0) found.push({ rule, severity: 'warning', text, issueKeys: keys });
  };
  const agreed = (row: ChangeRow) => row.state === 'approved' || row.state === 'implemented';
  const asked = (row: ChangeRow) => row.state === 'submitted' || row.state === 'pending';
  about('C9', 'Approved changes without a cost.', (row) => agreed(row) && row.cost === undefined);
  about('C9', 'Approved changes without their days.', (row) => agreed(row) && row.days === undefined);
  about(
    'C9',
    'Change requests without a requester.',
    (row) => row.requester === undefined && row.state !== 'withdrawn',
  );
  about(
    'C9',
    'Change requests waiting for a decision without cost and days.',
    (row) => asked(row) && row.cost === undefined && row.days === undefined,
  );
  about(
    'C3',
    `Decisions are overdue: past their date, or without one past ${tolerances.changeDecisionDays} working days.`,
    (row) => row.decisionOverdueDays !== undefined,
  );
  return found;
}
