import { Hono } from 'hono';
import { openCollection } from './collection';
import { loadConfluence } from './confluence/load-seed';
import { confluenceRoutes } from './confluence/routes';
import type { SiteContext, SiteEnv } from './context';
import { openDatabase, rowsOf } from './database';
import { openDirectory, type Group } from './directory';
import { injectFaults } from './fault-middleware';
import { openFaults, type Faults } from './faults';
import { openJira } from './jira';
import { jiraApp, refusalResponse } from './jira-app';
import type { AppFunction } from './jql/app-function';
import type { IndexedProperty } from './jql/jql-catalogue';
import { loadSeed, reloadJira } from './load-seed';
import { avatarRoutes } from './routes/avatars';
import { switchRoutes } from './routes/switches';
import type { SeedUser, SiteSeed } from './seed';
import { openSequences } from './sequence';
import type { SiteEvent } from './site-event';
import { identifyViewer } from './viewer';

export interface SiteOptions {
  /** Where the site is kept; `:memory:` is forgotten when closed. */
  readonly file: string;
  /** Asked only when the site is empty, or started over. */
  readonly seed: () => SiteSeed;
  readonly now?: () => Date;
  readonly faults?: Faults;
  /** What apps have made searchable in issue properties. */
  readonly indexedProperties?: readonly IndexedProperty[];
  /** What apps have added to JQL. */
  readonly appFunctions?: readonly AppFunction[];
}

/** A stand-in Atlassian site: Jira under `/rest`, Confluence under `/wiki`. */
export interface Site {
  fetch(request: Request): Promise<Response>;
  /** Starts over from the seed. */
  reset(): Promise<void>;
  close(): Promise<void>;
  readonly faults: Faults;
  /** Calls the listener for whatever happens in Jira; the answer stops that. */
  onEvent(listener: (event: SiteEvent) => void): () => void;
}

export async function openSite(options: SiteOptions): Promise<Site> {
  const { file, seed, now = () => new Date(), faults = openFaults() } = options;
  const database = openDatabase(file);
  const users = openCollection<SeedUser>(database, 'user', (user) => user.accountId);
  const groups = openCollection<Group>(database, 'group', (group) => group.groupId);
  const nextId = openSequences(database);
  const context: SiteContext = { database, directory: openDirectory(users, groups), now, nextId };
  const listeners = new Set<(event: SiteEvent) => void>();
  const jira = openJira(context, {
    indexedProperties: options.indexedProperties ?? [],
    appFunctions: options.appFunctions ?? [],
    searchLagMs: () => faults.settings().searchLagMs ?? 0,
    emit: (event) => listeners.forEach((listener) => listener(event)),
  });

  const fill = (): void => {
    const filled = seed();
    loadSeed(jira, filled, () => {
      filled.users.forEach((user) => users.set(user));
      filled.groups.forEach((group) => groups.set(group));
      loadConfluence(context, filled);
    });
    for (const collection of [users, groups]) collection.reload();
    reloadJira(jira);
  };

  const app = new Hono<SiteEnv>();
  app.route('/__site', switchRoutes(faults, jira));
  app.route('/avatar', avatarRoutes(jira));
  app.use('/rest/*', injectFaults(faults, now));
  app.use('/wiki/*', injectFaults(faults, now));
  app.use('*', identifyViewer(context));
  app.route('/wiki', confluenceRoutes(context));
  app.route('/', jiraApp(jira));
  app.onError((error) => refusalResponse(error));
  app.notFound((c) => c.json({ errorMessages: ['No such resource.'], errors: {} }, 404));
  if (rowsOf(database, 'SELECT id FROM record LIMIT 1').length === 0) fill();

  return {
    fetch: async (request) => app.fetch(request),
    reset: async () => fill(),
    close: async () => {
      database.close();
    },
    faults,
    onEvent(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
