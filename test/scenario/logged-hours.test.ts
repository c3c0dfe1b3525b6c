import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

/** The site's day is Wednesday 18 November 2026: the past weeks begin on 19 October and end on 15 November. */
const seed = () => {
  const site = portfolio()
    .person('ada')
    .person('ben')
    .person('eve')
    .group('board', ['ada'])
    .project('ERP')
    .project('SEC', { browse: ['ada'] })
    .task('ERP-1', { assignee: 'ben', estimateHours: 10 })
    .task('ERP-2')
    .task('SEC-1')
    .logged('ERP-1', 'ben', '2026-10-18T09:00:00.000Z', 1)
    .logged('ERP-1', 'ben', '2026-10-19T09:00:00.000Z', 2)
    .logged('ERP-1', 'ben', '2026-10-19T15:00:00.000Z', 1.5)
    .logged('ERP-1', 'eve', '2026-10-20T09:00:00.000Z', 4)
    .logged('ERP-1', 'ben', '2026-11-10T09:00:00.000Z', 3, 'board')
    .logged('ERP-1', 'ben', '2026-11-16T09:00:00.000Z', 8)
    .logged('SEC-1', 'ben', '2026-11-11T09:00:00.000Z', 5);
  for (let entry = 0; entry < 30; entry += 1) site.logged('ERP-2', 'ben', '2026-03-02T09:00:00.000Z', 1);
  return site.logged('ERP-2', 'ben', '2026-11-12T23:30:00.000Z', 0.5).seed();
};

let site: AskedSite;
beforeEach(async () => {
  site = await askSite(seed());
});
afterEach(() => site.close());

const asked = { project: 'ERP', accounts: ['ben'] };
const logged = async (as = 'ada') =>
  (await site.ask('logged-hours', asked, as)).logged.map(({ key, day, minutes }) => [key, day, minutes]);

describe('time logged in the past weeks', () => {
  it('[K34] comes by person, day and issue, also where an issue has more entries than it brings along', async () => {
    expect(await logged()).toEqual([
      ['ERP-1', '2026-10-19', 210],
      ['ERP-1', '2026-11-10', 180],
      ['SEC-1', '2026-11-11', 300],
      ['ERP-2', '2026-11-12', 30],
    ]);
    expect(site.requests.filter(({ name }) => name.endsWith('/worklog'))).toHaveLength(1);
    expect(Math.max(...site.requests.map(({ depth }) => depth))).toBe(4);
  });

  it('[K34] is what the reader may see: no hidden work, no entry for others', async () => {
    expect(await logged('eve')).toEqual([
      ['ERP-1', '2026-10-19', 210],
      ['ERP-2', '2026-11-12', 30],
    ]);
  });

  it('[K34] follows the days of the project', async () => {
    const { settings } = await site.ask('settings', { project: 'ERP' });
    const calendar = { ...settings.calendar, timeZone: 'Europe/Berlin' };
    await site.ask('save-settings', { project: 'ERP', settings: { ...settings, calendar } });
    expect((await logged()).at(-1)).toEqual(['ERP-2', '2026-11-13', 30]);
  });
});
