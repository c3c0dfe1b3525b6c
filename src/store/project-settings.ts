import * as v from 'valibot';
import type { KeyValue, KeyValueRange } from './key-value';
import { settingsShape } from './settings-shape';
import { newestSettings, upcastSettings } from './settings-upcasts';
import { readSharedModel } from './risk-model-library';
import type { Finding } from '../model/finding';
import { standardSettings, type ProjectSettings } from '../model/settings';

export interface StoredSettings {
  readonly settings: ProjectSettings;
  readonly isDefault: boolean;
  /** What is wrong with the stored record, for whoever can save it anew. */
  readonly findings: readonly Finding[];
}

const beginning = 'settings:project:';

/** By project id, which stays when a project's key changes. */
function keyOf(projectId: string): string {
  return `${beginning}${projectId}`;
}

/** Ids of the projects that have saved settings of their own. */
export async function projectsWithSettings(store: KeyValueRange): Promise<readonly string[]> {
  return (await store.under(beginning)).map(({ key }) => key.slice(beginning.length));
}

/** A project's settings; the standard ones where none were saved or the record cannot be read. */
export async function readSettings(store: KeyValue, projectId: string): Promise<StoredSettings> {
  const record = await store.get(keyOf(projectId));
  if (record === undefined) return { settings: standardSettings, isDefault: true, findings: [] };
  const parsed = v.safeParse(
    v.object({ v: v.literal(newestSettings), settings: settingsShape }),
    upcastSettings(record),
  );
  if (parsed.success) return withSharedModel(store, parsed.output.settings);
  const where = v.getDotPath(parsed.issues[0]) ?? 'record';
  const text = `The saved settings cannot be read (${where}); the standard ones are used. Save the settings again to mend this.`;
  return {
    settings: standardSettings,
    isDefault: true,
    findings: [{ rule: 'X1', severity: 'error', text, issueKeys: [] }],
  };
}

export async function writeSettings(store: KeyValue, projectId: string, settings: ProjectSettings): Promise<void> {
  await store.set(keyOf(projectId), { v: newestSettings, settings });
}

/** The shared model takes the place of the project's own; where it is gone, its last copy stands. */
async function withSharedModel(store: KeyValue, settings: ProjectSettings): Promise<StoredSettings> {
  if (settings.sharedRiskModel === undefined) return { settings, isDefault: false, findings: [] };
  const shared = await readSharedModel(store, settings.sharedRiskModel);
  if (shared) return { settings: { ...settings, riskModel: shared.model }, isDefault: false, findings: [] };
  const text = 'The shared risk model of this project is gone; its last copy is used. Choose a model in the settings.';
  return { settings, isDefault: false, findings: [{ rule: 'X1', severity: 'error', text, issueKeys: [] }] };
}
