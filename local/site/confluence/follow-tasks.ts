import type { Confluence, PageVersion, TaskRecord } from './confluence';
import { taskItems } from './task-items';

/** Remembers what a new version of a page did to its tasks: who made, ticked, reopened or removed them, and when. */
export function followTasks(
  confluence: Confluence,
  pageId: string,
  before: PageVersion | undefined,
  after: PageVersion,
): void {
  const known = new Map(
    confluence.tasks
      .all()
      .filter((task) => task.pageId === pageId)
      .map((task) => [task.localId, task]),
  );
  const wasDone = new Map(taskItems(before?.body).map((item) => [item.localId, item.done]));
  const { authorId, createdAt } = after;
  for (const item of taskItems(after.body)) {
    const record: TaskRecord = known.get(item.localId) ?? {
      id: confluence.newId(),
      pageId,
      localId: item.localId,
      createdBy: authorId,
      createdAt,
      updatedAt: createdAt,
    };
    known.delete(item.localId);
    if (wasDone.get(item.localId) === item.done) continue;
    const { id, localId, createdBy, createdAt: made } = record;
    const completion = item.done ? { completedBy: authorId, completedAt: createdAt } : {};
    confluence.tasks.set({ id, pageId, localId, createdBy, createdAt: made, updatedAt: createdAt, ...completion });
  }
  for (const gone of known.values()) confluence.tasks.delete(gone.id);
}
