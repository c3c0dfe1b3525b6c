import { Refusal } from './refusal';
import type { IssueType } from '../atlassian/read-project';
import type { Issue } from '../model/issue';
import { partSummary } from '../model/work-part';

interface Part {
  readonly projectId: string;
  readonly account: string;
  readonly minutes: number;
  /** Id of the field that holds the start of work. */
  readonly start?: string;
}

/** What an issue for a part of another is raised with: the same type, parent and dates, its own person and hours. */
export function partFields(
  whole: Issue,
  issueTypes: readonly IssueType[],
  { projectId, account, minutes, start }: Part,
): Readonly<Record<string, unknown>> {
  const type = issueTypes.find(({ name }) => name === whole.type);
  if (!type) {
    const message = `The type of ${whole.key}, ${whole.type}, is not among those of its project.`;
    throw new Refusal({ code: 'invalid', message, field: 'issue' });
  }
  const estimate = `${minutes}m`;
  return {
    project: { id: projectId },
    issuetype: { id: type.id },
    summary: partSummary(whole),
    assignee: { accountId: account },
    timetracking: { originalEstimate: estimate, remainingEstimate: estimate },
    ...(whole.parentKey !== undefined && { parent: { key: whole.parentKey } }),
    ...(whole.due !== undefined && { duedate: whole.due }),
    ...(whole.start !== undefined && start !== undefined && { [start]: whole.start }),
  };
}
