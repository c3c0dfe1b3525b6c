import type { Issue } from './issue';
import type { IssueSource, ProjectSettings } from './settings';

/** Whether an issue is a register entry or a milestone by type or label: such issues ask for no estimate. */
export function isRegisterEntry(issue: Issue, settings: ProjectSettings): boolean {
  return [settings.risks, settings.changes, settings.milestones].some((source) => isFrom(source, issue));
}

/** Names of types mean the same in any case, as in Jira's search; labels do not. */
export function isFrom(source: IssueSource, issue: Issue): boolean {
  const type = issue.type.trim().toLowerCase();
  return (
    source.types.some((name) => name.trim().toLowerCase() === type) ||
    source.labels.some((label) => issue.labels.includes(label))
  );
}
