import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { Refusal } from './refusal';
import type { Instant } from '../model/date';
import { readSyncMark, type SyncMark } from '../store/sync-mark';

/** The sync of a project, for somebody who may edit its work and still looks at the one that is under way. */
export async function openSync(
  invocation: Invocation,
  project: string,
  seen: Instant | undefined,
): Promise<{ readonly open: OpenProject; readonly mark: SyncMark | undefined }> {
  const open = await openProject(invocation, project);
  requirePermission(
    open.permissions.edit,
    'Only people who may edit work of this project can note what its sync went through.',
  );
  const mark = await readSyncMark(invocation.store, open.project.id);
  refuseUnlessSeen(mark, seen);
  return { open, mark };
}

export function refuseUnlessSeen(mark: SyncMark | undefined, seen: Instant | undefined): void {
  if (mark?.at === seen) return;
  const message = 'Somebody else has finished or taken back a sync of this project meanwhile. Look at what is left.';
  throw new Refusal({ code: 'conflict', message });
}
