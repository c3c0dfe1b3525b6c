import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { Refusal } from './refusal';
import { toldAfter } from './told-after';
import { toldBaselines } from './told-baselines';
import type { Answer, Commands } from '../api';
import { isOriginal } from '../model/baseline';
import { readBaselines, removeBaseline } from '../store/baselines';

type Command = Commands['remove-baseline'];

export async function removeBaselineOf(
  invocation: Invocation,
  { project, number, reason }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const { store, viewer, now } = invocation;
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.administer, 'Only an administrator of the project may remove a baseline.');
  const head = (await readBaselines(store, open.project.id)).heads.find((one) => one.number === number);
  if (!head) throw new Refusal({ code: 'not-found', message: 'There is no such baseline.', field: 'number' });
  requirePermission(!isOriginal(head), 'The original baseline stays: what was first agreed can always be looked up.');
  const removal = { removedBy: viewer.accountId, removedAt: now, reason };
  if (head.removal || !(await removeBaseline(store, open.project.id, number, removal)))
    throw new Refusal({ code: 'conflict', message: `Baseline “${head.name}” was removed by somebody else already.` });
  return answer(invocation, await toldAfter(`Baseline “${head.name}” is removed.`, toldBaselines(open, store)));
}
