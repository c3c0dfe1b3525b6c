import { ImportError } from './import-error';
import type { ImportNotes, Place } from './import-notes';
import { issueKeyPattern } from './raw-shapes';
import { readJson, type ImportFile } from './read-json';

/** A value that has still to be parsed, with where it stands. */
export interface Found extends Place {
  readonly value: unknown;
}

/** Changelog entries that stand beside their issue, named by its key or id. */
export interface FoundHistories extends Place {
  readonly issue: string;
  readonly values: readonly unknown[];
}

/** Everything that the files hold, sorted by what it is. */
export interface FileContents {
  readonly issues: Found[];
  readonly fields: Found[];
  readonly histories: FoundHistories[];
  /** Field names by id, as a search with `expand=names` gives them. */
  readonly names: Map<string, string>;
}

type Properties = ReadonlyMap<string, unknown>;

/** Sorts what the files hold. A file that is not JSON, or holds nothing of Jira's, is an error for all of them. */
export function readFiles(files: readonly ImportFile[], notes: ImportNotes): FileContents {
  const contents: FileContents = { issues: [], fields: [], histories: [], names: new Map() };
  for (const file of files) {
    const before = count(contents);
    const json = readJson(file);
    const place = { file: file.name, path: '' };
    if (!take(json, place, contents, notes))
      throw new ImportError(file.name, 'at the top', 'neither issues, a page of issues, fields nor changelogs');
    if (Array.isArray(json) && json.length > 0 && count(contents) === before)
      throw new ImportError(file.name, '[0]', 'neither an issue, a page of issues, a field nor a changelog');
  }
  return contents;
}

function count({ issues, fields, histories }: FileContents): number {
  return issues.length + fields.length + histories.length;
}

/** False where the value is nothing that this reads. */
function take(value: unknown, place: Place, contents: FileContents, notes: ImportNotes): boolean {
  if (Array.isArray(value)) {
    value.forEach((element: unknown, index) => {
      const at = { file: place.file, path: `${place.path}[${index}]` };
      if (!take(element, at, contents, notes))
        notes.skip(at, 'neither an issue, a page of issues, a field nor a changelog');
    });
    return true;
  }
  const properties = propertiesOf(value);
  return !!properties && (takePage(properties, place, contents, notes) || takeOne(properties, value, place, contents));
}

function takePage(properties: Properties, place: Place, contents: FileContents, notes: ImportNotes): boolean {
  const inside = (name: string) => ({ file: place.file, path: place.path === '' ? name : `${place.path}.${name}` });
  const names = propertiesOf(properties.get('names'));
  for (const name of ['issues', 'issueChangeLogs', 'values']) {
    const list = properties.get(name);
    if (!Array.isArray(list)) continue;
    for (const [id, text] of names ?? []) if (typeof text === 'string') contents.names.set(id, text);
    const key = /[A-Z][A-Z0-9_]*-[1-9]\d*/.exec(place.file)?.[0];
    const isChangelog = name === 'values' && propertiesOf(list[0])?.has('items') === true;
    if (isChangelog && key) contents.histories.push({ ...inside(name), issue: key, values: list });
    else if (isChangelog)
      notes.skip(inside(name), 'changelog of an issue that neither the page nor the file name gives');
    else take(list, inside(name), contents, notes);
    return true;
  }
  return false;
}

function takeOne(properties: Properties, value: unknown, place: Place, contents: FileContents): boolean {
  const { issues, fields, histories } = contents;
  if (properties.has('fields')) return issues.push({ ...place, value }) > 0;
  const values = properties.get('changeHistories') ?? properties.get('histories');
  const issue = properties.get('issueId') ?? properties.get('key') ?? properties.get('id');
  if (Array.isArray(values) && (typeof issue === 'string' || typeof issue === 'number'))
    return histories.push({ ...place, issue: String(issue), values }) > 0;
  if (typeof properties.get('id') === 'string' && typeof properties.get('name') === 'string')
    return (
      ['schema', 'custom', 'clauseNames'].some((name) => properties.has(name)) && fields.push({ ...place, value }) > 0
    );
  const byKey = [...properties].filter(([key, list]) => issueKeyPattern.test(key) && Array.isArray(list));
  if (byKey.length === 0 || byKey.length < properties.size) return false;
  for (const [key, list] of byKey)
    histories.push({ file: place.file, path: key, issue: key, values: Array.isArray(list) ? list : [] });
  return true;
}

function propertiesOf(value: unknown): Properties | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : undefined;
}
