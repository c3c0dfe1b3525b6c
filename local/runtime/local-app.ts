import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { openSite, type Site } from '../site/site';
import type { SiteSeed } from '../site/seed';
import { openHost, type Host } from './host';
import { indexedProperties } from './indexed-properties';
import { jqlFunctions } from './jql-functions';
import { readManifest } from './manifest';
import type { SiteFetch } from './product-fetch';
import { appAccountId } from './site-identity';

export interface LocalAppOptions {
  /** Path of manifest.yml. */
  readonly manifest: string;
  /** Folder for what the site and the app store, or `:memory:`. */
  readonly folder: string;
  /** Tells sites in one folder apart. */
  readonly name?: string;
  readonly seed: () => SiteSeed;
  /** What is done once, when the app has stored nothing yet. */
  readonly firstRun?: (host: Host) => Promise<void>;
  /** Starts over, site and app. */
  readonly reset?: boolean;
  readonly siteUrl?: string;
  readonly now?: () => Date;
  /** A live site in place of the stand-in. */
  readonly live?: SiteFetch;
}

/** The app on the local platform, with the site that it works for. */
export interface LocalApp {
  readonly host: Host;
  readonly site: SiteFetch;
  /** Absent with a live site. */
  readonly standIn?: Site;
  /** Who asks when nobody says who asks. */
  readonly standardAccount: string;
  close(): Promise<void>;
}

const preferredAccount = 'demo-coordinator';
const accounts = v.array(v.object({ accountId: v.string(), accountType: v.optional(v.string()) }));
const account = v.object({ accountId: v.string() });

async function firstAccount(site: SiteFetch, siteUrl: string): Promise<string> {
  const ask = (path: string) =>
    site(new Request(new URL(path, siteUrl), { headers: { authorization: `Bearer ${appAccountId}` } }));
  const listed = await ask('/rest/api/3/users/search?maxResults=200');
  const people = listed.ok ? v.parse(accounts, await listed.json()).filter((one) => one.accountType !== 'app') : [];
  const first = people.find((one) => one.accountId === preferredAccount) ?? people[0];
  return first?.accountId ?? preferredAccount;
}

async function ownAccount(site: SiteFetch, siteUrl: string): Promise<string> {
  const answer = await site(new Request(new URL('/rest/api/3/myself', siteUrl)));
  if (!answer.ok) throw new Error(`The live site does not accept the API token: it answered ${answer.status}.`);
  return v.parse(account, await answer.json()).accountId;
}

export async function openLocalApp(options: LocalAppOptions): Promise<LocalApp> {
  const { manifest, folder, name = 'site', seed, live, siteUrl = 'http://localhost:3333' } = options;
  const inMemory = folder === ':memory:';
  if (!inMemory) mkdirSync(folder, { recursive: true });
  const file = (kind: string) => (inMemory ? ':memory:' : join(folder, `${name}-${kind}.db`));
  const now = options.now ?? (() => new Date());
  const opened: { host?: Host } = {};
  const standIn = live
    ? undefined
    : await openSite({
        file: file('products'),
        seed,
        now,
        indexedProperties: indexedProperties(readManifest(manifest)),
        appFunctions: jqlFunctions(readManifest(manifest), () => opened.host),
      });
  if (options.reset) await standIn?.reset();
  const site: SiteFetch =
    live ?? ((request) => standIn?.fetch(request) ?? Promise.reject(new Error('There is no site.')));
  const host = await openHost({ manifest, site, siteUrl, store: file('app'), now: () => now().getTime() });
  opened.host = host;
  if (options.reset) host.forget();
  if (!live && host.isUnused()) await options.firstRun?.(host);
  const stop = standIn?.onEvent((event) => void host.publish(event));
  return {
    host,
    site,
    ...(standIn ? { standIn } : {}),
    standardAccount: live ? await ownAccount(site, siteUrl) : await firstAccount(site, siteUrl),
    async close() {
      stop?.();
      await host.close();
      await standIn?.close();
    },
  };
}
