import * as v from 'valibot';
import { canonicalText } from './content-hash';
import type { KeyValue, KeyValueRange } from './key-value';
import { settingsShape } from './settings-shape';
import { UnreadableRecord } from './readable';
import { newestSettings, upcastSettings } from './settings-upcasts';
import { readSharedModel } from './risk-model-library';
import type { Finding } from '../model/finding';
import { standardSettings, type ProjectSettings } from '../model/settings';

export interface StoredSettings {
  readonly settings: ProjectSettings;
  readonly isDefault: boolean;
  /** As it lies in the store; written over only where it still does. */
  readonly kept: unknown;
  /** What is wrong with the stored record, for whoever can save it anew. */
  readonly findings: readonly Finding[];
}

const beginning = 'settings:project:';
const ofNewerRelease = v.looseObject({ v: v.pipe(v.number(), v.gtValue(newestSettings)) });

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
  const kept = await store.get(keyOf(projectId));
  return { ...(await settingsIn(store, kept)), kept };
}

type ReadSettings = Omit<StoredSettings, 'kept'>;

async function settingsIn(store: KeyValue, record: unknown): Promise<ReadSettings> {
  if (record === undefined) return { settings: standardSettings, isDefault: true, findings: [] };
  const parsed = v.safeParse(
    v.object({ v: v.literal(newestSettings), settings: settingsShape }),
    upcastSettings(record),
  );
  if (parsed.success) return withSharedModel(store, parsed.output.settings);
  const where = v.getDotPath(parsed.issues[0]) ?? 'record';
  const text = v.is(ofNewerRelease, record)
    ? 'The saved settings are of a newer release of this app; the standard ones are used, and none are saved over them.'
    : `The saved settings cannot be read (${where}); the standard ones are used. Save the settings again to mend this.`;
  return {
    settings: standardSettings,
    isDefault: true,
    findings: [{ rule: 'X1', severity: 'error', text, issueKeys: [] }],
  };
}

/** Writes settings in place of those that were read; false, and nothing written, where somebody has written others since. */
export async function replaceSettings(
  store: KeyValue,
  projectId: string,
  { kept }: Pick<StoredSettings, 'kept'>,
  settings: ProjectSettings,
): Promise<boolean> {
  const seen = canonicalText(kept ?? null);
  return store.change(keyOf(projectId), (standing) => {
    // What is damaged is mended by saving anew; what a newer release keeps is not damaged.
    if (v.is(ofNewerRelease, standing)) throw new UnreadableRecord();
    if (canonicalText(standing ?? null) !== seen) return { told: false };
    return { value: { v: newestSettings, settings }, told: true };
  });
}

/** [X5] What is in force is the copy that was adopted; a newer version, or that the model is gone, is told beside it. */
async function withSharedModel(store: KeyValue, settings: ProjectSettings): Promise<ReadSettings> {
  const inUse = settings.sharedRiskModel;
  const found = (severity: Finding['severity'], text: string): ReadSettings => ({
    settings,
    isDefault: false,
    findings: [{ rule: 'X5', severity, text, issueKeys: [] }],
  });
  if (!inUse) return { settings, isDefault: false, findings: [] };
  const shared = await readSharedModel(store, inUse.id);
  if (!shared)
    return found('error', 'The shared risk model of this project is gone; its last copy is used. Choose a model.');
  const { id, name, version, model } = shared;
  if (inUse.version === 0)
    return {
      settings: { ...settings, riskModel: model, sharedRiskModel: { id, version } },
      isDefault: false,
      findings: [],
    };
  if (version <= inUse.version) return { settings, isDefault: false, findings: [] };
  return found(
    'note',
    `The shared risk model “${name}” has a newer version (${version}); this project weighs its risks by version ${inUse.version}. Under Settings, Risk model you see what would change, and adopt it.`,
  );
}
