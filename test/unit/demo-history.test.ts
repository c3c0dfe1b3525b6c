import { demoPortfolio } from '../../local/demo/demo-portfolio';
import type { SeedHistory, SeedIssue } from '../../local/site/seed';

const days = ['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-28', '2026-11-29', '2028-02-29'];

describe.each(days)('the history of the demo on %s', (today) => {
  const seed = demoPortfolio(today);

  it('leads, change by change, to the fields as they stand', () => {
    const broken = seed.issues.flatMap((issue) => {
      const current = new Map<string, string | null>();
      const jumps = itemsOf(issue).flatMap(({ field, fieldId, from, fromString, to, toString }) => {
        if (field === 'Link') return [];
        const name = fieldId ?? field;
        const jump = current.has(name) && current.get(name) !== (from ?? fromString);
        current.set(name, to ?? toString);
        return jump ? [`${issue.key} ${name} jumps`] : [];
      });
      const ends = [...current].filter(([name, value]) => plain(issue.fields[name]) !== value);
      return [...jumps, ...ends.map(([name]) => `${issue.key} ${name} ends elsewhere`)];
    });
    expect(broken).toEqual([]);
  });

  it('runs forward in time from the creation of each issue and ends before now', () => {
    const now = `${today}T03:00:00.000Z`;
    for (const { fields, changelog, comments, worklogs } of seed.issues) {
      const created = String(fields['created']);
      const moments = [created, ...changelog.map((one) => one.created)];
      expect(moments).toEqual([...moments].sort());
      const all = [...moments, ...comments.map((one) => one.created), ...worklogs.map((one) => one.started)];
      const last = String(fields['updated']);
      expect(all.filter((moment) => moment < created || moment > last || moment >= now)).toEqual([]);
    }
    const versions = seed.pages.flatMap((page) => page.versions);
    expect(versions.filter(({ createdAt }) => createdAt >= now)).toEqual([]);
  });

  it('puts dates on working days', () => {
    const dates = seed.issues.flatMap(({ fields }) => [fields['duedate'], fields['customfield_10015']]);
    const given = dates.filter((date) => typeof date === 'string');
    expect(given.length).toBeGreaterThan(800);
    expect(given.filter((date) => new Date(date).getUTCDay() % 6 === 0)).toEqual([]);
  });
});

describe('the work of the demo', () => {
  const seed = demoPortfolio('2026-11-24');

  it('has spent what its worklogs say', () => {
    for (const { key, fields, worklogs } of seed.issues) {
      const logged = worklogs.reduce((seconds, { timeSpentSeconds }) => seconds + timeSpentSeconds, 0);
      expect([key, fields['timespent'] ?? 0]).toEqual([key, logged]);
    }
  });

  it('resolves what is done and nothing else', () => {
    const done = new Set(seed.statuses.filter(({ category }) => category === 'done').map(({ id }) => id));
    for (const { key, fields } of seed.issues) {
      const status = plain(fields['status']) ?? '';
      expect([key, fields['resolution'] !== undefined]).toEqual([key, done.has(status)]);
    }
  });

  it('remembers two years', () => {
    const first = seed.issues.flatMap(({ changelog }) => changelog.map(({ created }) => created)).sort()[0];
    expect(first?.slice(0, 4)).toBe('2024');
    expect(seed.issues.flatMap(({ changelog }) => changelog).length).toBeGreaterThan(3000);
  });
});

function itemsOf(issue: SeedIssue): SeedHistory['items'] {
  return issue.changelog.flatMap(({ items }) => items);
}

/** What the changelog calls a value: its id, else the value as text. */
function plain(value: unknown): string | null {
  if (Array.isArray(value)) return value.map(plain).join(', ');
  if (typeof value === 'object' && value !== null) {
    const entries = new Map<string, unknown>(Object.entries(value));
    return plain(entries.get('accountId') ?? entries.get('id'));
  }
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}
