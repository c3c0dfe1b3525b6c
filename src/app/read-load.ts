import type { OpenProject } from './open-project';
import { fieldIds, mappedFieldsOf } from '../atlassian/mapped-fields';
import { readWorkElsewhere } from '../atlassian/read-work-elsewhere';
import type { Issue } from '../model/issue';

/** Where the start of work is kept, for reading issues. */
export function startField({ settings, catalogue, project }: OpenProject) {
  return { mapped: fieldIds(mappedFieldsOf(['start'], settings, catalogue, project.id)) };
}

/** The work of a project together with what its people have to do elsewhere. */
export async function withWorkElsewhere(
  open: OpenProject,
  work: readonly Issue[],
  members: readonly string[] = [],
): Promise<readonly Issue[]> {
  const busy = work.filter(({ status, assignee }) => status.category !== 'done' && assignee?.active);
  const people = new Set([...members, ...busy.flatMap(({ assignee }) => assignee?.accountId ?? [])]);
  const elsewhere = await readWorkElsewhere(open.jira, open.project.key, [...people].sort(), startField(open));
  return [...work, ...elsewhere];
}
