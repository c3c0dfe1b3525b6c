import type { IsoDate } from '../model/date';
import type { Issue, Version } from '../model/issue';
import { present } from '../model/present';
import type { PlannedWork } from './planned-work';

/** A parent of open work: an epic, or a piece of work with sub-tasks. */
export interface OutlineParent {
  readonly key: string;
  readonly summary: string;
  readonly parentKey?: string;
}

/** A version of the project, by which work may be asked for. */
export interface OutlineVersion {
  readonly id: string;
  readonly name: string;
  readonly release?: IsoDate;
}

/** How open work is grouped in Jira, as far as the reader sees it. */
export interface WorkOutline {
  readonly parents: readonly OutlineParent[];
  /** Of the project itself; of others they are not read. */
  readonly versions: readonly OutlineVersion[];
}

export const noOutline: WorkOutline = { parents: [], versions: [] };

/** Where a piece of work stands in its project. */
export type WorkPlace = Pick<PlannedWork, 'parentKey' | 'versionIds' | 'components' | 'labels'>;

/** Of other projects' work some labels are read and most are not, so that none is told. */
export function placeOf({ parentKey, versionIds, components, labels }: Issue, isOwn: boolean): WorkPlace {
  const given = (names: readonly string[]) => (isOwn && names.length > 0 ? names : undefined);
  return present({
    parentKey,
    versionIds: given(versionIds),
    components: given(components),
    labels: given(labels),
  });
}

/** The parents of this work, each once, and the versions that are not released. */
export function workOutline(issues: readonly Issue[], versions: readonly Version[]): WorkOutline {
  const byKey = new Map(issues.map((issue) => [issue.key, issue]));
  const parents = new Map<string, OutlineParent>();
  for (const { parentKey, parentSummary } of issues) {
    if (parentKey === undefined || parents.has(parentKey)) continue;
    const known = byKey.get(parentKey);
    const summary = known?.summary ?? parentSummary ?? '';
    parents.set(parentKey, { key: parentKey, summary, ...present({ parentKey: known?.parentKey }) });
  }
  return {
    parents: [...parents.values()],
    versions: versions
      .filter(({ released }) => !released)
      .map(({ id, name, release }) => ({ id, name, ...present({ release }) })),
  };
}
