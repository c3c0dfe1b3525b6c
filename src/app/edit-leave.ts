import { answer } from './answer';
import type { Invocation } from './invocation';
import { requirePlanner } from './may-plan';
import { openProject } from './open-project';
import { Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import type { LeaveEntry } from '../api/capacity';
import { editedLeave } from '../model/edited-leave';
import { totals } from '../model/totals';
import { readPersonTime, writePersonTime } from '../store/person-times';

type Command = Commands['edit-leave'];

/** Years of single days; the record of a person stays far below what the store takes. */
const mostOfOne = 600;

export async function editLeave(
  invocation: Invocation,
  { project, add, remove }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openProject(invocation, project);
  const accounts = [...new Set([...add, ...remove].map(({ account }) => account))];
  await requirePlanner(invocation, open, accounts);
  const { store, viewer } = invocation;
  const edit = async (account: string) => {
    const of = (entries: readonly LeaveEntry[]) => entries.filter((entry) => entry.account === account);
    const time = await readPersonTime(store, account);
    const added = of(add).map(({ account: _, ...leave }) => ({ ...leave, enteredIn: open.project.id }));
    const mayRemove = (leave: { readonly enteredIn: string }) =>
      account === viewer.accountId || leave.enteredIn === open.project.id;
    const edited = editedLeave(time.leave, { add: added, remove: of(remove) }, mayRemove);
    if (edited.leave.length > mostOfOne)
      throw new Refusal({ code: 'invalid', message: `Nobody can have more than ${mostOfOne} entries of leave.` });
    if (edited.added || edited.removed)
      await writePersonTime(store, account, { ...time, version: time.version + 1, leave: edited.leave });
    return edited;
  };
  return answer(invocation, totals(await Promise.all(accounts.map(edit))));
}
