import type { SiteSeed } from '../seed';

/** One path of an issue property that JQL can find, as an app's manifest declares it (`jira:entityProperty`). */
export interface IndexedProperty {
  readonly alias?: string;
  readonly propertyKey: string;
  /** E.g. `exposure` or `owner.id`. */
  readonly path: string;
  readonly type: 'number' | 'text' | 'string' | 'user' | 'date';
}

/** What the reader may know about: only the projects, versions and components of these projects exist for the query. */
export type JqlCatalogue = Pick<
  SiteSeed,
  | 'users'
  | 'groups'
  | 'issueTypes'
  | 'statuses'
  | 'priorities'
  | 'resolutions'
  | 'customFields'
  | 'linkTypes'
  | 'projects'
  | 'boards'
  | 'sprints'
> & { readonly indexedProperties: readonly IndexedProperty[] };
