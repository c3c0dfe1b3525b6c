import { Hono } from 'hono';
import type { Context } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../../context';
import { bodyAnswer, bodyFormats, type BodyFormat } from '../body';
import { currentVersion, type Confluence, type Page, type TaskRecord } from '../confluence';
import { listAnswer } from '../cursor-page';
import { mayUpdatePage } from '../page-permission';
import { notFound } from '../refusal';
import { choiceOf, idOf, idsOf, listOf, numberOf, readBody } from '../request';
import { saveVersion } from '../save-page';
import { seenPages } from '../seen';
import { taskItems, withTaskState, type TaskItem } from '../task-items';

interface Task {
  readonly record: TaskRecord;
  readonly item: TaskItem;
  readonly page: Page;
}

function taskAnswer({ record, item, page }: Task, format: BodyFormat | undefined): Record<string, unknown> {
  const { id, localId, createdBy, createdAt, updatedAt, completedBy, completedAt } = record;
  return {
    id,
    localId,
    spaceId: page.spaceId,
    pageId: page.id,
    status: item.done ? 'complete' : 'incomplete',
    body: bodyAnswer(item.body, format),
    createdBy,
    ...(item.assignedTo === undefined ? {} : { assignedTo: item.assignedTo }),
    ...(completedBy === undefined ? {} : { completedBy }),
    createdAt,
    updatedAt,
    ...(item.dueAt === undefined ? {} : { dueAt: item.dueAt }),
    ...(completedAt === undefined ? {} : { completedAt }),
  };
}

/** Every task of the pages that the viewer may read, oldest first. */
function seenTasks(c: Context<SiteEnv>, confluence: Confluence): Task[] {
  const records = new Map(confluence.tasks.all().map((record) => [`${record.pageId} ${record.localId}`, record]));
  return seenPages(c, confluence)
    .flatMap((page) =>
      taskItems(currentVersion(page).body).flatMap((item) => {
        const record = records.get(`${page.id} ${item.localId}`);
        return record ? [{ record, item, page }] : [];
      }),
    )
    .sort((a, b) => Number(a.record.id) - Number(b.record.id));
}

/** Whether an instant lies in `NAME-from` … `NAME-to`, given in milliseconds; without either everything does. */
function withinAsked(c: Context<SiteEnv>, name: string): (instant: string | undefined) => boolean {
  const from = numberOf(c, `${name}-from`);
  const to = numberOf(c, `${name}-to`);
  if (from === undefined && to === undefined) return () => true;
  return (instant) => {
    const ms = instant === undefined ? NaN : Date.parse(instant);
    return ms >= (from ?? -Infinity) && ms <= (to ?? Infinity);
  };
}

/** Whether an account is among those asked for; without any, everybody is. */
function amongAsked(asked: readonly string[] | undefined): (value: string | undefined) => boolean {
  return (value) => asked === undefined || (value !== undefined && asked.includes(value));
}

function isBlank(item: TaskItem): boolean {
  return !/"text":"[^"]*\S/.test(JSON.stringify(item.body)) && item.assignedTo === undefined;
}

/** `/wiki/api/v2/tasks…` */
export function taskRoutes(confluence: Confluence): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();

  app.get('/tasks', (c) => {
    const format = choiceOf(c, 'body-format', bodyFormats);
    const status = choiceOf(c, 'status', ['complete', 'incomplete']);
    const blanks = c.req.query('include-blank-tasks') === 'true';
    const [ofTask, ofSpace, ofPage] = ['task-id', 'space-id', 'page-id'].map((name) => amongAsked(idsOf(c, name)));
    const [byCreator, byAssignee, byCompleter] = ['created-by', 'assigned-to', 'completed-by'].map((name) =>
      amongAsked(listOf(c, name)),
    );
    const [createdAt, dueAt, completedAt] = ['created-at', 'due-at', 'completed-at'].map((name) =>
      withinAsked(c, name),
    );
    const tasks = seenTasks(c, confluence).filter(
      ({ record, item, page }) =>
        (status === undefined || item.done === (status === 'complete')) &&
        (blanks || !isBlank(item)) &&
        ofTask?.(record.id) &&
        ofSpace?.(page.spaceId) &&
        ofPage?.(page.id) &&
        byCreator?.(record.createdBy) &&
        byAssignee?.(item.assignedTo) &&
        byCompleter?.(record.completedBy) &&
        createdAt?.(record.createdAt) &&
        dueAt?.(item.dueAt) &&
        completedAt?.(record.completedAt),
    );
    return listAnswer(c, tasks, (task) => taskAnswer(task, format));
  });

  const seenTask = (c: Context<SiteEnv>): Task => {
    const id = idOf(c, 'id');
    const task = seenTasks(c, confluence).find(({ record }) => record.id === id);
    if (!task) throw notFound();
    return task;
  };

  app.get('/tasks/:id', (c) => c.json(taskAnswer(seenTask(c), choiceOf(c, 'body-format', bodyFormats))));

  app.put('/tasks/:id', async (c) => {
    const format = choiceOf(c, 'body-format', bodyFormats);
    const { status } = await readBody(c, v.object({ status: v.picklist(['complete', 'incomplete']) }));
    const { record, item, page } = seenTask(c);
    const { accountId } = c.get('viewer');
    if (accountId === undefined || !mayUpdatePage(confluence, accountId, page)) throw notFound();
    const done = status === 'complete';
    if (done !== item.done) {
      const last = currentVersion(page);
      saveVersion(confluence, page, {
        ...last,
        number: last.number + 1,
        authorId: accountId,
        createdAt: confluence.now().toISOString(),
        message: '',
        minorEdit: true,
        body: withTaskState(last.body, record.localId, done),
      });
    }
    return c.json(taskAnswer(seenTask(c), format));
  });
  return app;
}
