import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { importRecord } from './plan-access';
import type { Answer, Requests } from '../api';
import { readPlanImports } from '../store/plan-imports';

type Question = Requests['plan-imports'];

/** Imports of plans into a project. File and plan names are told only to those who may edit it. */
export async function askPlanImports(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const mayEdit = open.permissions.edit;
  const kept = mayEdit ? await readPlanImports(invocation.store, open.project.id) : [];
  const imports = kept.map((one) => importRecord(one, kept, invocation.viewer.accountId));
  return answer(invocation, { project: open.project, mayEdit, imports });
}
