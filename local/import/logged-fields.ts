import type { IssueDraft } from './issue-draft';
import type { References } from './references';

/** A custom field as changelogs name it. */
export interface LoggedField {
  readonly id: string;
  readonly name: string;
}

/** The custom fields of all changelogs, under each name they ever had. */
export function loggedFields(drafts: readonly IssueDraft[]): readonly LoggedField[] {
  const found = new Map<string, LoggedField>();
  for (const { field: name, fieldId: id } of changesOf(drafts))
    if (id?.startsWith('customfield_')) found.set(`${id} ${name}`, { id, name });
  return [...found.values()];
}

/** Statuses and people that are named in changelogs only, for histories that lead through them. */
export function takeLoggedReferences(drafts: readonly IssueDraft[], { catalogue, people }: References): void {
  for (const { field, from, fromString, to, toString } of changesOf(drafts))
    for (const [id, name] of [
      [from, fromString],
      [to, toString],
    ]) {
      if (!id || !name) continue;
      if (field === 'status') catalogue.statuses.id({ id, name });
      if (field === 'assignee' || field === 'reporter') people.account({ accountId: id, displayName: name });
    }
}

function changesOf(drafts: readonly IssueDraft[]) {
  return drafts.flatMap(({ changelog }) => changelog.entries).flatMap(({ raw }) => raw.items);
}
