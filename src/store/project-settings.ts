import * as v from 'valibot';
import type { KeyValue } from './key-value';
import { settingsShape } from './settings-shape';
import type { Finding } from '../model/finding';
import { standardSettings, type ProjectSettings } from '../model/settings';

export interface StoredSettings {
  readonly settings: ProjectSettings;
  readonly isDefault: boolean;
  /** What is wrong with the stored record, for whoever can save it anew. */
  readonly findings: readonly Finding[];
}

const newest = 1;

/** By project id, which stays when a project's key changes. */
function keyOf(projectId: string): string {
  return `settings:project:${projectId}`;
}

/** A project's settings; the standard ones where none were saved or the record cannot be read. */
export async function readSettings(store: KeyValue, projectId: string): Promise<StoredSettings> {
  const record = await store.get(keyOf(projectId));
  if (record === undefined) return { settings: standardSettings, isDefault: true, findings: [] };
  const parsed = v.safeParse(v.object({ v: v.literal(newest), settings: settingsShape }), upcast(record));
  if (parsed.success) return { settings: parsed.output.settings, isDefault: false, findings: [] };
  const where = v.getDotPath(parsed.issues[0]) ?? 'record';
  const text = `The saved settings cannot be read (${where}); the standard ones are used. Save the settings again to mend this.`;
  return {
    settings: standardSettings,
    isDefault: true,
    findings: [{ rule: 'X1', severity: 'error', text, issueKeys: [] }],
  };
}

export async function writeSettings(store: KeyValue, projectId: string, settings: ProjectSettings): Promise<void> {
  await store.set(keyOf(projectId), { v: newest, settings });
}

/** Steps from version n to n + 1, for records that older releases wrote. */
const upcasters: Readonly<Record<number, (record: object) => unknown>> = {};

function upcast(record: unknown): unknown {
  let current = record;
  for (;;) {
    const version = v.safeParse(v.looseObject({ v: v.number() }), current);
    const step = version.success ? upcasters[version.output.v] : undefined;
    if (!version.success || !step) return current;
    current = step(version.output);
  }
}
