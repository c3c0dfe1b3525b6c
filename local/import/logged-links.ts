import type { IssueDraft } from './issue-draft';
import type { LinkTable } from './link-table';

/** Links of an export that left them out of its fields: what was linked and not unlinked again, as changelogs tell it. */
export function readLoggedLinks(drafts: readonly IssueDraft[], table: LinkTable): void {
  const current = currentKeys(drafts);
  for (const draft of drafts) {
    const open = new Map<string, { label: string; key: string }>();
    for (const { field, from, fromString, to, toString } of draft.changelog.entries.flatMap(({ raw }) => raw.items)) {
      if (field !== 'Link') continue;
      const [gone, come] = [linkOf(from, fromString), linkOf(to, toString)];
      if (gone) open.delete(`${gone.label} ${gone.key}`);
      if (come) open.set(`${come.label} ${come.key}`, come);
    }
    for (const { label, key } of open.values()) {
      const type = table.byLabel(label);
      const other = current.get(key) ?? key;
      if (type.outward) table.add(type.id, draft.key, other, draft.key);
      else table.add(type.id, other, draft.key, draft.key);
    }
  }
}

/** Jira writes “This issue blocks ERP-4”. */
function linkOf(key: string | null, text: string | null): { label: string; key: string } | undefined {
  if (!key || !text?.startsWith('This issue ') || !text.endsWith(` ${key}`)) return undefined;
  return { label: text.slice('This issue '.length, -key.length - 1), key };
}

/** Issues that were moved are still called by their old key in the changelogs of others. */
function currentKeys(drafts: readonly IssueDraft[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { key, changelog } of drafts)
    for (const { field, fromString } of changelog.entries.flatMap(({ raw }) => raw.items))
      if (field === 'Key' && fromString) keys.set(fromString, key);
  return keys;
}
