import { answer } from './answer';
import type { Invocation } from './invocation';
import { requirePlanner } from './may-plan';
import { openProject } from './open-project';
import { Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import type { LeaveEntry } from '../api/capacity';
import { editedLeave } from '../model/edited-leave';
import { unknownTime, type PersonTime } from '../model/person-time';
import { totals } from '../model/totals';
import { fitsRecord } from '../store/fits-record';
import { changePersonTime, readPersonTimes } from '../store/person-times';

type Command = Commands['edit-leave'];

/** Years of single days. */
const mostOfOne = 600;

/** Edits the leave of several people. Nobody's is written where that of one of them cannot be kept. */
export async function editLeave(
  invocation: Invocation,
  { project, add, remove }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openProject(invocation, project);
  const accounts = [...new Set([...add, ...remove].map(({ account }) => account))];
  await requirePlanner(invocation, open, accounts);
  const { store, viewer } = invocation;
  const edit = (account: string, time: PersonTime) => {
    const of = (entries: readonly LeaveEntry[]) => entries.filter((entry) => entry.account === account);
    const added = of(add).map(({ account: _, ...leave }) => ({ ...leave, enteredIn: open.project.id }));
    const mayRemove = (leave: { readonly enteredIn: string }) =>
      account === viewer.accountId || leave.enteredIn === open.project.id;
    const edited = editedLeave(time.leave, { add: added, remove: of(remove) }, mayRemove);
    if (edited.leave.length > mostOfOne)
      throw refused(`Nobody can have more than ${mostOfOne} entries of leave. Nothing was written.`);
    const next = { ...time, version: time.version + 1, leave: edited.leave };
    if (!fitsRecord(next)) throw refused('There is no room for so many reasons of leave. Nothing was written.');
    return { account, edited, next };
  };
  const times = await readPersonTimes(store, accounts);
  const edits = accounts.map((account) => edit(account, times.get(account) ?? unknownTime));
  const changed = edits.filter(({ edited }) => edited.added || edited.removed);
  await Promise.all(
    changed.map(({ account }) => changePersonTime(store, account, (standing) => edit(account, standing).next)),
  );
  return answer(invocation, totals(edits.map(({ edited }) => edited)));
}

function refused(message: string): Refusal {
  return new Refusal({ code: 'invalid', message, field: 'add' });
}
