import { answer } from './answer';
import type { Invocation } from './invocation';
import { openSync, refuseUnlessSeen } from './open-sync';
import { readSync } from './read-sync';
import { Refusal } from './refusal';
import { toldAfter } from './told-after';
import type { Answer, Commands } from '../api';
import { changeSyncMark } from '../store/sync-mark';
import { copyTicks, dropTicks } from '../store/sync-ticks';

type Done = Commands['sync-done'];
type TakenBack = Commands['take-back-sync'];

/** Notes that the team has gone through it, so that the next time begins here with nothing ticked. */
export async function syncDone(
  invocation: Invocation,
  { project, seen }: Done['ask'],
): Promise<Answer<Done['answer']>> {
  const { store, viewer, now } = invocation;
  const { open, mark } = await openSync(invocation, project, seen);
  const projectId = open.project.id;
  const before = mark ? { at: mark.at, byAccountId: mark.byAccountId } : null;
  await changeSyncMark(store, projectId, (standing) => {
    refuseUnlessSeen(standing, seen);
    return { at: now, byAccountId: viewer.accountId, before };
  });
  // What was ticked now is kept for taking it back; what was ticked the time before nobody can ask for any more.
  if (mark?.before !== undefined) await dropTicks(store, { projectId, since: mark.before?.at });
  return answer(invocation, await toldAfter('The sync is finished.', readSync(invocation, open)));
}

/** As if it had not been finished. What was ticked since stays ticked. */
export async function takeBackSync(
  invocation: Invocation,
  { project, seen }: TakenBack['ask'],
): Promise<Answer<TakenBack['answer']>> {
  const { store } = invocation;
  const { open, mark } = await openSync(invocation, project, seen);
  const projectId = open.project.id;
  if (!mark || mark.before === undefined) {
    const message = 'This sync cannot be taken back: it is not known when the one before it ended.';
    throw new Refusal({ code: 'invalid', message });
  }
  const { before } = mark;
  const ended = { projectId, since: mark.at };
  // Copied before and dropped after: an interruption loses no tick.
  if (!(await copyTicks(store, ended, { projectId, since: before?.at }))) throw crowded();
  await changeSyncMark(store, projectId, (standing) => {
    refuseUnlessSeen(standing, seen);
    return before ?? undefined;
  });
  await dropTicks(store, ended);
  return answer(invocation, await toldAfter('The sync is taken back.', readSync(invocation, open)));
}

function crowded(): Refusal {
  const message = 'Many people are ticking at this moment. Nothing was taken back; try again in a moment.';
  return new Refusal({ code: 'conflict', message });
}
