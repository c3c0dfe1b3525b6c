import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { openLocalSite, type LocalSite } from './local-site';
import { visit, type Visit, type Visitor } from './visit';

/** A local site and a browser for the tests of one file. */
export interface Stage {
  readonly site: LocalSite;
  /** Goes to a page as somebody; the visit ends with the test. */
  go(path: string, visitor?: Visitor): Promise<Visit>;
}

/** A slow machine may take that long; what hangs is told sooner by what it waited for. */
const patienceMs = 120_000;

/** Opens the stage before the tests of a file and closes it after them. */
export function useStage(): Stage {
  jest.setTimeout(patienceMs);
  let site: LocalSite | undefined;
  let browser: Browser | undefined;
  let visits: Visit[] = [];
  const opened = <T>(thing: T | undefined): T => {
    if (thing === undefined) throw new Error('The stage is open only while tests run');
    return thing;
  };

  beforeAll(async () => {
    site = await openLocalSite();
    browser = await launchChromium();
  });
  afterEach(async () => {
    await Promise.all(visits.map((one) => one.close()));
    visits = [];
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  return {
    get site() {
      return opened(site);
    },
    go: async (path, visitor) => {
      const one = await visit(opened(browser), opened(site).origin, visitor);
      visits.push(one);
      await one.go(path);
      return one;
    },
  };
}
