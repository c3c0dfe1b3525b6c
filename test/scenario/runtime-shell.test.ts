import { load } from 'cheerio';
import { demoPortfolio } from '../../local/demo/demo-portfolio';
import { openLocalApp } from '../../local/runtime/local-app';
import { serveShell, type RunningShell } from '../../local/shell/serve';

let running: RunningShell;
beforeAll(async () => {
  running = await serveShell(0, ({ pages: siteUrl }) =>
    openLocalApp({ manifest: 'manifest.yml', folder: ':memory:', seed: () => demoPortfolio('2026-11-23'), siteUrl }),
  );
});
afterAll(() => running.close());

const as = (account: string) => ({ cookie: `account=${account}` });

async function page(path: string, account = 'demo-coordinator') {
  const response = await fetch(running.origins.pages + path, { headers: as(account) });
  const document = load(await response.text());
  return { status: response.status, document, main: document('main').text() };
}

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(running.origins.pages + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...as('demo-coordinator'), ...headers },
    body: JSON.stringify(body),
  });

describe('the pages around the app', () => {
  it('show each person what that person may see', async () => {
    expect((await page('/jira/projects', 'demo-coordinator')).main).toContain('Network segmentation');
    expect((await page('/jira/projects', 'demo-contractor')).main).not.toContain('Network segmentation');
    expect((await page('/jira/projects/NET', 'demo-contractor')).status).toBe(404);
    expect((await page('/jira/projects/NET', 'anonymous')).status).toBe(404);
  });

  it("offer the app's pages that the manifest declares, and no others", async () => {
    const { document } = await page('/jira/projects/ERP/apps/coordinator/risks');
    const links = document('nav.side a[data-app-page]').toArray();
    const declared = running.app.host.manifest.modules.flatMap((module) => module.pages ?? []);
    expect(links.map((link) => document(link).text())).toEqual(declared.map(({ title }) => title));
    expect((await page('/jira/projects/ERP/apps/nothing/risks')).status).toBe(404);
  });

  it('put the app on another origin, behind the bridge and the content security policy', async () => {
    const { document } = await page('/jira/projects/ERP/apps/coordinator/risks');
    const { src } = JSON.parse(document('[data-frame]').attr('data-frame') ?? '{}') as { src: string };
    expect(new URL(src).origin).toBe(running.origins.frames);
    expect(new URL(src).hostname).not.toBe(new URL(running.origins.pages).hostname);
    const frame = await fetch(src);
    const policy = frame.headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain(running.origins.pages);
    expect(policy).not.toContain('report-uri');
    const scripts = load(await frame.text())('script');
    expect(scripts.first().attr('src')).toBe('/-/bridge.js');
  });

  it('serve no file outside the declared resources', async () => {
    for (const path of [
      '/main/..%2f..%2fpackage.json',
      '/main/%2e%2e/%2e%2e/package.json',
      '/other/project-page.html',
    ]) {
      expect((await fetch(running.origins.frames + path)).status).toBe(404);
    }
  });

  it("carry a frame's question to the app as the person in the top bar", async () => {
    const asked = {
      moduleKey: 'project-page',
      extension: { accountId: 'demo-admin' },
      functionKey: 'risk-register',
      payload: { project: 'NET' },
    };
    expect(await (await post('/__app/invoke', asked)).json()).toMatchObject({ value: { ok: true } });
    expect(await (await post('/__app/invoke', asked, as('demo-contractor'))).json()).toMatchObject({
      value: { ok: false },
    });
  });

  it('take no calls that another site could forge', async () => {
    const asked = {
      moduleKey: 'project-page',
      extension: {},
      functionKey: 'risk-register',
      payload: { project: 'ERP' },
    };
    const response = await post('/__app/invoke', asked, { 'content-type': 'text/plain' });
    expect(response.status).toBe(415);
    expect((await post('/__app/invoke', asked, { origin: 'https://elsewhere.example.com' })).status).toBe(403);
  });

  it('tell a frame why a module or function does not exist', async () => {
    const asked = { moduleKey: 'nothing', extension: {}, functionKey: 'risk-register', payload: {} };
    expect(await (await post('/__app/invoke', asked)).json()).toEqual({
      error: 'There was an error invoking the function - manifest.yml declares no module nothing.',
    });
  });

  it('keep the choice of person, theme, language and time zone, and lead nowhere else', async () => {
    const choose = (back: string) =>
      fetch(`${running.origins.pages}/__shell/choices`, {
        method: 'POST',
        redirect: 'manual',
        body: new URLSearchParams({ account: 'demo-contractor', theme: 'dark', back }),
      });
    const response = await choose('/jira/projects');
    expect([response.status, response.headers.get('location')]).toEqual([303, '/jira/projects']);
    expect(response.headers.getSetCookie().join()).toMatch(/account=demo-contractor.*theme=dark/);
    expect((await choose('//elsewhere.example.com')).headers.get('location')).toBe('/');
  });
});
