import type { DateChange } from '../../../src/analysis/date-change';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import type { ActivityEdit, ActivityEditOf } from '../../../src/api/activity';
import { present } from '../../../src/model/present';

/** Other dates for one row, with those that stood in Jira when they were proposed. */
export interface Proposal extends DateChange {
  readonly seen: ActivityEdit;
}

export type Proposals = ReadonlyMap<string, Proposal>;

/** The proposals with one more change; one that is back at what stands in Jira is none. */
export function withChange(before: Proposals, change: DateChange, row: ScheduleRow): Proposals {
  const { given = {} } = row;
  const known = before.get(change.id);
  const seen = { start: given.start ?? null, due: given.due ?? null, ...known?.seen };
  const merged = { ...known, ...change };
  const differing = present({
    start: merged.start === seen.start ? undefined : merged.start,
    due: merged.due === seen.due ? undefined : merged.due,
  });
  const after = new Map(before);
  if (Object.keys(differing).length === 0) after.delete(change.id);
  else after.set(change.id, { id: change.id, ...differing, seen });
  return after;
}

/** What to write for a proposal, and what is to stand there for it to be written. */
export function editOf({ id, start, due, seen }: Proposal): ActivityEditOf {
  return {
    issue: id,
    edit: present({ start, due }),
    seen: present({
      start: start === undefined ? undefined : seen.start,
      due: due === undefined ? undefined : seen.due,
    }),
  };
}
