import { answer } from './answer';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import type { Answer, Questions } from '../api';
import type { SharedModelUse, SharedRiskModel } from '../api/risk';
import { readProjects } from '../atlassian/read-project';
import { present } from '../model/present';
import type { Project } from '../model/project';
import { readSettings } from '../store/project-settings';
import { readSharedModels, readUsers, type SharedModelRecord } from '../store/risk-model-library';

type Question = Questions['shared-risk-models'];

export async function askSharedRiskModels(
  invocation: Invocation,
  { project }: Question['ask'],
): Promise<Answer<Question['answer']>> {
  const open = await openProject(invocation, project);
  const records = await readSharedModels(invocation.store);
  const visible = records.length > 0 ? await readProjects(open.jira) : [];
  const models = await Promise.all(
    records.map(async (record): Promise<SharedRiskModel> => {
      const { id, name, model, version } = record;
      const mayEdit = open.permissions.administer && record.homeProjectId === open.project.id;
      const home = visible.find((one) => one.id === record.homeProjectId);
      return {
        id,
        name,
        model,
        version,
        mayEdit,
        usedBy: await usesOf(invocation, record, visible),
        ...present({ home }),
      };
    }),
  );
  return answer(invocation, { models });
}

/** A project that is not visible leaves no trace, not even in a count. */
async function usesOf(
  { store }: Invocation,
  { id }: SharedModelRecord,
  visible: readonly Project[],
): Promise<readonly SharedModelUse[]> {
  const users = await readUsers(store, id);
  const uses = visible
    .filter((project) => users.includes(project.id))
    .map(async (project) => ({ project, inUse: (await readSettings(store, project.id)).settings.sharedRiskModel }));
  return (await Promise.all(uses)).flatMap(({ project, inUse }) =>
    inUse?.id === id ? [{ project, version: inUse.version }] : [],
  );
}
