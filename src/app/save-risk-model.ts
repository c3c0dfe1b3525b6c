import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import { riskModelFindings } from '../model/risk-model-findings';
import { nextVersion, readSharedModel, replaceSharedModel, type SharedModelRecord } from '../store/risk-model-library';

type Command = Commands['save-risk-model'];

/** Changes a shared model where it was made, or makes a new one here. */
export async function saveRiskModel(
  invocation: Invocation,
  { project, id, name, model, seen }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.administer, 'Only an administrator of the project may keep shared models.');
  const before = id === undefined ? undefined : await readSharedModel(invocation.store, id);
  if (id !== undefined && !before)
    throw new Refusal({ code: 'not-found', message: 'There is no such shared model.', field: 'id' });
  const elsewhere = 'This model belongs to another project. Make a copy of it to change it.';
  requirePermission(!before || before.homeProjectId === open.project.id, elsewhere);
  if (before && seen !== undefined && seen !== before.version) throw overtaken(before);
  const record: SharedModelRecord = before
    ? { ...before, name, model, version: nextVersion(before) }
    : { id: newId(open, invocation), name, model, version: 1, homeProjectId: open.project.id };
  if (!(await replaceSharedModel(invocation.store, before, record))) throw overtaken(record);
  const { id: savedAs, version } = record;
  return answer(invocation, { saved: { id: savedAs, version }, findings: riskModelFindings(model) });
}

/** [X4] The second of two who change one shared model. */
function overtaken({ name }: SharedModelRecord): Refusal {
  const message = `Somebody else has saved “${name}” meanwhile. Nothing was written.`;
  return new Refusal({ code: 'conflict', message, field: 'seen' });
}

/** The home project and the moment: nobody makes two models of one project in one millisecond. */
function newId({ project }: OpenProject, { now }: Invocation): string {
  return `${project.id}${now.replace(/\D/g, '')}`;
}
