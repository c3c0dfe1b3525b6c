import { resolve } from 'node:path';
import { demoPortfolio } from '../../local/demo/demo-portfolio';
import { openLocalApp } from '../../local/runtime/local-app';
import { serveShell, type RunningShell } from '../../local/shell/serve';
import type { IsoDate } from '../../src/model/date';

export interface LocalSite extends RunningShell {
  /** Where Jira's and Confluence's pages are. */
  readonly origin: string;
  /** What the site's REST answers to somebody. */
  rest(account: string, path: string): Promise<unknown>;
}

const manifest = resolve(__dirname, '../../manifest.yml');

/** A Monday. The demo's dates move with the day, and a test must not depend on when it runs. */
export const today: IsoDate = '2026-11-23';
const now = () => new Date(`${today}T10:00:00Z`);

/** The local site with the demo portfolio, kept nowhere, on free ports. */
export async function openLocalSite(): Promise<LocalSite> {
  const running = await serveShell(0, ({ pages: siteUrl }) =>
    openLocalApp({ manifest, folder: ':memory:', seed: () => demoPortfolio(today), siteUrl, now }),
  );
  const origin = running.origins.pages;
  return {
    ...running,
    origin,
    rest: async (account, path) => {
      const headers = { authorization: `Bearer ${account}`, accept: 'application/json' };
      return (await running.app.site(new Request(origin + path, { headers }))).json();
    },
  };
}
