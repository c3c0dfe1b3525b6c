import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { readRegister } from './read-register';
import { changeLog } from '../analysis/change-log';
import { pageDecisionFindings, pageDecisions } from '../analysis/page-decisions';
import type { Answer, Questions } from '../api';
import { ProductError } from '../atlassian/product-error';
import { readDecisions, type DecisionsRead } from '../atlassian/read-decisions';

type Question = Questions['change-decisions'];

/** Decisions on pages about the project's change requests; both are read as the person, so neither shows more than it may. */
export async function askChangeDecisions(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const { jira, settings, asOf } = open;
  const asked = settings.decisionSpaces ?? [open.project.key];
  const [{ issues }, read] = await Promise.all([
    readRegister(open, 'changes'),
    readDecisions(jira, asked).catch(withoutConfluence),
  ]);
  if (!read) return answer(invocation, { project: open.project, confluence: 'absent' });
  const { decisions, ...looked } = read;
  const decided = pageDecisions(decisions, changeLog(issues, settings, asOf).rows, invocation.siteUrl);
  const findings = pageDecisionFindings(decided);
  return answer(invocation, { project: open.project, confluence: 'read', asked, ...looked, decided, findings });
}

/** A site may have no Confluence, or none that this person may use: both look the same from here. */
function withoutConfluence(error: unknown): DecisionsRead | undefined {
  if (error instanceof ProductError && (error.code === 'not-found' || error.code === 'not-allowed')) return undefined;
  throw error;
}
