import { changeBefore, type ChangeEdit } from '../../../src/analysis/change-edit';
import type { ChangeRow } from '../../../src/analysis/change-row';
import type { ChangeEditOf, ChangeEditOutcome, ChangeTransition } from '../../../src/api/change';
import { ask, AskError, problemOf } from '../../ask';
import { confirmDone, reportFailure } from '../../parts/flag';
import type { Asking } from '../../use-answer';

/** How many requests the app edits at once. */
const most = 50;

/** What may be done to change requests from the log. */
export interface ChangeCommands {
  /** Writes the edit to Jira, unless somebody else changed the value meanwhile; `done` says in words how it then stands. */
  edit(row: ChangeRow, edit: ChangeEdit, done: string): Promise<void>;
  /** Each request by itself; `told` hears of every part that came back. */
  editMany(edits: readonly ChangeEditOf[], told: (outcomes: readonly ChangeEditOutcome[]) => void): Promise<void>;
  /** Takes a step of Jira's workflow, and answers how the request then stands. */
  move(row: ChangeRow, transition: ChangeTransition): Promise<ChangeRow>;
  /** Takes over how a request now stands. */
  replace(changes: readonly ChangeRow[]): void;
  refresh(): void;
}

/** Commands whose answers go into the log at once; the totals follow with the next answer. */
export function changeCommands({ put, refresh }: Pick<Asking<'change-log'>, 'put' | 'refresh'>): ChangeCommands {
  const replace = (changes: readonly ChangeRow[]) => {
    const newer = new Map(changes.map((change) => [change.key, change]));
    put((answer) => {
      const { register } = answer.value;
      const rows = register.rows.map((row) => newer.get(row.key) ?? row);
      return { ...answer, value: { ...answer.value, register: { ...register, rows } } };
    });
  };
  const write = async (edit: ChangeEditOf) => {
    const { outcomes } = (await ask('edit-changes', { edits: [edit] })).value;
    const [outcome] = outcomes;
    if (outcome?.done) replace([outcome.change]);
    // Of a conflict the log at once shows what stands.
    if (outcome && !outcome.done && outcome.standing) replace([outcome.standing]);
    refresh();
    if (outcome && !outcome.done) throw new AskError(outcome.problem);
  };
  return {
    replace,
    refresh,
    async edit(row, edit, done) {
      const { key: issue } = row;
      const back = changeBefore(row, edit);
      await write({ issue, edit, seen: back });
      confirmDone(done, () => {
        write({ issue, edit: back, seen: edit }).then(
          () => confirmDone(`${issue} is as it was before`),
          (error: unknown) => reportFailure(`${issue} could not be changed back`, problemOf(error).message),
        );
      });
    },
    async editMany(edits, told) {
      try {
        for (let from = 0; from < edits.length; from += most) {
          const { outcomes } = (await ask('edit-changes', { edits: edits.slice(from, from + most) })).value;
          replace(outcomes.flatMap((outcome) => (outcome.done ? [outcome.change] : [])));
          told(outcomes);
        }
      } finally {
        refresh();
      }
    },
    async move({ key: issue, status }, { id, status: to }) {
      const { change } = (await ask('move-change', { issue, transition: id, seen: status.name })).value;
      replace([change]);
      refresh();
      confirmDone(`${issue} is now “${to.name}”`);
      return change;
    },
  };
}
