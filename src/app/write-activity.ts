import { activityValueNames, activityValues, beforeActivityEdit } from './activity-values';
import { changedMeanwhile } from './changed-meanwhile';
import { notFound, Refusal } from './refusal';
import type { ActivityEdit, ActivityEditOf, ActivityEditOutcome, ActivityValues } from '../api/activity';
import { fieldInput } from '../atlassian/field-input';
import type { Jira } from '../atlassian/open-jira';
import { readEditScreen, type EditScreen } from '../atlassian/read-edit-screen';
import { writeFields } from '../atlassian/write-issue';
import type { Issue } from '../model/issue';

const labels: Readonly<Record<keyof ActivityEdit, string>> = {
  start: 'start',
  due: 'due date',
  remainingHours: 'remaining estimate',
};

export type WrittenActivity = Extract<ActivityEditOutcome, { done: true }>;

/**
 * Writes one edit as the person, unless somebody else changed one of its values since its editor looked. Answers with what
 * should stand now.
 */
export async function writeActivity(
  jira: Jira,
  issue: Issue,
  startField: string | undefined,
  { issue: name, edit, seen }: ActivityEditOf,
): Promise<WrittenActivity> {
  const standing = activityValues(issue);
  const changed = changedMeanwhile<ActivityEdit>(standing, edit, seen, activityValueNames);
  if (changed) {
    const message = `Somebody else changed the ${labels[changed]} of ${issue.key} meanwhile. Nothing was written; look at what stands now.`;
    throw new Refusal({ code: 'conflict', message, field: changed });
  }
  checkOrder(standing, edit, issue);
  const screen = await readEditScreen(jira, issue.id);
  if (!screen) throw notFound('work item');
  await writeFields(jira, issue.id, inputsOf(edit, issue, startField, screen));
  return { issue: name, done: true, before: beforeActivityEdit(standing, edit), standing: { ...standing, ...edit } };
}

function checkOrder(standing: ActivityValues, edit: ActivityEdit, { key }: Issue): void {
  const { start, due } = { ...standing, ...edit };
  if (!start || !due || start <= due || (edit.start === undefined && edit.due === undefined)) return;
  const message = `${key} would start on ${start}, after it is due on ${due}.`;
  throw new Refusal({ code: 'invalid', message, field: edit.due === undefined ? 'start' : 'due' });
}

/** What to write, by field id. */
function inputsOf(edit: ActivityEdit, { key }: Issue, startField: string | undefined, screen: EditScreen) {
  if (screen.size === 0)
    throw new Refusal({ code: 'not-allowed', message: `You are not allowed to edit ${key}.`, field: 'issue' });
  const idOf = { start: startField, due: 'duedate', remainingHours: 'timetracking' };
  const inputs = activityValueNames.flatMap((name) => {
    const value = edit[name];
    if (value === undefined) return [];
    const field = screen.get(idOf[name] ?? '');
    const input = field && fieldInput(field, value, () => false);
    if (field && input !== undefined) return [[field.id, input] as const];
    const message = `The ${labels[name]} of ${key} cannot be edited: no field for it is on its edit screen.`;
    throw new Refusal({ code: 'invalid', message, field: name });
  });
  return Object.fromEntries(inputs);
}
