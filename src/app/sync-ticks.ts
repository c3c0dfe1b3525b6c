import { answer } from './answer';
import { hiddenAsNotFound } from './authorise';
import type { Invocation } from './invocation';
import { toldTicks } from './told-ticks';
import type { Answer, Questions } from '../api';
import { inChunks } from '../atlassian/in-chunks';
import { openJira } from '../atlassian/open-jira';
import { readAccounts } from '../atlassian/read-accounts';
import { fetchIssues } from '../atlassian/read-issues';
import { readProject } from '../atlassian/read-project';
import { present } from '../model/present';
import { readSyncMark } from '../store/sync-mark';
import { readTicks } from '../store/sync-ticks';

type Question = Questions['sync-ticks'];

const perFetch = 100;
/** No more than an issue can be told by: asked every half minute, it has to be light. */
const fields = ['issuetype', 'status', 'created', 'updated'] as const;

/** What a sync has gone through so far, and nothing else: a page asks it again and again. */
export async function askSyncTicks(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const { store, viewer } = invocation;
  const jira = openJira(invocation);
  const { id: projectId } = (await hiddenAsNotFound('project', readProject(jira, project))).project;
  const mark = await readSyncMark(store, projectId);
  const ticked = await readTicks(store, { projectId, since: mark?.at });
  const chunks = inChunks([...ticked.keys()], perFetch);
  const found = (await Promise.all(chunks.map((ids) => fetchIssues(jira, ids, { mapped: {}, fields })))).flat();
  const by = [...new Set(found.flatMap(({ id }) => ticked.get(id)?.byAccountId ?? []))];
  const people = await readAccounts(jira, by);
  const ticks = toldTicks(found, ticked, { people, viewer: viewer.accountId });
  return answer(invocation, { ticks, ...present({ since: mark?.at }) });
}
