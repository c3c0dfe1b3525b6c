import type { EditableField } from './read-edit-screen';

/**
 * A value as `PUT /rest/api/3/issue/{issue}` takes it for a field of this type; `null` clears the field. `undefined` when
 * the field cannot hold the value.
 */
export function fieldInput(
  { type, allowed }: EditableField,
  value: string | number | null,
  readsAs: (option: string) => boolean,
): unknown {
  // An estimate cannot be taken away; nothing left of no estimate is Jira's way to say that there is none.
  if (type === 'timetracking') return { remainingEstimate: `${Math.round(Number(value ?? 0) * 60)}m` };
  if (value === null) return null;
  switch (type) {
    case 'option': {
      const option = allowed.find((candidate) => readsAs(candidate.value));
      return option && { id: option.id };
    }
    case 'number':
      return typeof value === 'number' ? value : undefined;
    case 'string':
      return String(value);
    case 'user':
      return typeof value === 'string' ? { accountId: value } : undefined;
    case 'date':
      return typeof value === 'string' ? value : undefined;
    case 'datetime':
      // Noon is the same day in nearly every time zone.
      return typeof value === 'string' ? `${value}T12:00:00.000+0000` : undefined;
    default:
      return undefined;
  }
}
