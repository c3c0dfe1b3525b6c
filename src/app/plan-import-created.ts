import { answer } from './answer';
import { readClaim } from '../store/import-claims';
import type { Invocation } from './invocation';
import { openForImport, ownImport, planSelection } from './plan-access';
import { readJournal } from './plan-journal';
import { claimOfTask } from './plan-raise';
import type { Answer, Requests } from '../api';
import type { CreatedIssue } from '../api/plan';
import { inChunks } from '../atlassian/in-chunks';
import { fetchIssues } from '../atlassian/read-issues';
import { writePart } from '../store/plan-imports';

type Command = Requests['plan-import-created'];

/**
 * Lists what an import has created, with what stands against deleting it. Asked before anything is taken back, since
 * that changes issues too; the verdict is kept for the deleting.
 */
export async function askPlanImportCreated(
  invocation: Invocation,
  { project, id }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const { store } = invocation;
  const open = await openForImport(invocation, project);
  const record = await ownImport(invocation, open, id);
  const projectId = open.project.id;
  const raised: { readonly key: string; readonly name: string }[] = [];
  for (let part = 0; part < record.journal; part += 1)
    for (const { task, key, name = task, before } of await readJournal(store, { projectId, id, part })) {
      if (before) continue;
      const known = key ?? (await readClaim(store, claimOfTask(projectId, record.plan, task)))?.issue;
      if (known !== undefined) raised.push({ key: known, name });
    }
  const chunks = inChunks(
    raised.map(({ key }) => key),
    100,
  );
  const found = await Promise.all(chunks.map((chunk) => fetchIssues(open.jira, chunk, planSelection(open))));
  const issues = new Map(found.flat().map((issue) => [issue.key, issue]));
  const created = raised.map(({ key, name }): CreatedIssue => {
    const issue = issues.get(key);
    if (!issue) return { key, name, why: 'It is gone, or not visible to you.' };
    if (record.closedAt === undefined)
      return { key, name, why: 'The import was cut off; nobody can tell whether it was changed since.' };
    if (issue.updated > record.closedAt) return { key, name, why: 'It was changed since the import.' };
    return { key, name };
  });
  const deletable = created.flatMap(({ key, why }) => (why === undefined ? [key] : []));
  await writePart(store, projectId, { kind: 'journal', id, part: record.journal }, { v: 1, deletable });
  return answer(invocation, { created });
}
