import * as v from 'valibot';
import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject } from './open-project';
import { Refusal } from './refusal';
import type { Answer, Commands } from '../api';
import { plainStatus } from '../model/change-state';
import { replaceSettings } from '../store/project-settings';
import { settingsShape } from '../store/settings-shape';
import { settingsOvertaken } from './settings-overtaken';

type Command = Commands['map-change-status'];

/** Changes one status of the mapping. Nothing is written that could not be read again, nor over what cannot be read. */
export async function mapChangeStatus(
  invocation: Invocation,
  { project, status, state }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.administer, 'Only an administrator of the project may change these settings.');
  const { settings, findings } = open.stored;
  const [unread] = findings.filter(({ rule }) => rule === 'X1');
  if (unread) throw new Refusal({ code: 'conflict', message: unread.text });
  const name = plainStatus(status);
  const others = Object.entries(settings.changeStatuses ?? {}).filter(([known]) => known !== name);
  const changeStatuses = Object.fromEntries([...others, ...(state ? [[name, state] as const] : [])]);
  const next = v.safeParse(settingsShape, { ...settings, changeStatuses });
  if (!next.success) {
    const message = `This status cannot be kept with the others: ${next.issues[0].message}.`;
    throw new Refusal({ code: 'invalid', message, field: 'status' });
  }
  if (!(await replaceSettings(invocation.store, open.project.id, open.stored, next.output))) throw settingsOvertaken();
  return answer(invocation, { changeStatuses });
}
