import type { SiteDatabase } from './database';
import type { Directory } from './directory';

/** Who asks, read from the request; without an account it is an anonymous visitor. */
export interface Viewer {
  readonly accountId?: string;
  /** IANA zone of the account's profile; instants are answered in it, as Jira does. */
  readonly timeZone: string;
  /** Where the site is reached, e.g. `http://localhost:4000`; links to itself begin with it. */
  readonly origin: string;
}

/** What every route of the site finds beside the request: `c.get('viewer')`. */
export interface SiteEnv {
  Variables: { viewer: Viewer };
}

/**
 * What Jira and Confluence of one site share. Confluence gives back `confluenceRoutes(context)`, mounted under `/wiki`, and
 * `loadConfluence(context, seed)` of `confluence/load-seed.ts`, which empties its own tables, fills them and forgets what it remembered.
 */
export interface SiteContext {
  readonly database: SiteDatabase;
  readonly directory: Directory;
  now(): Date;
  /** The next number of a named sequence, kept over restarts, at least `atLeast`. */
  nextId(sequence: string, atLeast?: number): number;
}
