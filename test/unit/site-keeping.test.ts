import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSite, type Site } from '../../local/site/site';
import { portfolio } from '../site-builder';

const seed = () =>
  portfolio()
    .person('ada')
    .project('ERP')
    .risk('ERP-1', { probability: 3 })
    .task('ERP-2', { blocks: ['ERP-1'] })
    .seed();

async function ask(site: Site, method: string, path: string, body?: unknown): Promise<string> {
  const init = body === undefined ? {} : { body: JSON.stringify(body) };
  const headers = { authorization: 'Bearer ada' };
  return (await site.fetch(new Request(`http://jira.example/rest/api/3${path}`, { method, headers, ...init }))).text();
}

describe('a site in a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  const file = join(folder, 'site.db');
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is the same after a restart, and begins anew when reset', async () => {
    const first = await openSite({ file, seed });
    const untouched = await ask(first, 'GET', '/issue/ERP-1?expand=changelog');
    await ask(first, 'PUT', '/issue/ERP-1', { fields: { summary: 'Kept', duedate: '2026-05-01' } });
    await ask(first, 'PUT', '/issue/ERP-1/properties/coordinator.risk', { v: 1 });
    await ask(first, 'POST', '/issueLink', {
      type: { name: 'Relates' },
      inwardIssue: { key: 'ERP-1' },
      outwardIssue: { key: 'ERP-2' },
    });
    await ask(first, 'POST', '/issue', {
      fields: { project: { key: 'ERP' }, issuetype: { name: 'Task' }, summary: 'Third' },
    });
    const paths = [
      '/issue/ERP-1?expand=changelog&properties=coordinator.risk',
      '/issue/ERP-2',
      '/issue/ERP-3',
      '/project/ERP',
    ];
    const before = await Promise.all(paths.map((path) => ask(first, 'GET', path)));
    expect(before[0]).toContain('Kept');
    await first.close();

    const second = await openSite({ file, seed: () => portfolio().seed() });
    expect(await Promise.all(paths.map((path) => ask(second, 'GET', path)))).toEqual(before);
    const next = await ask(second, 'POST', '/issue', {
      fields: { project: { key: 'ERP' }, issuetype: { name: 'Task' }, summary: 'Fourth' },
    });
    expect(next).toContain('ERP-4');
    await second.close();

    const third = await openSite({ file, seed });
    await third.reset();
    expect(await ask(third, 'GET', '/issue/ERP-1?expand=changelog')).toBe(untouched);
    expect(await ask(third, 'GET', '/issue/ERP-3')).toContain('does not exist');
    await third.close();
  });
});
