import { openCollection, type Collection } from './collection';
import type { SiteContext } from './context';
import type { IssueRow, IssueStore } from './issue-store';
import { openIssueStore } from './issue-store';
import { openIssueLinks, type IssueLinks } from './issue-links';
import { openAppFunctions, type AppFunctions } from './app-functions';
import type { AppFunction } from './jql/app-function';
import type { IndexedProperty } from './jql/jql-catalogue';
import { openLaggedSearch, type LaggedSearch } from './lagged-search';
import type { SeedDashboard, SeedField, SeedFilter, SeedProject, SiteSeed } from './seed';
import type { SiteEvent } from './site-event';

export type IssueType = SiteSeed['issueTypes'][number];
export type Status = SiteSeed['statuses'][number];
export type LinkType = SiteSeed['linkTypes'][number];
export type Board = SiteSeed['boards'][number];
export type Sprint = SiteSeed['sprints'][number];
export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface ProjectProperties {
  /** The project's id. */
  readonly id: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A message that `notify` would have mailed. */
export interface SentMail {
  readonly id: string;
  readonly issueKey: string;
  readonly by: string;
  readonly at: string;
  readonly subject: string;
  readonly textBody: string;
  readonly htmlBody: string;
  readonly toAccountIds: readonly string[];
}

/** Everything the stand-in Jira knows. */
export interface Jira extends SiteContext {
  readonly issueTypes: Collection<IssueType>;
  readonly statuses: Collection<Status>;
  readonly priorities: Collection<Named>;
  readonly resolutions: Collection<Named>;
  readonly customFields: Collection<SeedField>;
  readonly linkTypes: Collection<LinkType>;
  readonly projects: Collection<SeedProject>;
  readonly boards: Collection<Board>;
  readonly sprints: Collection<Sprint>;
  readonly dashboards: Collection<SeedDashboard>;
  readonly filters: Collection<SeedFilter>;
  readonly projectProperties: Collection<ProjectProperties>;
  readonly outbox: Collection<SentMail>;
  readonly issues: IssueStore;
  readonly links: IssueLinks;
  readonly search: LaggedSearch;
  readonly indexedProperties: readonly IndexedProperty[];
  /** What apps have added to JQL, with the answers that are kept. */
  readonly functions: AppFunctions;
  emit(event: SiteEvent): void;
}

export interface JiraOptions {
  readonly indexedProperties: readonly IndexedProperty[];
  readonly appFunctions: readonly AppFunction[];
  /** Milliseconds by which searching lags behind writing. */
  searchLagMs(): number;
  emit(event: SiteEvent): void;
}

const byId = (record: { readonly id: string | number }): string => String(record.id);

export function openJira(context: SiteContext, options: JiraOptions): Jira {
  const { database } = context;
  const filters = openCollection<SeedFilter>(database, 'filter', byId);
  const search = openLaggedSearch(() => context.now().getTime(), options.searchLagMs);
  return {
    ...context,
    issueTypes: openCollection<IssueType>(database, 'issue type', byId),
    statuses: openCollection<Status>(database, 'status', byId),
    priorities: openCollection<Named>(database, 'priority', byId),
    resolutions: openCollection<Named>(database, 'resolution', byId),
    customFields: openCollection<SeedField>(database, 'custom field', byId),
    linkTypes: openCollection<LinkType>(database, 'link type', byId),
    projects: openCollection<SeedProject>(database, 'project', byId),
    boards: openCollection<Board>(database, 'board', byId),
    sprints: openCollection<Sprint>(database, 'sprint', byId),
    filters,
    dashboards: openCollection<SeedDashboard>(database, 'dashboard', byId),
    projectProperties: openCollection<ProjectProperties>(database, 'project property', byId),
    outbox: openCollection<SentMail>(database, 'mail', byId),
    issues: openIssueStore(database, (before?: IssueRow, after?: IssueRow) => search.changed(before, after)),
    links: openIssueLinks(database),
    search,
    indexedProperties: options.indexedProperties,
    functions: openAppFunctions(
      options.appFunctions,
      () => context.now().toISOString(),
      () => filters.all().map(({ jql }) => jql),
    ),
    emit: (event) => options.emit(event),
  };
}

export function projectOf(jira: Jira, idOrKey: string): SeedProject | undefined {
  const key = idOrKey.toUpperCase();
  return jira.projects.get(idOrKey) ?? jira.projects.all().find((project) => project.key === key);
}
