import { plainText } from './adf-text';
import type { Viewer } from './context';
import type { IssueRow } from './issue-store';
import type { Jira } from './jira';
import type { JqlCatalogue } from './jql/jql-catalogue';
import type { JqlSource } from './jql/source';
import { may, visibility } from './permissions';

/** Without a viewer it is all that the site has. */
function catalogueFor(jira: Jira, viewer?: Viewer): JqlCatalogue {
  return {
    users: jira.directory.users(),
    groups: jira.directory.groups(),
    issueTypes: jira.issueTypes.all(),
    statuses: jira.statuses.all(),
    priorities: jira.priorities.all(),
    resolutions: jira.resolutions.all(),
    customFields: jira.customFields.all(),
    linkTypes: jira.linkTypes.all(),
    projects: jira.projects
      .all()
      .filter((project) => viewer === undefined || may(jira, viewer.accountId, 'browse', project)),
    boards: jira.boards.all(),
    sprints: jira.sprints.all(),
    indexedProperties: jira.indexedProperties,
  };
}

/** What a query of this viewer may look at; `current` ids are read as they are now, all others as searching sees them. */
export function jqlSource(jira: Jira, viewer: Viewer, current: ReadonlySet<string> = new Set()): JqlSource<IssueRow> {
  const visible = visibility(jira, viewer.accountId);
  const outdated = jira.search.outdated();
  const asSearched = (row: IssueRow): IssueRow | undefined =>
    outdated.has(row.id) && !current.has(row.id) ? outdated.get(row.id) : row;

  const deletedRow = (idOrKey: string): IssueRow | undefined =>
    [...outdated.values()].find(
      (former) => former !== undefined && !current.has(former.id) && [former.id, former.key].includes(idOrKey),
    );

  function* rows(projectIds?: readonly string[]): Iterable<IssueRow> {
    const sources = projectIds === undefined ? [jira.issues.all()] : projectIds.map((id) => jira.issues.ofProject(id));
    for (const source of sources)
      for (const row of source) {
        const seen = asSearched(row);
        if (seen !== undefined && visible(seen)) yield seen;
      }
    for (const [id, former] of outdated) {
      const deleted = jira.issues.get(id) === undefined && !current.has(id);
      if (deleted && former !== undefined && projectIds?.includes(former.projectId) !== false && visible(former))
        yield former;
    }
  }

  const { accountId } = viewer;
  return {
    catalogue: catalogueFor(jira, viewer),
    fragments: {
      known: jira.functions.known,
      of: jira.functions.answerOf,
      get catalogue() {
        return catalogueFor(jira);
      },
    },
    savedFilter: (asked) =>
      accountId === undefined
        ? undefined
        : jira.filters.all().find(({ id, name }) => id === asked || name.toLowerCase() === asked.toLowerCase())?.jql,
    ...(accountId === undefined ? {} : { readerId: accountId }),
    now: jira.now(),
    timeZone: viewer.timeZone,
    locale: (accountId === undefined ? undefined : jira.directory.user(accountId)?.locale) ?? 'en_US',
    issues: rows,
    issue(idOrKey) {
      const row = jira.issues.get(idOrKey);
      const seen = row === undefined ? deletedRow(idOrKey) : asSearched(row);
      return seen !== undefined && visible(seen) ? seen : undefined;
    },
    changelog: (row) => jira.issues.details(row.id, 'changelog'),
    properties: (row) => jira.issues.properties(row.id),
    comments: (row) =>
      jira.issues
        .details(row.id, 'comments')
        .map(({ authorId, created, body }) => ({ authorId, created, text: plainText(body) })),
    worklogs: (row) =>
      jira.issues.details(row.id, 'worklogs').map(({ authorId, started, comment }) => ({
        authorId,
        started,
        ...(comment === undefined ? {} : { text: plainText(comment) }),
      })),
    watcherIds: (row) => jira.issues.watcherIds(row.id),
    links: (row) =>
      jira.links.ofIssue(row.id).flatMap((link) => {
        const outward = link.sourceId === row.id;
        const other = jira.issues.get(outward ? link.destinationId : link.sourceId);
        return other !== undefined && visible(other) ? [{ typeId: link.typeId, outward, otherKey: other.key }] : [];
      }),
  };
}
