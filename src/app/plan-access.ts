import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { startField } from './read-load';
import { Refusal } from './refusal';
import type { PlanImportRecord } from '../api/plan';
import { scheduleProperty } from '../model/schedule-property';
import { lastOf, readPlanImports, type KeptImport } from '../store/plan-imports';

/** What to read of issues that a plan is compared with or written to. */
export function planSelection(open: OpenProject) {
  return { ...startField(open), property: scheduleProperty };
}

/** A project whose plan the person may write. */
export async function openForImport(invocation: Invocation, project: string): Promise<OpenProject> {
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.edit, 'You are not allowed to edit work items of this project.');
  return open;
}

/** An import that this person has begun. */
export async function ownImport({ store, viewer }: Invocation, open: OpenProject, id: string): Promise<KeptImport> {
  const found = (await readPlanImports(store, open.project.id)).find((one) => one.id === id);
  if (found?.by === viewer.accountId) return found;
  throw new Refusal({ code: 'not-found', message: 'This import is not remembered any more, or it is not yours.' });
}

export function importRecord(kept: KeptImport, imports: readonly KeptImport[], accountId: string): PlanImportRecord {
  const { id, plan, fileName, tasks, at, by, state, created, updated, journal } = kept;
  const isLast = state === 'open' || lastOf(imports, plan)?.id === id;
  return {
    id,
    plan,
    fileName,
    tasks,
    at,
    mine: by === accountId,
    state,
    created,
    updated,
    last: isLast,
    parts: journal,
  };
}
