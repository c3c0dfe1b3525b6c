import { namesOf } from '../analysis/plan-standing';
import type { JiraValues } from '../analysis/plan-writes';

/** What to write into Jira fields, by field id; links are no fields. */
export function planFields(
  values: JiraValues,
  start: { readonly id: string; readonly type: string } | undefined,
): Readonly<Record<string, unknown>> {
  const fields: Record<string, unknown> = {};
  for (const name of namesOf(values)) {
    const value = values[name] ?? null;
    if (name === 'name') fields['summary'] = value;
    if (name === 'finish') fields['duedate'] = value;
    if (name === 'parent') fields['parent'] = value === null ? null : { key: value };
    // Jira takes no estimate away; one of nothing is how it says that there is none.
    if (name === 'workMinutes') fields['timetracking'] = { originalEstimate: `${value ?? 0}m` };
    // Noon is the same day in nearly every time zone.
    if (name === 'start' && start)
      fields[start.id] = value !== null && start.type === 'datetime' ? `${value}T12:00:00.000+0000` : value;
  }
  return fields;
}
