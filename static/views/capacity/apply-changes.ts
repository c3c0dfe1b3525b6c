import type { WorkChange } from '../../../src/analysis/changed-workload';
import type { PlannedWork } from '../../../src/analysis/planned-work';
import type { Workload } from '../../../src/analysis/workload';
import type { Requests } from '../../../src/api';
import type { ActivityEditOf } from '../../../src/api/activity';
import { ask, AskError } from '../../ask';

/** What takes an applied way out back again. */
export type TakeBack = () => Promise<void>;

/** Writes the dates, the owner and the parts of a way out to Jira, in the name of the person; tells how to take it back. */
export async function applyChanges(workload: Workload, changes: readonly WorkChange[]): Promise<TakeBack> {
  const pieces = changes.flatMap((change) => {
    const piece = workload.work.find(({ key }) => key === change.key);
    return piece ? [{ change, piece }] : [];
  });
  const moved = pieces.filter(({ change }) => change.due !== undefined || change.start !== undefined);
  const given = pieces.flatMap(({ change, piece }) =>
    change.accountId === undefined ? [] : [{ issue: piece.key, from: piece.accountId, to: change.accountId }],
  );
  const divided = pieces.flatMap(({ change: { split }, piece }) =>
    split ? [{ issue: piece.key, ...split, seen: { account: piece.accountId, minutes: piece.minutes ?? 0 } }] : [],
  );
  const back = await editDates(moved.map(({ change, piece }) => dateEdit(change, piece)));
  for (const { issue, from, to } of given) await ask('hand-over-work', { issue, account: to, seen: from });
  const parts: Requests['split-work']['answer'][] = [];
  for (const { accountId, ...rest } of divided)
    parts.push((await ask('split-work', { ...rest, account: accountId })).value);
  return async () => {
    await editDates(back);
    for (const { issue, from, to } of given) await ask('hand-over-work', { issue, account: from, seen: to });
    for (const part of parts) await ask('join-work', part);
  };
}

function dateEdit({ start, due }: WorkChange, piece: PlannedWork): ActivityEditOf {
  const stated: Pick<PlannedWork, 'start' | 'due'> = piece.sprint === undefined ? piece : {};
  return {
    issue: piece.key,
    edit: { ...(start !== undefined && { start }), ...(due !== undefined && { due }) },
    seen: {
      ...(start !== undefined && { start: stated.start ?? null }),
      ...(due !== undefined && { due: stated.due ?? null }),
    },
  };
}

/** The edits that take these back. */
async function editDates(edits: readonly ActivityEditOf[]): Promise<readonly ActivityEditOf[]> {
  if (edits.length === 0) return [];
  const { outcomes } = (await ask('edit-activities', { edits })).value;
  return outcomes.map((outcome) => {
    if (!outcome.done) throw new AskError(outcome.problem);
    const { start, due } = outcome.standing;
    return { issue: outcome.issue, edit: outcome.before, seen: seenOf(outcome.before, { start, due }) };
  });
}

function seenOf(before: ActivityEditOf['edit'], standing: { start: string | null; due: string | null }) {
  return {
    ...(before.start !== undefined && { start: standing.start }),
    ...(before.due !== undefined && { due: standing.due }),
  };
}
