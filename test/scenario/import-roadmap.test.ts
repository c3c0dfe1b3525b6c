import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { formatImportReport } from '../../local/import/format-import-report';
import { importFromPaths } from '../../local/import/import-from-paths';
import { openLocalApp } from '../../local/runtime/local-app';

const cases = join(__dirname, '../../../shared/cases/jira');
const paths = ['roadmap-export.json', 'roadmap-fields.json'].map((name) => join(cases, name));
const given = paths.every((path) => existsSync(path));
const page = v.object({ issues: v.array(v.unknown()) });
const importedAt = '2026-11-24T03:00:00.000Z';

(given ? describe : describe.skip)(`a real export${given ? '' : ' (skipped: no shared cases)'}`, () => {
  if (!given) {
    it('needs the files', () => undefined);
    return;
  }
  const { seed, report } = importFromPaths(paths, importedAt);

  it('is taken whole: 53 issues of four projects, 1,142 changelog entries', () => {
    expect(report.issues).toEqual({ found: 53, taken: 53 });
    expect(report.changelog).toEqual({ found: 1142, taken: 1142 });
    expect(report.skipped).toEqual([]);
    expect(Object.fromEntries(report.projects.map(({ key, issues }) => [key, issues]))).toEqual({
      IMP: 38,
      ORDER: 8,
      STORE: 6,
      PROMO: 1,
    });
    expect(report.projects.find(({ key }) => key === 'IMP')?.byType).toEqual({ Initiative: 12, Epic: 24, Story: 2 });
  });

  it('understands fields that are called by their names', () => {
    expect(report.unknownFields).toEqual([]);
    const start = report.fields.find(({ name }) => name === 'Start date');
    expect(start).toMatchObject({ id: 'customfield_10015', type: 'date', origin: 'catalogue', issues: 40 });
    expect(seed.issues.filter(({ fields }) => typeof fields['duedate'] === 'string')).toHaveLength(40);
    expect(report.fields.filter(({ origin }) => origin === 'system').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['summary', 'issuetype', 'status', 'created', 'fixVersions', 'labels', 'parent']),
    );
  });

  it('says what it left out and what it guessed', () => {
    expect(report.leftOut.map(({ field, count }) => [field, count])).toEqual([
      ['Parent', 5],
      ['Parent', 7],
    ]);
    const text = formatImportReport(report);
    expect(text).toContain('1142 of 1142 changelog entries');
    expect(text).toContain('Parent: IMP-143 is not among the issues imported (5 issues, e.g. IMP-15)');
    expect(text).toContain('Status QA comes without a category and is taken as in progress.');
  });

  it('finds links, projects and people where only changelogs tell of them', () => {
    expect(report.links).toEqual({ taken: 27, fromChangelog: 27 });
    expect(seed.projects.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Itsy Marketplace', 'Promotion', 'Order']),
    );
    expect(report.people).toHaveLength(8);
  });

  it('refers only to what the seed holds', () => {
    const accounts = new Set(seed.users.map(({ accountId }) => accountId));
    const statuses = new Set(seed.statuses.map(({ id }) => id));
    for (const { changelog, fields } of seed.issues) {
      for (const { authorId } of changelog) expect(authorId === undefined || accounts.has(authorId)).toBe(true);
      expect(statuses).toContain(v.parse(v.object({ id: v.string() }), fields['status']).id);
      const moments = changelog.map(({ created }) => created);
      expect(moments).toEqual([...moments].sort());
    }
    const versions = seed.projects.flatMap((project) => project.versions.map(({ id }) => `${project.key} ${id}`));
    expect(new Set(versions).size).toBe(versions.length);
  });

  it('is browsed and reported on by the coordinator, with the status page of each project', async () => {
    const app = await openLocalApp({
      manifest: join(__dirname, '../../manifest.yml'),
      folder: ':memory:',
      seed: () => seed,
      now: () => new Date(importedAt),
    });
    try {
      const ask = (name: string, project: string) =>
        app.host.resolve(name, { project }, { accountId: 'demo-coordinator' });
      const get = async (path: string): Promise<unknown> => {
        const headers = { authorization: 'Bearer demo-coordinator' };
        return (await app.site(new Request(`http://localhost:3333${path}`, { headers }))).json();
      };
      const found = v.parse(page, await get('/rest/api/3/search/jql?jql=project%20%3D%20IMP&maxResults=100'));
      expect(found.issues).toHaveLength(38);
      expect(await ask('status-report', 'IMP')).toMatchObject({
        ok: true,
        value: { value: { project: { key: 'IMP', name: 'Itsy Marketplace' } } },
      });
      for (const question of ['risk-register', 'change-log', 'capacity'])
        expect(await ask(question, 'ORDER')).toMatchObject({ ok: true });
      expect(await get('/wiki/api/v2/pages?title=Promotion%3A%20status%20report')).toMatchObject({
        results: [{ title: 'Promotion: status report' }],
      });
    } finally {
      await app.close();
    }
  });
});
