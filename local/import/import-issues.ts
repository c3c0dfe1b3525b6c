import { FieldBook, type KnownField } from './field-book';
import { readFiles } from './file-contents';
import { ImportError } from './import-error';
import { ImportNotes } from './import-notes';
import type { ImportReport } from './import-report';
import { importedIssue, type ImportContext } from './imported-issue';
import { caretakers, importedSite } from './imported-site';
import { readIssues } from './issue-draft';
import { readIssueLinks } from './issue-links';
import { LinkTable } from './link-table';
import { loggedFields, takeLoggedReferences } from './logged-fields';
import { readLoggedLinks } from './logged-links';
import { withLoggedValues } from './logged-values';
import { People } from './people';
import { readProjects } from './project-table';
import { readCatalogue } from './read-catalogue';
import type { ImportFile } from './read-json';
import { openReferences } from './references';
import { reportOf } from './report-of';
import { isExported, understandFields } from './understood-fields';
import type { Instant } from '../../src/model/date';
import { demoUsers } from '../demo/people';
import type { SiteSeed } from '../site/seed';

/**
 * A site made of Jira's REST JSON: issues, pages of issues, field catalogues and changelogs. Throws an `ImportError` when a
 * file cannot be read at all; whatever else is left out is in the report.
 */
export function importIssues(
  files: readonly ImportFile[],
  { importedAt }: { readonly importedAt: Instant },
): { readonly seed: SiteSeed; readonly report: ImportReport } {
  const notes = new ImportNotes();
  const contents = readFiles(files, notes);
  const exported = readIssues(contents, notes);
  if (exported.length === 0) throw noIssue(files, notes);
  const logged = loggedFields(exported);
  const book = new FieldBook({ catalogue: readCatalogue(contents, notes), names: contents.names, logged });
  const drafts = withLoggedValues(exported, (fieldId) => isExported(exported, book, fieldId), notes);
  const understood = understandFields(drafts, book, notes);
  const references = openReferences(new People(demoUsers()), notes);
  const projects = readProjects(drafts, (draft) => understood.value(draft, 'project'), caretakers);
  const keys = new Set(drafts.map(({ key }) => key));
  const links = new LinkTable(keys, notes);
  const loggedLinks = !isExported(exported, book, 'issuelinks');
  if (loggedLinks) readLoggedLinks(drafts, links);
  else readIssueLinks(drafts, (draft) => understood.value(draft, 'issuelinks'), links, notes);
  let lastId = 900_000;
  const freeId = () => String((lastId += 1));
  const context: ImportContext = { understood, references, projects, keys, links, notes, importedAt, freeId };
  const issues = drafts.map((draft) => importedIssue(draft, context));
  takeLoggedReferences(drafts, references);
  const fields = withLogged(
    understood.fields,
    logged.map(({ id }) => book.field(id, [])),
  );
  const seed = importedSite(issues, fields, context);
  return { seed, report: reportOf({ files, contents, drafts, fields, loggedLinks, seed }, context) };
}

function noIssue(files: readonly ImportFile[], { skipped }: ImportNotes): ImportError {
  const [first] = skipped;
  const reason = first ? `; the first one: ${first.reason}` : '';
  const names = files.map(({ name }) => name).join(', ');
  return new ImportError(
    first?.file ?? (names || 'No file'),
    first?.path ?? 'at the top',
    `no issue can be taken${reason}`,
  );
}

/** Fields that only changelogs know are fields of the site too. */
function withLogged(fields: readonly KnownField[], logged: readonly KnownField[]): readonly KnownField[] {
  const byId = new Map([...logged, ...fields].map((field) => [field.id, field]));
  return [...byId.values()];
}
