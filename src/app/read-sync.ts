import type { Invocation } from './invocation';
import type { OpenProject } from './open-project';
import { startField } from './read-load';
import { toldTick, toldTicks } from './told-ticks';
import { syncReview } from '../analysis/sync-review';
import type { Questions } from '../api';
import { readAccounts } from '../atlassian/read-accounts';
import { readIssues } from '../atlassian/read-issues';
import { openWork, recentlyDone } from '../atlassian/work-clauses';
import { addDays } from '../model/date';
import { eachOnce } from '../model/each-once';
import { present } from '../model/present';
import { readSyncMark } from '../store/sync-mark';
import { readTicks } from '../store/sync-ticks';

const daysBack = 60;
const firstDaysBack = -7;

/** The sync of a project as it stands, with what the team has gone through so far. */
export async function readSync(invocation: Invocation, open: OpenProject): Promise<Questions['sync']['answer']> {
  const { jira, project, settings, asOf, permissions } = open;
  const selection = startField(open);
  const { start } = selection.mapped;
  const history = ['status', 'duedate', 'assignee', 'timeestimate', ...(start === undefined ? [] : [start])];
  const [parts, { mark, ticked }] = await Promise.all([
    Promise.all(
      [openWork(project.key), recentlyDone(project.key, daysBack)].map((part) =>
        readIssues(jira, part, { ...selection, history }),
      ),
    ),
    readStanding(invocation, project.id),
  ]);
  const since = mark?.at ?? `${addDays(asOf, firstDaysBack)}T00:00:00.000Z`;
  const review = syncReview(eachOnce(parts.flat()), start, { since, asOf, calendar: settings.calendar });
  const shown = review.rows.flatMap(({ id }) => ticked.get(id)?.byAccountId ?? []);
  const people = await readAccounts(jira, [...(mark ? [mark.byAccountId] : []), ...shown]);
  const told = { people, viewer: invocation.viewer.accountId };
  const lastSync = mark && { ...toldTick(mark, told), mayTakeBack: permissions.edit && mark.before !== undefined };
  const ticks = toldTicks(review.rows, ticked, told);
  return { project, review, ticks, mayEdit: permissions.edit, asOf, ...present({ lastSync }) };
}

async function readStanding({ store }: Invocation, projectId: string) {
  const mark = await readSyncMark(store, projectId);
  return { mark, ticked: await readTicks(store, { projectId, since: mark?.at }) };
}
