import * as v from 'valibot';
import { answer } from './answer';
import type { Invocation } from './invocation';
import { openForImport, planSelection } from './plan-access';
import { comparedTask } from './plan-shapes';
import type { Answer, Requests } from '../api';
import { inChunks } from '../atlassian/in-chunks';
import { fetchIssues } from '../atlassian/read-issues';
import { lastOf, readPart, readPlanImports } from '../store/plan-imports';

type Question = Requests['plan-base'];

const kept = v.fallback(v.object({ activities: v.array(comparedTask) }), { activities: [] });

/** What was remembered of a plan, without anything about issues that this person may not see. */
export async function askPlanBase(invocation: Invocation, asked: Question['ask']): Promise<Answer<Question['answer']>> {
  const { store } = invocation;
  const open = await openForImport(invocation, asked.project);
  const { project } = open;
  const last = lastOf(await readPlanImports(store, project.id), asked.plan);
  if (!last) return answer(invocation, { parts: 0, activities: [], hidden: [] });
  const part = await readPart(store, project.id, { kind: 'base', id: last.id, part: asked.part });
  const { activities } = v.parse(kept, part);
  const keys = [...new Set(activities.flatMap(({ issueKey }) => issueKey ?? []))];
  const seen = await Promise.all(
    inChunks(keys, 100).map((chunk) => fetchIssues(open.jira, chunk, planSelection(open))),
  );
  const visible = new Set(seen.flat().map(({ key }) => key));
  const isShown = (issueKey: string | undefined) => issueKey === undefined || visible.has(issueKey);
  return answer(invocation, {
    parts: last.base,
    activities: activities.map((task) =>
      isShown(task.issueKey) ? task : { id: task.id, name: `Task ${task.id}`, values: {} },
    ),
    hidden: activities.flatMap(({ id, issueKey }) => (isShown(issueKey) ? [] : [id])),
  });
}
