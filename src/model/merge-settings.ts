import { sameValue } from './same-value';
import type { ProjectSettings } from './settings';

/** Every setting by what a person calls it. */
export const settingNames: Readonly<Record<keyof ProjectSettings, string>> = {
  risks: 'what counts as a risk',
  changes: 'what counts as a change request',
  milestones: 'what counts as a milestone',
  changeStatuses: 'what the statuses of change requests mean',
  fields: 'where the values are kept',
  riskModel: 'the risk model',
  sharedRiskModel: 'the shared risk model',
  treatmentLinks: 'the links of treatments',
  dependencyLinks: 'the links that are dependencies',
  decisionSpaces: 'the spaces with decisions',
  tolerances: 'the tolerances',
  calendar: 'the working time',
  budget: 'the budget',
};

export interface MergedSettings {
  readonly settings: ProjectSettings;
  /** Where both changed the same to something else; `settings` holds what `theirs` has there. */
  readonly conflicts: readonly string[];
}

/**
 * [X4] Settings that two people changed from the same `base`: what only one of them changed is taken from that one. Fields
 * are told apart one by one; what has to agree within itself, such as tolerances, as a whole.
 */
export function mergeSettings(base: ProjectSettings, mine: ProjectSettings, theirs: ProjectSettings): MergedSettings {
  const conflicts: string[] = [];
  const fields = mergeRecords(base.fields, mine.fields, theirs.fields, settingNames.fields, conflicts);
  const inParts = (settings: ProjectSettings) => ({ ...settings, fields });
  const settings = mergeRecords(inParts(base), inParts(mine), inParts(theirs), undefined, conflicts);
  return { settings, conflicts: [...new Set(conflicts)] };
}

function mergeRecords<R extends object>(base: R, mine: R, theirs: R, name: string | undefined, conflicts: string[]): R {
  let merged = { ...theirs };
  for (const key of keysOf(mine, base)) {
    if (sameValue(mine[key], base[key]) || sameValue(mine[key], theirs[key])) continue;
    if (!sameValue(theirs[key], base[key])) conflicts.push(name ?? nameOf(key));
    else if (mine[key] === undefined) merged = without(merged, key);
    else merged = { ...merged, [key]: mine[key] };
  }
  return merged;
}

function nameOf(key: PropertyKey): string {
  return Object.entries(settingNames).find(([known]) => known === key)?.[1] ?? String(key);
}

function keysOf<R extends object>(a: R, b: R): readonly Extract<keyof R, string>[] {
  const isKey = (name: string): name is Extract<keyof R, string> => Object.hasOwn(a, name) || Object.hasOwn(b, name);
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(isKey);
}

function without<R extends object>(record: R, key: keyof R): R {
  const copy = { ...record };
  delete copy[key];
  return copy;
}
