import * as v from 'valibot';
import { NamedTable } from './named-table';
import type { IssueDraft } from './issue-draft';
import { idShape } from './raw-shapes';
import type { SeedProject } from '../site/seed';

type Version = SeedProject['versions'][number];
type Component = SeedProject['components'][number];
type Level = SeedProject['securityLevels'][number];

/** A project as its issues describe it, with what belongs to it alone. */
export interface ProjectDraft {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly versions: NamedTable<Version>;
  readonly components: NamedTable<Component>;
  readonly levels: NamedTable<Level>;
}

const projectShape = v.looseObject({ id: v.optional(idShape), name: v.optional(v.string()) });

/** The projects that the keys of issues name; `levelMembers` may see what stands under a security level. */
export function readProjects(
  drafts: readonly IssueDraft[],
  projectOf: (draft: IssueDraft) => unknown,
  levelMembers: readonly string[],
): ReadonlyMap<string, ProjectDraft> {
  const projects = new Map<string, ProjectDraft>();
  const usedIds = new Set<string>();
  const keys = [...new Set(drafts.map((draft) => draft.projectKey))];
  keys.forEach((key, index) => {
    const own = drafts.filter((draft) => draft.projectKey === key);
    const said = own.map(projectOf).find((value) => v.is(projectShape, value));
    const { id, name } = v.is(projectShape, said) ? v.parse(projectShape, said) : (moved(own) ?? {});
    const free = id !== undefined && !usedIds.has(id) ? id : String(19501 + index);
    usedIds.add(free);
    projects.set(key, { key, id: free, name: name ?? key, ...tables(index, levelMembers) });
  });
  return projects;
}

/** Issues that were moved here say in their changelog what the project is called. */
function moved(drafts: readonly IssueDraft[]): { id?: string; name?: string } | undefined {
  for (const { changelog } of drafts)
    for (const { raw } of [...changelog.entries].reverse())
      for (const { field, to, toString: name } of raw.items)
        if (field === 'project' && to && name) return { id: to, name };
  return undefined;
}

function tables(
  index: number,
  levelMembers: readonly string[],
): Pick<ProjectDraft, 'versions' | 'components' | 'levels'> {
  const first = 30_001 + index * 1000;
  const text = (raw: ReadonlyMap<string, unknown>, name: string) => {
    const value = raw.get(name);
    return typeof value === 'string' && value !== '' ? { [name]: value } : {};
  };
  return {
    versions: new NamedTable(first, (id, name, raw) => ({
      id,
      name,
      released: raw.get('released') === true,
      archived: raw.get('archived') === true,
      ...text(raw, 'description'),
      ...text(raw, 'startDate'),
      ...text(raw, 'releaseDate'),
    })),
    components: new NamedTable(first + 400, (id, name) => ({ id, name })),
    levels: new NamedTable(first + 800, (id, name) => ({ id, name, members: levelMembers })),
  };
}
