import type { IsoDate } from '../model/date';
import type { Issue } from '../model/issue';

/** The latest due date of open work that a milestone waits for. */
export interface LatestOpenWork {
  forMilestone(milestone: Issue): IsoDate | undefined;
  forVersion(versionId: string): IsoDate | undefined;
}

const waitsFor = new Set(['is blocked by', 'depends on']);

/** [M2] A milestone issue waits for its children and for what blocks it; a version for the issues that are to be in it. */
export function latestOpenWork(work: readonly Issue[]): LatestOpenWork {
  const ofKey = new Map<string, IsoDate>();
  const ofParent = new Map<string, IsoDate>();
  const ofVersion = new Map<string, IsoDate>();
  const keep = (latest: Map<string, IsoDate>, name: string, due: IsoDate) => {
    if (due > (latest.get(name) ?? '')) latest.set(name, due);
  };
  for (const { key, parentKey, versionIds, due, status } of work) {
    if (status.category === 'done' || due === undefined) continue;
    keep(ofKey, key, due);
    if (parentKey !== undefined) keep(ofParent, parentKey, due);
    for (const id of versionIds) keep(ofVersion, id, due);
  }
  return {
    forMilestone({ key, links }) {
      return [ofParent.get(key), ...blockersOf({ links }).map((blocker) => ofKey.get(blocker))].reduce(
        (latest, due) => (due !== undefined && due > (latest ?? '') ? due : latest),
        undefined,
      );
    },
    forVersion: (versionId) => ofVersion.get(versionId),
  };
}

/** [M2] What blocks a milestone issue, by key. */
export function blockersOf({ links }: Pick<Issue, 'links'>): readonly string[] {
  return links.flatMap(({ label, key }) => (waitsFor.has(label.toLowerCase()) ? [key] : []));
}
