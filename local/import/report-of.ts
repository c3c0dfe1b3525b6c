import type { FileContents } from './file-contents';
import type { ImportedField, ImportReport } from './import-report';
import type { ImportContext } from './imported-issue';
import type { IssueDraft } from './issue-draft';
import type { KnownField } from './field-book';
import type { ImportFile } from './read-json';
import type { SeedIssue, SiteSeed } from '../site/seed';

/** What was handed over and what came of it. */
export interface Imported {
  readonly files: readonly ImportFile[];
  readonly contents: FileContents;
  readonly drafts: readonly IssueDraft[];
  readonly fields: readonly KnownField[];
  readonly loggedLinks: boolean;
  readonly seed: SiteSeed;
}

export function reportOf(
  { files, contents, drafts, fields, loggedLinks, seed }: Imported,
  context: ImportContext,
): ImportReport {
  const { understood, references, notes } = context;
  const { issues } = seed;
  const links = sum(issues, (issue) => issue.links.length);
  const inFile = (name: string) => (one: { readonly file: string }) => one.file === name;
  return {
    files: files.map(({ name }) => ({
      name,
      issues: contents.issues.filter(inFile(name)).length,
      fields: contents.fields.filter(inFile(name)).length,
      changelogs: contents.histories.filter(inFile(name)).length,
    })),
    issues: { found: contents.issues.length, taken: issues.length },
    projects: seed.projects.map(({ id, key, name }) => {
      const own = issues.filter(({ projectId }) => projectId === id);
      return { key, name, issues: own.length, byType: byType(own, seed) };
    }),
    changelog: {
      found: sum(drafts, ({ changelog }) => changelog.found),
      taken: sum(issues, ({ changelog }) => changelog.length),
    },
    links: { taken: links, fromChangelog: loggedLinks ? links : 0 },
    comments: sum(issues, ({ comments }) => comments.length),
    worklogs: sum(issues, ({ worklogs }) => worklogs.length),
    people: references.people.created.map(({ accountId, displayName }) => ({ accountId, name: displayName })),
    fields: fields.map((field) => importedField(field, understood.counts.get(field.id) ?? 0)),
    unknownFields: fields.filter(({ origin }) => origin === 'inferred').map(({ name }) => name),
    skipped: notes.skipped,
    leftOut: notes.leftOut,
    guesses: notes.guesses,
  };
}

function importedField({ id, name, schema, origin }: KnownField, issues: number): ImportedField {
  const items = schema?.items === undefined ? '' : ` of ${schema.items}`;
  return { id, name, type: schema ? `${schema.type}${items}` : 'system', origin, issues };
}

function byType(issues: readonly SeedIssue[], seed: SiteSeed): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { fields } of issues) {
    const type = seed.issueTypes.find(({ id }) => JSON.stringify({ id }) === JSON.stringify(fields['issuetype']));
    const name = type?.name ?? '?';
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function sum<T>(all: readonly T[], count: (one: T) => number): number {
  return all.reduce((total, one) => total + count(one), 0);
}
