import type { PlannedWork } from './planned-work';
import type { Workload } from './workload';
import type { ProjectPart } from '../model/project-part';

/** Tells the open work of a project that belongs to a part of it, or all of it; hidden work belongs to none. */
export function partOfProject(
  workload: Workload,
  projectKey: string,
  part: ProjectPart | undefined,
): (piece: PlannedWork) => boolean {
  const isIn = part ? memberOf(workload, part) : () => true;
  return (piece) => !piece.fixed && piece.projectKey === projectKey && isIn(piece);
}

function memberOf({ outline, people }: Workload, part: ProjectPart): (piece: PlannedWork) => boolean {
  switch (part.kind) {
    case 'parent': {
      const below = keysBelow(part.key, outline.parents);
      return ({ key, parentKey }) => key === part.key || (parentKey !== undefined && below.has(parentKey));
    }
    case 'version':
      return ({ versionIds = [] }) => versionIds.includes(part.id);
    case 'component':
      return ({ components = [] }) => components.includes(part.name);
    case 'label':
      return ({ labels = [] }) => labels.includes(part.name);
    case 'team': {
      const those = new Set(people.flatMap(({ team, person }) => (team === part.name ? [person.accountId] : [])));
      return ({ accountId }) => those.has(accountId);
    }
    case 'person':
      return ({ accountId }) => accountId === part.accountId;
    case 'issues': {
      const keys = new Set(part.keys);
      return ({ key }) => keys.has(key);
    }
  }
}

/** The parent itself and the parents below it, however deep. */
function keysBelow(key: string, parents: Workload['outline']['parents']): ReadonlySet<string> {
  const below = new Set([key]);
  for (let size = 0; size < below.size;) {
    size = below.size;
    for (const parent of parents)
      if (parent.parentKey !== undefined && below.has(parent.parentKey)) below.add(parent.key);
  }
  return below;
}
