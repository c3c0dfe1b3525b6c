import { isAgreed, isAwaited } from '../model/change-state';
import type { Finding } from '../model/finding';
import type { ProjectSettings } from '../model/settings';
import type { ChangeRow } from './change-row';

/** [C9] What is missing in the change log, each sentence with the requests it is about. */
export function changeFindings(rows: readonly ChangeRow[], { tolerances }: ProjectSettings): Finding[] {
  const found: Finding[] = [];
  const about = (rule: string, text: string, which: (row: ChangeRow) => boolean) => {
    const keys = rows.filter(which).map((row) => row.key);
    if (keys.length > 0) found.push({ rule, severity: 'warning', text, issueKeys: keys });
  };
  const agreed = (row: ChangeRow) => isAgreed(row.state);
  const asked = (row: ChangeRow) => isAwaited(row.state);
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
    'C17',
    'Approved changes whose plan is not updated: apply them, or note that it was done.',
    (row) => row.planNotUpdated,
  );
  about(
    'C3',
    `Decisions are overdue: past their date, or without one past ${tolerances.changeDecisionDays} working days.`,
    (row) => row.decisionOverdueDays !== undefined,
  );
  return found;
}
