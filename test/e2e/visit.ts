import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';

export interface Visitor {
  readonly account?: string;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
}

/** One person's browser on the local site, with everything that must not happen written down. */
export interface Visit {
  readonly page: Page;
  /** The first frame of the app on the page. */
  readonly frame: FrameLocator;
  go(path: string): Promise<void>;
  /** The message in the product's corner that says so; it goes by itself after some seconds. */
  flag(words: string | RegExp): Locator;
  /** Waits until the app in the frame has its answer and is not asking anew. */
  settled(): Promise<void>;
  /** Errors on the console, failed scripts, and requests to anywhere but this machine. */
  readonly mishaps: readonly string[];
  close(): Promise<void>;
}

/** What is not there by then will not come; Playwright then says what it waited for. */
const patienceMs = 30_000;
/** A page that the machine has to work out before it can send it. */
const patienceForPagesMs = 60_000;
const wide = { width: 1280, height: 900 };

export async function visit(browser: Browser, origin: string, visitor: Visitor = {}): Promise<Visit> {
  const { account = 'demo-coordinator', theme = 'light', width = wide.width, height = wide.height } = visitor;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: theme,
    reducedMotion: 'reduce',
  });
  const cookie = (name: string, value: string) => ({ name, value, url: origin });
  await context.addCookies([cookie('account', account), cookie('theme', theme), cookie('locale', 'en-GB')]);
  const mishaps: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(patienceMs);
  page.setDefaultNavigationTimeout(patienceForPagesMs);
  writeDown(context, page, mishaps);
  const frame = page.frameLocator('iframe').first();
  return {
    page,
    frame,
    settled: async () => {
      await frame.locator('h1').first().waitFor({ state: 'attached' });
      await frame.locator('[aria-busy="true"], [role="status"][aria-label]').first().waitFor({ state: 'detached' });
    },
    go: async (path) => {
      await page.goto(origin + path, { waitUntil: 'load' });
    },
    flag: (words) => page.locator('section.flag', { hasText: words }),
    mishaps,
    close: () => context.close(),
  };
}

function writeDown(context: BrowserContext, page: Page, mishaps: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') mishaps.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => mishaps.push(`script: ${error.message}`));
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !['localhost', '127.0.0.1'].includes(hostname))
      mishaps.push(`left this machine: ${request.url()}`);
  });
}
