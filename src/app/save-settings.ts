import { adoptRiskModel } from './adopt-risk-model';
import { answer } from './answer';
import { requirePermission } from './authorise';
import type { Invocation } from './invocation';
import { openProject, type OpenProject } from './open-project';
import { Refusal } from './refusal';
import { settingsAnswer } from './settings';
import type { Answer, Commands } from '../api';
import { suits } from '../atlassian/find-fields';
import { is } from '../atlassian/jql';
import { whyNoJql } from '../atlassian/why-no-jql';
import { mergeSettings } from '../model/merge-settings';
import { mappedFields, type ProjectSettings } from '../model/settings';
import { fitsRecord } from '../store/fits-record';
import { replaceSettings } from '../store/project-settings';
import { noteUser } from '../store/risk-model-library';
import { settingsOvertaken } from './settings-overtaken';

type Command = Commands['save-settings'];

export async function saveSettings(
  invocation: Invocation,
  { project, settings: wanted, seen }: Command['ask'],
): Promise<Answer<Command['answer']>> {
  const open = await openProject(invocation, project);
  requirePermission(open.permissions.administer, 'Only an administrator of the project may change these settings.');
  const standing = open.stored.settings;
  const settings = await adoptRiskModel(invocation, merged(wanted, seen, standing), standing);
  checkFields(open, settings);
  await checkQueries(open, settings);
  if (!fitsRecord(settings)) throw new Refusal({ code: 'invalid', message: tooLarge, field: 'settings' });
  const { store } = invocation;
  if (!(await replaceSettings(store, open.project.id, open.stored, settings))) throw settingsOvertaken();
  if (settings.sharedRiskModel) await noteUser(store, settings.sharedRiskModel.id, open.project.id);
  const stored = { ...open.stored, settings, isDefault: false, findings: [] };
  return answer(invocation, settingsAnswer({ ...open, stored }));
}

const tooLarge = 'There is no room for settings of this size: name fewer types, labels or links. Nothing was written.';

/** [X4] What was changed since it was seen is kept; the same setting changed twice is not decided here. */
function merged(
  wanted: ProjectSettings,
  seen: ProjectSettings | undefined,
  standing: ProjectSettings,
): ProjectSettings {
  if (!seen) return wanted;
  const { settings, conflicts } = mergeSettings(seen, wanted, standing);
  if (conflicts.length === 0) return settings;
  const message = `Somebody else has changed ${conflicts.join(' and ')} meanwhile. Nothing was written.`;
  throw new Refusal({ code: 'conflict', message });
}

function checkFields({ catalogue }: OpenProject, { fields }: ProjectSettings): void {
  for (const name of mappedFields) {
    const id = fields[name];
    if (id === 'auto' || (id === 'property' && name !== 'start')) continue;
    const field = catalogue.find((known) => known.id === id);
    const message = field ? `Field “${field.name}” cannot hold this.` : `There is no field ${id}.`;
    if (!field || !suits(name, field)) throw new Refusal({ code: 'invalid', message, field: `fields.${name}` });
  }
}

/** Jira itself is asked whether it understands what a person wrote. */
async function checkQueries({ jira, project }: OpenProject, settings: ProjectSettings): Promise<void> {
  const kinds = ['risks', 'changes', 'milestones'] as const;
  const inProject = is('project', project.key);
  const reasons = await Promise.all(
    kinds.map(async (kind) => ({ kind, reason: await whyNoJql(jira, settings[kind].jql, inProject) })),
  );
  const wrong = reasons.find(({ reason }) => reason !== undefined);
  if (wrong?.reason) throw new Refusal({ code: 'invalid', message: wrong.reason, field: `${wrong.kind}.jql` });
}
