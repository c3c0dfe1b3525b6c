import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readAwaitedDecisions } from './read-awaited-decisions';
import { readRegister } from './read-register';
import { withFindings } from './with-findings';
import { decisionFindings } from '../analysis/away-on-decision';
import { changeBaseline } from '../analysis/change-baseline';
import { changeLog } from '../analysis/change-log';
import { milestones } from '../analysis/milestones';
import type { Answer, Questions } from '../api';
import { readIssues } from '../atlassian/read-issues';
import { readVersions } from '../atlassian/read-versions';
import { sourceClause } from '../atlassian/source-clause';

type Question = Questions['change-log'];

export async function askChangeLog(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { jira, settings, asOf, issueTypes, permissions } = open;
  const query = sourceClause(settings.milestones, open.project, issueTypes);
  const [{ issues, fields, findings }, dated, versions] = await Promise.all([
    readRegister(open, 'changes', { description: true, approvers: true }),
    readIssues(jira, query, { mapped: {}, history: ['duedate'] }),
    readVersions(jira, open.project.id),
  ]);
  const log = changeLog(issues, settings, asOf);
  const { decisions } = await readAwaitedDecisions(invocation, open, log.rows);
  const baseline = changeBaseline(log, milestones({ issues: dated, versions, work: [] }, settings, asOf), settings);
  return answer(invocation, {
    project: open.project,
    register: withFindings(log, [...findings, ...decisionFindings(decisions, settings.calendar, asOf)]),
    fields,
    baseline,
    mayEdit: permissions.edit,
    mayAdminister: permissions.administer,
  });
}
