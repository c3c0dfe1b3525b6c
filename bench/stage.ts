import { join } from 'node:path';
import { openLocalApp, type LocalAppOptions } from '../local/runtime/local-app';
import { serveShell } from '../local/shell/serve';
import { launchChromium } from '../test/e2e/chromium';
import { visit, type Visit } from '../test/e2e/visit';
import { reader } from './portfolio';

const manifest = join(__dirname, '..', 'manifest.yml');

interface Setting {
  readonly seed: LocalAppOptions['seed'];
  /** The day on which the site is looked at, from nine in the morning. */
  readonly asOf: string;
  readonly patienceMs: number;
}

/** Looks at a site in a real browser, as the reader of the benches, and closes both afterwards. */
export async function onStage<T>({ seed, asOf, patienceMs }: Setting, look: (visit: Visit) => Promise<T>): Promise<T> {
  const now = () => new Date(`${asOf}T09:00:00.000Z`);
  const running = await serveShell(0, ({ pages: siteUrl }) =>
    openLocalApp({ manifest, folder: ':memory:', seed, now, siteUrl }),
  );
  const browser = await launchChromium();
  try {
    const seen = await visit(browser, running.origins.pages, { account: reader });
    seen.page.setDefaultTimeout(patienceMs);
    return await look(seen);
  } finally {
    await browser.close();
    await running.close();
  }
}
