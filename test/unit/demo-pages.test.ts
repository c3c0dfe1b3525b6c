import { adfErrors } from './documents/adf-schema';
import { demoPortfolio } from '../../local/demo/demo-portfolio';
import { demoTroubles } from '../../local/demo/troubles';
import type { SeedPage } from '../../local/site/seed';

const seed = demoPortfolio('2026-11-24');

function textOf(page: SeedPage): string {
  return JSON.stringify(page.versions.at(-1)?.body);
}

describe("the demo's Confluence spaces", () => {
  it.each(seed.pages.map((page) => [page.title, page] as const))('holds “%s” as a valid document', (_, page) => {
    expect(page.versions.flatMap(({ body }) => adfErrors(body))).toEqual([]);
  });

  it('has a home, a charter, a plan, leave, a register page and a status page with our macro in each', () => {
    for (const { id, key } of seed.spaces) {
      const pages = seed.pages.filter(({ spaceId }) => spaceId === id);
      const [home, ...others] = pages;
      expect(home?.parentId).toBeUndefined();
      expect(others.every(({ parentId }) => pages.some((page) => page.id === parentId))).toBe(true);
      for (const title of [/charter$/, /plan$/, /leave calendar$/, /decisions$/])
        expect(pages.filter((page) => title.test(page.title))).toHaveLength(1);
      const [status] = pages.filter((page) => page.title.endsWith('status report'));
      expect(status && textOf(status)).toMatch(/"extensionKey":"[0-9a-f-]{36}\/[0-9a-f-]{36}\/static\/status-report"/);
      expect(status && textOf(status)).toContain(`"guestParams":{"project":"${key}","detail":"full"}`);
    }
  });

  it('keeps weekly notes of eight weeks with tasks that have an owner and a day, open and done', () => {
    const notes = seed.pages.filter((page) => page.title.endsWith('weekly meeting'));
    expect(notes).toHaveLength(24);
    for (const page of notes) {
      const tasks = textOf(page).split('"type":"taskItem"').slice(1);
      expect(tasks.length).toBeGreaterThan(0);
      for (const task of tasks) expect(task).toMatch(/"type":"mention".*"type":"date"/s);
    }
    expect(notes.some((page) => textOf(page).includes('"state":"TODO"'))).toBe(true);
    expect(notes.some((page) => textOf(page).includes('"type":"decisionItem"'))).toBe(true);
  });

  it('writes issue keys where the plan names an entry, and never that of the secured risk', () => {
    const everything = seed.pages.map(textOf).join('\n') + JSON.stringify(seed.issues);
    expect(everything).not.toMatch(/\{[a-z0-9]+-[a-z0-9-]+\}/);
    const [secret = ''] = demoTroubles['risk under a security level'] ?? [];
    expect(secret).toMatch(/^ERP-\d+$/);
    expect(seed.pages.map(textOf).join('\n')).not.toMatch(new RegExp(`${secret}\\b`));
  });
});
