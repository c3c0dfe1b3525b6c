import type { ImportNotes } from './import-notes';
import { NamedTable } from './named-table';
import type { SiteSeed } from '../site/seed';

type Status = SiteSeed['statuses'][number];
type IssueType = SiteSeed['issueTypes'][number];
type Named = SiteSeed['priorities'][number];

/** Issue types, statuses, priorities and resolutions that an import brings along. */
export interface Catalogue {
  readonly issueTypes: NamedTable<IssueType>;
  readonly statuses: NamedTable<Status>;
  readonly priorities: NamedTable<Named>;
  readonly resolutions: NamedTable<Named>;
}

export function openCatalogue(notes: ImportNotes): Catalogue {
  const named = (id: string, name: string): Named => ({ id, name });
  return {
    issueTypes: new NamedTable(19001, (id, name, raw) => issueType(id, name, raw, notes)),
    statuses: new NamedTable(19101, (id, name, raw) => status(id, name, raw, notes)),
    priorities: new NamedTable(19201, named),
    resolutions: new NamedTable(19301, named),
  };
}

/** Highest first: by the usual names, others by id at the end. */
export function ranked(priorities: readonly Named[]): readonly Named[] {
  const usual = [
    'blocker',
    'highest',
    'critical',
    'high',
    'major',
    'medium',
    'normal',
    'minor',
    'low',
    'lowest',
    'trivial',
  ];
  const rank = ({ name }: Named) => {
    const index = usual.indexOf(name.toLowerCase());
    return index < 0 ? usual.length : index;
  };
  return [...priorities].sort((a, b) => rank(a) - rank(b) || Number(a.id) - Number(b.id));
}

function issueType(id: string, name: string, raw: ReadonlyMap<string, unknown>, notes: ImportNotes): IssueType {
  const given = raw.get('hierarchyLevel');
  const subtask = raw.get('subtask') === true || given === -1 || /^sub-?task$/i.test(name);
  const guess = subtask ? -1 : /^epic$/i.test(name) ? 1 : /^(initiative|theme|capability)$/i.test(name) ? 2 : 0;
  if (typeof given !== 'number') notes.guess(`Issue type ${name} is taken to stand on hierarchy level ${guess}.`);
  const description = raw.get('description');
  return {
    id,
    name,
    description: typeof description === 'string' ? description : '',
    subtask,
    hierarchyLevel: typeof given === 'number' ? given : guess,
  };
}

function status(id: string, name: string, raw: ReadonlyMap<string, unknown>, notes: ImportNotes): Status {
  const given = categoryOf(raw.get('statusCategory'));
  if (given) return { id, name, category: given };
  const category = guessCategory(name);
  notes.guess(`Status ${name} comes without a category and is taken as ${words[category]}.`);
  return { id, name, category };
}

const words: Readonly<Record<Status['category'], string>> = {
  new: 'to do',
  indeterminate: 'in progress',
  done: 'done',
};

function categoryOf(value: unknown): Status['category'] | undefined {
  const key = typeof value === 'object' && value !== null && 'key' in value ? value.key : value;
  return key === 'new' || key === 'indeterminate' || key === 'done' ? key : undefined;
}

function guessCategory(name: string): Status['category'] {
  if (/\b(done|closed?|resolved|complete[d]?|released|cancell?ed|rejected|withdrawn|won.?t)\b/i.test(name))
    return 'done';
  return /\b(to ?do|open|new|backlog|idea|planned|draft|identified|funnel|ready)\b/i.test(name)
    ? 'new'
    : 'indeterminate';
}
