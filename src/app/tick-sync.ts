import { answer } from './answer';
import type { Invocation } from './invocation';
import { openSync } from './open-sync';
import { notFound, Refusal } from './refusal';
import { toldTicks } from './told-ticks';
import type { Answer, Commands } from '../api';
import { readAccounts } from '../atlassian/read-accounts';
import { fetchIssues } from '../atlassian/read-issues';
import { addTicking, readTicks } from '../store/sync-ticks';

type Command = Commands['tick-sync'];

/** Ticks rows for the whole team, so that a meeting that was interrupted goes on where it stood. */
export async function tickSync(
  invocation: Invocation,
  { project, issues, on, seen }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const { store, viewer, now } = invocation;
  const { open, mark } = await openSync(invocation, project, seen);
  const found = await fetchIssues(open.jira, issues, { mapped: {} });
  const own = found.filter(({ projectKey }) => projectKey === open.project.key);
  if (own.length === 0) throw notFound('work item');
  const sync = { projectId: open.project.id, since: mark?.at };
  const ticking = { ids: own.map(({ id }) => id), on, at: now, byAccountId: viewer.accountId };
  if (!(await addTicking(store, sync, ticking))) {
    const message = 'Many people are ticking at this moment, and this tick was not kept. Tick again.';
    throw new Refusal({ code: 'conflict', message });
  }
  const ticked = await readTicks(store, sync);
  const people = await readAccounts(
    open.jira,
    own.flatMap(({ id }) => ticked.get(id)?.byAccountId ?? []),
  );
  return answer(invocation, { ticks: toldTicks(own, ticked, { people, viewer: viewer.accountId }) });
}
