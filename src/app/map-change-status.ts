import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import type { Answer, Commands } from '../api';
import { plainStatus } from '../model/change-state';
import { writeSettings } from '../store/project-settings';

type Command = Commands['map-change-status'];

export async function mapChangeStatus(
  invocation: Invocation,
  { project, status, state }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.administer, 'Only an administrator of the project may change these settings.');
  const { settings } = open.stored;
  const name = plainStatus(status);
  const others = Object.entries(settings.changeStatuses ?? {}).filter(([known]) => known !== name);
  const changeStatuses = Object.fromEntries([...others, ...(state ? [[name, state] as const] : [])]);
  await writeSettings(invocation.store, open.project.id, { ...settings, changeStatuses });
  return answer(invocation, { changeStatuses });
}
