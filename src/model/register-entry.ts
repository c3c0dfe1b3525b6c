import type { Issue } from './issue';
import type { IssueSource, ProjectSettings } from './settings';

/** Whether an issue is a register entry or a milestone by type or label: such issues ask for no estimate. */
export function isRegisterEntry(issue: Issue, settings: ProjectSettings): boolean {
  return [settings.risks, settings.changes, settings.milestones].some((source) => isFrom(source, issue));
}

function isFrom(source: IssueSource, issue: Issue): boolean {
  return source.types.includes(issue.type) || source.labels.some((label) => issue.labels.includes(label));
}
