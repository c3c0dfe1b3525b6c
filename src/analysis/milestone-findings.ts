import type { Milestone } from './milestones';
import type { Finding } from '../model/finding';

/** [M5] Milestones without a date or an owner, and those whose date will not stand still. */
export function milestoneFindings(milestones: readonly Milestone[]): Finding[] {
  const open = milestones.filter(({ done }) => !done);
  const found: Finding[] = [];
  const about = (rule: string, severity: Finding['severity'], text: string, which: readonly Milestone[]) => {
    if (which.length === 0) return;
    const issueKeys = which.flatMap(({ source }) => (source.kind === 'issue' ? [source.key] : []));
    const versions = which.flatMap(({ source, name }) => (source.kind === 'version' ? [name] : []));
    found.push({
      rule,
      severity,
      text: versions.length === 0 ? text : `${text} Versions: ${versions.join(', ')}.`,
      issueKeys,
    });
  };
  const isIssue = ({ source }: Milestone) => source.kind === 'issue';
  about(
    'M5',
    'warning',
    'Open milestones without a date.',
    open.filter(({ current }) => current === undefined),
  );
  about(
    'M5',
    'warning',
    'Open milestones without an owner.',
    open.filter((one) => isIssue(one) && !one.owner),
  );
  about(
    'M4',
    'warning',
    'Open milestones whose date was moved twice or more.',
    open.filter(({ redates }) => redates >= 2),
  );
  about(
    'M1',
    'note',
    'Jira keeps no history of version dates, so their slip is unknown.',
    open.filter((one) => !isIssue(one) && one.original === undefined),
  );
  return found;
}
