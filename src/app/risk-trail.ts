import { answer } from './answer';
import type { Invocation } from './invocation';
import { openIssue } from './open-issue';
import { readRisk } from './read-risk';
import { weightSources } from './weight-sources';
import { riskTrailPoints } from '../analysis/risk-trail-points';
import type { Answer, Questions } from '../api';
import { readHistories } from '../atlassian/read-histories';

type Question = Questions['risk-trail'];

export async function askRiskTrail(
  invocation: Invocation,
  { issue }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openIssue(invocation, issue);
  const found = await readRisk(open);
  if (!found.row) return answer(invocation, { trail: [] });
  const sources = weightSources(found.fields);
  const fields = Object.values(sources);
  const histories = fields.length > 0 ? await readHistories(open.jira, [open.home.id], fields) : undefined;
  const history = histories?.get(open.home.id) ?? [];
  const trail = riskTrailPoints({ ...found.issue, history }, sources, open.settings, open.asOf);
  return answer(invocation, { trail });
}
