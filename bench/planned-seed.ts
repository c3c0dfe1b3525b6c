import { idOf, issueTypes, linkTypes, priorities, statuses } from '../local/demo/catalogue';
import type { SeedIssue, SiteSeed } from '../local/site/seed';
import type { Issue } from '../src/model/issue';
import { accountId, asSeed } from './as-seed';
import { plannedIssues } from './planned-issues';
import { reader } from './portfolio';

/** `size` issues with their dependencies as a site to open, shared out among `people`. */
export function plannedSeed(size: number, people: number): SiteSeed {
  const empty = asSeed({ people, issues: [] });
  const projectId = empty.projects[0]?.id ?? '';
  return {
    ...empty,
    issues: plannedIssues(size, false).map((issue, number) =>
      asSeedIssue(issue, projectId, accountId((number % people) + 1)),
    ),
  };
}

function asSeedIssue(issue: Issue, projectId: string, owner: string): SeedIssue {
  const seconds = issue.remainingEstimateHours === undefined ? undefined : issue.remainingEstimateHours * 3600;
  return {
    id: issue.id,
    key: issue.key,
    projectId,
    fields: {
      summary: issue.summary,
      issuetype: { id: idOf(issueTypes, issue.type) },
      status: { id: idOf(statuses, 'To Do') },
      priority: { id: idOf(priorities, 'Medium') },
      assignee: { accountId: owner },
      reporter: { accountId: reader },
      created: issue.created,
      updated: issue.updated,
      labels: [],
      components: [],
      fixVersions: [],
      ...(issue.start !== undefined && { customfield_10015: issue.start }),
      ...(issue.due !== undefined && { duedate: issue.due }),
      ...(seconds !== undefined && { timeestimate: seconds, timeoriginalestimate: seconds }),
      ...(issue.parentKey !== undefined && { parent: { key: issue.parentKey } }),
    },
    changelog: [],
    comments: [],
    worklogs: [],
    links: issue.links.flatMap(({ id, key, outward }) =>
      outward && id !== undefined ? [{ id: `9${id}`, typeId: idOf(linkTypes, 'Blocks'), outwardKey: key }] : [],
    ),
  };
}
