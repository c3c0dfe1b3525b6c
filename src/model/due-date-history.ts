import { isIsoDate, type IsoDate } from './date';
import type { Issue } from './issue';

/** [M1] The first due date an issue was ever given, and [M4] how often it was moved, as the changelog tells. */
export interface DueDateHistory {
  /** Absent where no date was given, or where the changelog was not read. */
  readonly original?: IsoDate;
  readonly redates: number;
}

export function dueDateHistory(issue: Issue): DueDateHistory {
  if (!issue.history) return { redates: 0 };
  const moves = issue.history.filter(({ field, fieldId }) => (fieldId ?? field) === 'duedate');
  const dates = [dayIn(moves[0]?.from), ...moves.map(({ to }) => dayIn(to)), issue.due].filter(
    (date) => date !== undefined,
  );
  const [original] = dates;
  if (original === undefined) return { redates: 0 };
  return { original, redates: dates.filter((date, index) => index > 0 && date !== dates[index - 1]).length };
}

function dayIn(text: string | undefined): IsoDate | undefined {
  const day = text?.slice(0, 10);
  return day !== undefined && isIsoDate(day) ? day : undefined;
}
