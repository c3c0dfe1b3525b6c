import type { SheetColumn } from './sheet-column';

/** Where an import reads beside the values: the row's own issue, or what it is called elsewhere. */
export const identityColumns = [
  { id: 'key', title: 'Key', alsoCalled: ['issue key', 'jira key', 'issue', 'work item'] },
  {
    id: 'importKey',
    title: 'Import key',
    alsoCalled: ['id', 'no', 'no.', 'number', 'risk id', 'change id', 'ref', 'reference', '#'],
  },
] as const;

/** One name per column of a file; `''` for a column that is not read. */
export type Mapping = readonly string[];

export interface MappingTarget {
  readonly id: string;
  readonly title: string;
}

/** What a column of a file may be mapped to. */
export function mappingTargets<Row>(columns: readonly SheetColumn<Row>[]): readonly MappingTarget[] {
  return [...identityColumns, ...columns.filter(({ read }) => read)].map(({ id, title }) => ({ id, title }));
}

/** [T8] By the words of the header, each target once, the leftmost column first. */
export function guessMapping<Row>(header: readonly string[], columns: readonly SheetColumn<Row>[]): Mapping {
  const taken = new Set<string>();
  const named = new Map<string, string>();
  const readable = [...identityColumns, ...columns.filter(({ read }) => read)];
  for (const { id, alsoCalled = [] } of readable)
    for (const word of alsoCalled) if (!named.has(word)) named.set(word, id);
  for (const { id, title } of readable) named.set(form(title), id);
  return header.map((title) => {
    const id = named.get(form(title)) ?? '';
    if (taken.has(id)) return '';
    taken.add(id);
    return id;
  });
}

function form(title: string): string {
  return title
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, ' ');
}
