import { claimed, raisedBefore } from './claimed';
import type { Invocation } from './invocation';
import { newEntryType } from './new-entry-type';
import type { OpenProject } from './open-project';
import { Refusal } from './refusal';
import { registerKinds } from './register-kinds';
import { createIssue } from '../atlassian/create-issue';

/**
 * [T10] Raises the issue of a row once. Before Jira is asked, the import key is claimed in the app's storage; the issue
 * carries the key from its first moment. Where an answer was lost, the key is not used again before Jira's search must
 * have found the issue, if there is one.
 */
export async function raiseOnce(
  { store, now }: Invocation,
  open: OpenProject,
  register: 'risks' | 'changes',
  { importKey, summary }: { readonly importKey: string; readonly summary: string },
): Promise<{ readonly key: string; readonly isNew: boolean }> {
  const claimOf = { projectId: open.project.id, register, importKey };
  const before = await raisedBefore(store, claimOf, now, { what: 'this row', again: 'Import the file again' });
  if (before !== undefined) return { key: before, isNew: false };
  const entry = newEntryType(open, register);
  if (!entry) throw new Refusal({ code: 'invalid', message: 'This project has no type of work item to raise it as.' });
  const fields = {
    project: { id: open.project.id },
    issuetype: { id: entry.type.id },
    summary,
    ...(entry.labels.length > 0 && { labels: entry.labels }),
  };
  const key = await claimed(store, claimOf, now, () =>
    createIssue(open.jira, fields, { [registerKinds[register].property]: { v: 1, importKey } }),
  );
  return { key, isNew: true };
}
