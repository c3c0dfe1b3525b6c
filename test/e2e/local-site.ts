import { resolve } from 'node:path';
import { demoToday } from '../../local/demo-app';
import { openLocalApp } from '../../local/runtime/local-app';
import { serveShell, type RunningShell } from '../../local/shell/serve';

export interface LocalSite extends RunningShell {
  /** Where Jira's and Confluence's pages are. */
  readonly origin: string;
  /** What the site's REST answers to somebody. */
  rest(account: string, path: string): Promise<unknown>;
}

const manifest = resolve(__dirname, '../../manifest.yml');

/** What `npm start` opens, but kept nowhere and on free ports. The app has the real clock, so the demo stands on this day too. */
export async function openLocalSite(): Promise<LocalSite> {
  const running = await serveShell(0, ({ pages: siteUrl }) =>
    openLocalApp({ manifest, folder: ':memory:', ...demoToday(), siteUrl }),
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
