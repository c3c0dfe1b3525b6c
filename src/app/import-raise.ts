import { claimed, raisedBefore } from './claimed';
import type { Invocation } from './invocation';
import { newEntryType } from './new-entry-type';
import type { OpenProject } from './open-project';
import { Refusal } from './refusal';
import { registerKinds } from './register-kinds';

/**
 * [T10] Raises the issue of a row once. Before Jira is asked, the import key is claimed in the app's storage; the issue
 * carries the key from its first moment.
 */
export async function raiseOnce(
  invocation: Invocation,
  open: OpenProject,
  register: 'risks' | 'changes',
  { importKey, summary }: { readonly importKey: string; readonly summary: string },
): Promise<{ readonly key: string; readonly isNew: boolean }> {
  const words = { what: 'this row', again: 'Import the file again' };
  const claimOf = { projectId: open.project.id, register, importKey };
  const before = await raisedBefore(invocation, open.jira, claimOf, words);
  if (before !== undefined) return { key: before, isNew: false };
  const entry = newEntryType(open, register);
  if (!entry) throw new Refusal({ code: 'invalid', message: 'This project has no type of work item to raise it as.' });
  const fields = {
    project: { id: open.project.id },
    issuetype: { id: entry.type.id },
    summary,
    ...(entry.labels.length > 0 && { labels: entry.labels }),
  };
  const properties = { [registerKinds[register].property]: { v: 1, importKey } };
  const key = await claimed(invocation, open.jira, claimOf, { fields, properties });
  return { key, isNew: true };
}
