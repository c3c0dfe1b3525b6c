import { answer } from './answer';
import { requirePermission } from './authorise';
import { raisedOnce } from './claimed';
import type { Invocation } from './invocation';
import { newEntryType } from './new-entry-type';
import { openProject } from './open-project';
import { Refusal } from './refusal';
import { registerKinds } from './register-kinds';
import type { Answer, Commands } from '../api';
import { present } from '../model/present';

type Command = Commands['raise-change'];

/**
 * Raises a change request for what was moved without one; it goes the way of any other from there. Asked again for the same
 * move in the same words, it gives the one that is there, unless that is finished.
 */
export async function raiseChange(
  invocation: Invocation,
  { project, title, reason, affects }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.edit, 'You are not allowed to edit work items of this project.');
  const entry = newEntryType(open, 'changes');
  if (!entry) {
    const message = 'This project has no type of work item for change requests; look at the settings.';
    throw new Refusal({ code: 'invalid', message, field: 'project' });
  }
  const fields = {
    project: { id: open.project.id },
    issuetype: { id: entry.type.id },
    summary: title,
    ...(entry.labels.length > 0 && { labels: entry.labels }),
  };
  const property = present({ v: 1, affects, reason });
  const importKey = ['raised', title, reason ?? '', ...affects].join('\n');
  const key = await raisedOnce(invocation, open.jira, {
    claimOf: { projectId: open.project.id, register: 'changes', importKey },
    words: { what: 'the change request', again: 'Try it again' },
    raising: async () => ({ fields, properties: { [registerKinds.changes.property]: property } }),
    stands: ({ status }) => status.category !== 'done',
  });
  return answer(invocation, { key });
}
