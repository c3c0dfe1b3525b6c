import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { planSelection } from './plan-access';
import { Refusal } from './refusal';
import { comparedIssue } from '../analysis/compared-activity';
import { jiraProgress } from '../analysis/jira-progress';
import type { Answer, Requests } from '../api';
import { readIssues } from '../atlassian/read-issues';
import { readVersions } from '../atlassian/read-versions';
import { is } from '../atlassian/jql';
import { planMarkOf } from '../model/plan-mark';

type Question = Requests['plan-here'];

/** An answer of Forge holds 5 MB. */
const mostIssues = 15_000;

/** Everything of a project that a plan may be about, as this person sees it. */
export async function askPlanHere(invocation: Invocation, asked: Question['ask']): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, asked.project);
  const { project, permissions, issueTypes } = open;
  const selection = planSelection(open);
  const [issues, versions] = await Promise.all([
    readIssues(open.jira, is('project', project.key), selection),
    readVersions(open.jira, project.id),
  ]);
  if (issues.length > mostIssues) {
    const message = 'This project has more than 15,000 work items, too many to compare a plan with at once.';
    throw new Refusal({ code: 'invalid', message });
  }
  const keepsStart = 'start' in selection.mapped;
  const keeping = { keepsStart, dependencyLinks: open.settings.dependencyLinks };
  return answer(invocation, {
    project,
    mayEdit: permissions.edit,
    types: issueTypes,
    keepsStart,
    versions,
    ours: issues.map((issue) => comparedIssue(issue, keeping)),
    marks: issues.flatMap(({ key, property }) => {
      const mark = planMarkOf(property);
      return mark ? [{ ...mark, key }] : [];
    }),
    progress: Object.fromEntries(issues.map((issue) => [issue.key, jiraProgress(issue)])),
  });
}
