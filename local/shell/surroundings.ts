import type { Host } from '../runtime/host';
import type { SiteReader } from './site-reader';
import type { Viewer } from './viewer';

export interface Account {
  readonly accountId: string;
  readonly displayName: string;
}

/** What every page of the shell is made from. */
export interface Surroundings {
  readonly host: Host;
  readonly reader: SiteReader;
  readonly viewer: Viewer;
  /** Who can be chosen in the top bar. */
  readonly people: readonly Account[];
  readonly frameOrigin: string;
  /** Path and query of the page that is shown. */
  readonly address: string;
}
