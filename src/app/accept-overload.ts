import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { Refusal } from './refusal';
import { requireSeenPromise } from './seen-promise';
import type { Answer, Commands } from '../api';
import { present } from '../model/present';
import { changeAcceptedOverloads, type Acceptance } from '../store/accepted-overloads';
import { fitsRecord } from '../store/fits-record';

type Command = Commands['accept-overload'];

const most = 500;

/** Lets an overload be until a day, or takes that back. What the person may not see is refused as if it was not there. */
export async function acceptOverload(
  invocation: Invocation,
  { project, account, rule, week, until, reason }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openProject(invocation, project);
  const { permissions, asOf } = open;
  const { id } = open.project;
  requirePermission(permissions.edit, 'Whoever may edit work of the project may accept an overload.');
  if (reason !== '' && until < asOf)
    throw new Refusal({ code: 'invalid', message: 'Accept it until a day that is still to come.', field: 'until' });
  if (rule === 'K31') await requireSeenPromise(invocation, open, account);
  const isTheSame = (one: Acceptance) =>
    one.account === account && one.rule === rule && (rule === 'K31' || one.week === week);
  const by = invocation.viewer.accountId;
  const given = reason === '' ? [] : [{ account, week, until, reason, by, ...present({ rule }) }];
  const accepted = await changeAcceptedOverloads(invocation.store, id, (standing) => {
    const next = [...standing.filter((one) => one.until >= asOf && !isTheSame(one)), ...given];
    if (given.length > 0 && (next.length > most || !fitsRecord(next)))
      throw new Refusal({ code: 'invalid', message: 'There is no room for more: take back what was accepted before.' });
    return next;
  });
  return answer(invocation, { accepted: accepted.filter((one) => one.account === account && one.rule === rule) });
}
