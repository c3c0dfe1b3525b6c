import { askSite, type AskedSite } from './ask-site';
import { smallSite, withHidden } from './small-site';
import { standardSettings } from '../../src/model/settings';

let site: AskedSite;
afterEach(() => site.close());

describe('the register over time', () => {
  it('[R16] comes from the changelog of the fields, and from the trail of the property', async () => {
    const seed = smallSite()
      .changed('ERP-1', '2026-11-03T09:00:00.000Z', 'ada', {
        field: 'Risk impact',
        fieldId: 'customfield_10102',
        fieldtype: 'custom',
        from: '201',
        fromText: '1 - Negligible',
        to: '205',
        toText: '5 - Severe',
      })
      .changed('ERP-3', '2026-11-10T09:00:00.000Z', 'ada', {
        field: 'status',
        from: '4',
        fromText: 'Identified',
        to: '6',
        toText: 'Closed',
      })
      .seed();
    site = await askSite(seed);
    const { history } = await site.ask('risk-history', { project: 'ERP', weeks: 4 });
    expect(history.weeks.map(({ end, byLevel, exposure }) => [end, byLevel, exposure])).toEqual([
      ['2026-11-01', { low: 2, medium: 1, high: 0, critical: 0 }, 11],
      ['2026-11-08', { low: 1, medium: 1, high: 0, critical: 1 }, 27],
      ['2026-11-15', { low: 0, medium: 1, high: 0, critical: 1 }, 26],
      ['2026-11-18', { low: 0, medium: 1, high: 0, critical: 1 }, 26],
    ]);
    expect(Math.max(...site.requests.map(({ depth }) => depth))).toBeLessThanOrEqual(4);
    const net = await site.ask('risk-history', { project: 'NET', weeks: 2 });
    expect(net.history.weeks.map(({ notKnown, notAssessed }) => [notKnown, notAssessed])).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });
});

describe('the trail of one risk', () => {
  it('[R16] tells from the changelog or the property when its weight changed', async () => {
    const item = { field: 'Risk impact', fieldId: 'customfield_10102', fieldtype: 'custom' as const };
    const moved = { ...item, from: '201', fromText: '1 - Negligible', to: '205', toText: '5 - Severe' };
    site = await askSite(smallSite().changed('ERP-1', '2026-11-03T09:00:00.000Z', 'ada', moved).seed());
    const trailOf = async (issue: string) =>
      (await site.ask('risk-trail', { issue })).trail.map(({ on, exposure, level }) => [on, exposure, level]);
    expect(await trailOf('ERP-1')).toEqual([
      ['2026-01-05', 4, 'low'],
      ['2026-11-03', 20, 'critical'],
    ]);
    await site.ask('edit-risk', { issue: 'NET-1', edit: { impact: 5 } });
    expect(await trailOf('NET-1')).toEqual([
      ['2026-01-05', undefined, undefined],
      ['2026-11-18', 15, 'critical'],
    ]);
    expect(await trailOf('ERP-6')).toEqual([]);
    expect(await site.problem('risk-trail', { issue: 'SEC-1' }, 'ben')).toMatchObject({ code: 'not-found' });
  });
});

describe('the work behind a risk', () => {
  beforeEach(async () => {
    const seed = smallSite()
      .task('ERP-20', { summary: 'Cut-over', due: '2026-11-10', assignee: 'ada' })
      .task('SEC-9', { summary: 'Secret', due: '2026-11-10' })
      .risk('ERP-21', { summary: 'Cut-over may fail', blocks: ['ERP-20', 'SEC-9'], probability: 2, impact: 2 })
      .seed();
    site = await askSite(seed);
  });

  it('[R19] is read with its dates, and signals what happened to it', async () => {
    const { work } = await site.ask('risk-work', { project: 'ERP', issue: 'ERP-21' });
    expect(work).toMatchObject([
      {
        key: 'ERP-21',
        atStake: [{ key: 'ERP-20', due: '2026-11-10' }, { key: 'SEC-9' }],
        signals: [
          { issue: 'ERP-20', kind: 'overdue' },
          { issue: 'SEC-9', kind: 'overdue' },
        ],
      },
    ]);
  });

  it('[R19] keeps from each reader what that reader may not see', async () => {
    const { work } = await site.ask('risk-work', { project: 'ERP' }, 'ben');
    expect(JSON.stringify(work)).not.toContain('SEC-9');
    expect(work.find(({ key }) => key === 'ERP-21')?.signals).toHaveLength(1);
    expect(await site.problem('risk-work', { project: 'ERP', issue: 'ERP-77' })).toMatchObject({ code: 'not-found' });
  });
});

describe('the register of several projects', () => {
  it('[R20] lists and sums what the reader may see, and leaves no trace of the rest', async () => {
    site = await askSite(withHidden({ summary: 'Hidden risk' }).risk('SEC-2', { probability: 5, impact: 5 }).seed());
    const asked = { projects: ['ERP', 'NET', 'SEC'] };
    const ada = await site.ask('portfolio-risks', asked);
    expect(ada.projects.map(({ project }) => project.key)).toEqual(['ERP', 'NET', 'SEC']);
    expect(ada.rows[0]).toMatchObject({ key: 'SEC-2', project: 'SEC', level: 'critical' });
    const ben = await site.ask('portfolio-risks', asked, 'ben');
    expect(ben.rows.map(({ key }) => key)).toEqual(['ERP-1', 'NET-1', 'ERP-2', 'NET-2', 'ERP-3']);
    expect(ben.totals).toMatchObject({ open: 4, closed: 1, byLevel: { critical: 1, high: 1, medium: 1, low: 0 } });
    expect(ben).toEqual(await site.ask('portfolio-risks', { projects: ['ERP', 'NET'] }, 'ben'));
    expect(JSON.stringify(ben)).not.toMatch(/SEC|Hidden/);
  });
});

describe('the health of a register', () => {
  const states = (checks: readonly { id: string; state: string }[]) =>
    Object.fromEntries(checks.map(({ id, state }) => [id, state]));

  it('[X3] says what is missing, and its mend can be saved as it is', async () => {
    site = await askSite(smallSite().seed());
    const fields = { ...standardSettings.fields, riskImpact: 'customfield_10102' };
    const impact = standardSettings.riskModel.impact;
    const more = [...impact, { step: 6, label: 'Fatal', meaning: 'the end' }];
    const riskModel = { ...standardSettings.riskModel, impact: more };
    await site.ask('save-settings', { project: 'ERP', settings: { ...standardSettings, fields, riskModel } });
    const { checks, mayMend } = await site.ask('risk-health', { project: 'ERP' });
    expect(mayMend).toBe(true);
    expect(states(checks)).toMatchObject({
      source: 'ready',
      riskProbability: 'ready',
      riskImpact: 'missing',
      riskResponse: 'ready',
      links: 'advice',
      model: 'ready',
    });
    const found = checks.find(({ id }) => id === 'riskImpact');
    expect(found?.text).toContain('6 Fatal');
    if (!found?.mend) throw new Error('There is nothing to mend it with.');
    await site.ask('save-settings', { project: 'ERP', settings: found.mend.settings });
    expect(states((await site.ask('risk-health', { project: 'ERP' })).checks)).toMatchObject({ riskImpact: 'ready' });
  });

  it('[X3] tells those who may not change the settings too', async () => {
    site = await askSite(smallSite().seed());
    const { checks, mayMend } = await site.ask('risk-health', { project: 'ERP' }, 'ben');
    expect(mayMend).toBe(false);
    expect(states(checks)).toMatchObject({ source: 'ready', links: 'advice' });
  });
});
