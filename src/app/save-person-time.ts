import { answer } from './answer';
import type { Invocation } from './invocation';
import { requirePlanner } from './may-plan';
import { openProject } from './open-project';
import { checkRegion, refuseUnlessNewest } from './save-team';
import type { Answer, Commands } from '../api';
import { present } from '../model/present';
import { changePersonTime } from '../store/person-times';

type Command = Commands['save-person-time'];

export async function savePersonTime(
  invocation: Invocation,
  { project, account, version, hoursByWeekday, region, countsHidden }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openProject(invocation, project);
  await requirePlanner(invocation, open, [account]);
  checkRegion(region);
  const saved = await changePersonTime(invocation.store, account, (standing) => {
    refuseUnlessNewest(standing.version, version, 'the hours of this person');
    return { version: version + 1, leave: standing.leave, ...present({ hoursByWeekday, region, countsHidden }) };
  });
  return answer(invocation, { version: saved.version });
}
