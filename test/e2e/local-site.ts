import { resolve } from 'node:path';
import { demoPortfolio } from '../../local/demo/demo-portfolio';
import { openLocalApp } from '../../local/runtime/local-app';
import { serveShell, type RunningShell } from '../../local/shell/serve';

export interface LocalSite extends RunningShell {
  /** Where Jira's and Confluence's pages are. */
  readonly origin: string;
  /** What the site's REST answers to somebody. */
  rest(account: string, path: string): Promise<unknown>;
}

const manifest = resolve(__dirname, '../../manifest.yml');

/** The app has the real clock, as on Forge, so the demo has to stand on the same day. */
const today = () => new Date().toISOString().slice(0, 10);

/** The local site with the demo portfolio, kept nowhere, on free ports. */
export async function openLocalSite(): Promise<LocalSite> {
  const running = await serveShell(0, ({ pages: siteUrl }) =>
    openLocalApp({ manifest, folder: ':memory:', seed: () => demoPortfolio(today()), siteUrl }),
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
