import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { startField } from './read-load';
import { Refusal } from './refusal';
import { syncReview } from '../analysis/sync-review';
import type { Answer, Commands, Questions } from '../api';
import { readIssues } from '../atlassian/read-issues';
import { openWork, recentlyDone } from '../atlassian/work-clauses';
import { addDays } from '../model/date';
import { eachOnce } from '../model/each-once';
import { present } from '../model/present';
import { readSyncMark, writeSyncMark } from '../store/sync-mark';

type Sync = Questions['sync'];
type Done = Commands['sync-done'];

const daysBack = 60;
const firstDaysBack = -7;

/** What happened in a project since its team last went through the schedule; a week where it never did. */
export async function askSync(invocation: Invocation, { project }: Sync['ask']): Promise<Answer<Sync['answer']>> {
  const open = await openProject(invocation, project);
  return answer(invocation, await readSync(invocation, open));
}

/** Notes that the team has gone through it, so that the next time begins here. */
export async function syncDone(
  invocation: Invocation,
  { project, seen }: Done['ask'],
): Promise<Answer<Done['answer']>> {
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.edit, 'Only people who may edit work of this project can finish its sync.');
  const mark = await readSyncMark(invocation.store, open.project.id);
  if (mark && mark.at !== seen) {
    const message = 'Somebody else has finished a sync of this project meanwhile. Look at what is left.';
    throw new Refusal({ code: 'conflict', message });
  }
  const { accountId: byAccountId } = invocation.viewer;
  await writeSyncMark(invocation.store, open.project.id, { at: invocation.now, byAccountId });
  return answer(invocation, await readSync(invocation, open));
}

async function readSync(invocation: Invocation, open: OpenProject): Promise<Sync['answer']> {
  const { jira, project, settings, asOf, permissions } = open;
  const selection = startField(open);
  const { start } = selection.mapped;
  const history = ['status', 'duedate', 'assignee', 'timeestimate', ...(start === undefined ? [] : [start])];
  const [parts, last] = await Promise.all([
    Promise.all(
      [openWork(project.key), recentlyDone(project.key, daysBack)].map((part) =>
        readIssues(jira, part, { ...selection, history }),
      ),
    ),
    readSyncMark(invocation.store, project.id),
  ]);
  const since = last?.at ?? `${addDays(asOf, firstDaysBack)}T00:00:00.000Z`;
  const review = syncReview(eachOnce(parts.flat()), start, { since, asOf, calendar: settings.calendar });
  const lastSync = last && { at: last.at, byYou: last.byAccountId === invocation.viewer.accountId };
  return { project, review, mayEdit: permissions.edit, asOf, ...present({ lastSync }) };
}
