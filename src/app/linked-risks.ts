import { answer } from './answer';
import { columnSources, fromSources } from './column-sources';
import type { Invocation } from './invocation';
import { openIssue, type OpenIssue } from './open-issue';
import { registerKinds } from './register-kinds';
import { linkedRisks, type LinkedRisk } from '../analysis/linked-risks';
import type { Answer, Questions } from '../api';
import { matchingIssues } from '../atlassian/issue-matches';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import { fetchIssues } from '../atlassian/read-issues';
import { userJql } from '../atlassian/user-jql';
import type { Issue } from '../model/issue';
import { isFrom } from '../model/register-entry';

type Question = Questions['linked-risks'];

export async function askLinkedRisks(
  invocation: Invocation,
  { issue }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openIssue(invocation, issue);
  const [work] = await fetchIssues(open.jira, [open.home.id], { mapped: {} });
  return answer(invocation, { risks: work ? await readLinkedRisks(open, work) : [] });
}

/** The risks of the work's own project: what another one calls a risk, and how it weighs them, is its own affair. */
export async function readLinkedRisks(open: OpenIssue, work: Issue): Promise<readonly LinkedRisk[]> {
  const { jira, home, settings, catalogue, asOf } = open;
  if (work.links.length === 0) return [];
  const { columns, property } = registerKinds.risks;
  const found = mappedFieldsOf(columns, settings, catalogue, home.project.id);
  const keys = work.links.map(({ key }) => key);
  const fetched = await fetchIssues(jira, keys, { mapped: fieldIds(found), property });
  const near = fetched.filter(({ projectKey }) => projectKey === home.project.key);
  const { jql } = settings.risks;
  const ids = near.map(({ id }) => id);
  const chosen = jql === undefined || ids.length === 0 ? [] : await matchingIssues(jira, ids, userJql(jql));
  const risks = near.filter((issue) => chosen.includes(issue.id) || isFrom(settings.risks, issue));
  const sources = columnSources(columns, found, settings, { issues: risks, screen: undefined, mayEdit: false });
  const read = risks.map((issue) => fromSources(issue, sources, settings));
  return linkedRisks(work, read, settings, asOf);
}
