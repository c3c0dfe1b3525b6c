import type { PlannedWork } from './planned-work';
import type { Workload } from './workload';
import { ascending } from '../model/order';
import type { ProjectPart } from '../model/project-part';

/** A part of a project that has open work. */
export interface PartChoice {
  readonly id: string;
  readonly part: Exclude<ProjectPart, { kind: 'issues' }>;
  readonly name: string;
  readonly issues: number;
}

const order = ['parent', 'version', 'component', 'label', 'team', 'person'] as const;

/** [K37] What a project can be divided by: epics and other parents first, in each kind the largest first. */
export function partChoices(workload: Workload, projectKey: string): readonly PartChoice[] {
  const found = new Map<string, { part: PartChoice['part']; issues: number }>();
  const partsOf = partsOfPiece(workload);
  for (const piece of workload.work) {
    if (piece.fixed || piece.projectKey !== projectKey) continue;
    for (const part of partsOf(piece)) {
      const id = `${part.kind} ${valueOf(part)}`;
      const known = found.get(id);
      if (known) known.issues += 1;
      else found.set(id, { part, issues: 1 });
    }
  }
  const nameOf = namesOf(workload);
  return [...found]
    .map(([id, { part, issues }]) => ({ id, part, issues, name: nameOf(part) }))
    .sort(
      (a, b) =>
        order.indexOf(a.part.kind) - order.indexOf(b.part.kind) || b.issues - a.issues || ascending(a.name, b.name),
    );
}

function partsOfPiece({ outline, people }: Workload): (piece: PlannedWork) => readonly PartChoice['part'][] {
  const above = new Map(outline.parents.map(({ key, parentKey }) => [key, parentKey]));
  const teams = new Map(people.map(({ person, team }) => [person.accountId, team]));
  return ({ key, parentKey, versionIds = [], components = [], labels = [], accountId }) => {
    const parents = new Set(above.has(key) ? [key] : []);
    for (let next = parentKey; next !== undefined && !parents.has(next); next = above.get(next)) parents.add(next);
    const team = teams.get(accountId);
    return [
      ...[...parents].map((parent) => ({ kind: 'parent', key: parent }) as const),
      ...versionIds.map((id) => ({ kind: 'version', id }) as const),
      ...components.map((name) => ({ kind: 'component', name }) as const),
      ...labels.map((name) => ({ kind: 'label', name }) as const),
      ...(team ? [{ kind: 'team', name: team } as const] : []),
      ...(teams.has(accountId) ? [{ kind: 'person', accountId } as const] : []),
    ];
  };
}

function valueOf(part: PartChoice['part']): string {
  switch (part.kind) {
    case 'parent':
      return part.key;
    case 'version':
      return part.id;
    case 'person':
      return part.accountId;
    default:
      return part.name;
  }
}

/** What a part is called; a key, or a word for it, where its name is not known here. */
export function namesOf({ outline, people }: Workload): (part: ProjectPart) => string {
  const summaries = new Map(outline.parents.map(({ key, summary }) => [key, summary]));
  const versions = new Map(outline.versions.map(({ id, name }) => [id, name]));
  const names = new Map(people.map(({ person }) => [person.accountId, person.name]));
  return (part) => {
    switch (part.kind) {
      case 'parent':
        return `${part.key} ${summaries.get(part.key) ?? ''}`.trim();
      case 'version':
        return versions.get(part.id) ?? 'a version that is released or gone';
      case 'person':
        return names.get(part.accountId) ?? 'somebody who is not in this picture';
      case 'issues':
        return part.keys.length > 3
          ? `${part.keys.slice(0, 3).join(', ')} and ${part.keys.length - 3} more`
          : part.keys.join(', ');
      default:
        return part.name;
    }
  };
}
