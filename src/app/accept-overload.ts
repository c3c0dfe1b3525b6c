import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import { readAcceptedOverloads, writeAcceptedOverloads } from '../store/accepted-overloads';

type Command = Commands['accept-overload'];

const most = 500;

export async function acceptOverload(
  invocation: Invocation,
  { project, account, week, until, reason }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const {
    permissions,
    project: { id },
    asOf,
  } = await openProject(invocation, project);
  requirePermission(permissions.edit, 'Whoever may edit work of the project may accept an overload.');
  if (reason !== '' && until < asOf)
    throw new Refusal({ code: 'invalid', message: 'Accept it until a day that is still to come.', field: 'until' });
  const standing = await readAcceptedOverloads(invocation.store, id);
  const others = standing.filter((one) => one.until >= asOf && (one.account !== account || one.week !== week));
  if (others.length >= most)
    throw new Refusal({ code: 'invalid', message: `No more than ${most} overloads can be accepted.` });
  const by = invocation.viewer.accountId;
  const accepted = reason === '' ? others : [...others, { account, week, until, reason, by }];
  await writeAcceptedOverloads(invocation.store, id, accepted);
  return answer(invocation, { accepted });
}
