import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { Refusal } from './refusal';
import type { Answer, Commands, Questions } from '../api';
import type { SharedRiskModel } from '../api/risk';
import { riskModelFindings } from '../model/risk-model-findings';
import {
  nextVersion,
  readSharedModel,
  readSharedModels,
  writeSharedModel,
  type SharedModelRecord,
} from '../store/risk-model-library';

type Question = Questions['shared-risk-models'];
type Command = Commands['save-risk-model'];

export async function askSharedRiskModels(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const models = await readSharedModels(invocation.store);
  return answer(invocation, { models: models.map((record) => shown(record, open)) });
}

/** Changes a shared model where it was made, or makes a new one here. */
export async function saveRiskModel(
  invocation: Invocation,
  { project, id, name, model }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.administer, 'Only an administrator of the project may keep shared models.');
  const before = id === undefined ? undefined : await readSharedModel(invocation.store, id);
  if (id !== undefined && !before)
    throw new Refusal({ code: 'not-found', message: 'There is no such shared model.', field: 'id' });
  const elsewhere = 'This model belongs to another project. Make a copy of it to change it.';
  requirePermission(!before || before.homeProjectId === open.project.id, elsewhere);
  const record: SharedModelRecord = before
    ? { ...before, name, model, version: nextVersion(before) }
    : { id: newId(open, invocation), name, model, version: 1, homeProjectId: open.project.id };
  await writeSharedModel(invocation.store, record);
  return answer(invocation, { saved: shown(record, open), findings: riskModelFindings(model) });
}

function shown({ id, name, model, version, homeProjectId }: SharedModelRecord, open: OpenProject): SharedRiskModel {
  return { id, name, model, version, mayEdit: open.permissions.administer && homeProjectId === open.project.id };
}

/** The home project and the moment: nobody makes two models of one project in one millisecond. */
function newId({ project }: OpenProject, { now }: Invocation): string {
  return `${project.id}${now.replace(/\D/g, '')}`;
}
