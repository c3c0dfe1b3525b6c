import type { ActivityEdit, ActivityValues } from '../api/activity';
import type { Issue } from '../model/issue';
import { remainingHours } from '../model/remaining-work';

export const activityValueNames = ['start', 'due', 'remainingHours'] as const satisfies readonly (keyof ActivityEdit)[];

/** What an edit of an activity may change, as it stands; `null` where there is nothing. */
export function activityValues(issue: Issue): ActivityValues {
  return { start: issue.start ?? null, due: issue.due ?? null, remainingHours: remainingHours(issue) ?? null };
}

/** What an edit would take back: of the values it changes, how they stand now. */
export function beforeActivityEdit(standing: ActivityValues, edit: ActivityEdit): ActivityEdit {
  const names = activityValueNames.filter((name) => edit[name] !== undefined);
  return Object.fromEntries(names.map((name) => [name, standing[name]]));
}
