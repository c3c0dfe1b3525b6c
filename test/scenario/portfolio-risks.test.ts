import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';
import { smallSite, withHidden } from './small-site';
import { standardSettings } from '../../src/model/settings';

let site: AskedSite;
afterEach(() => site.close());

const depth = () => Math.max(...site.requests.map((request) => request.depth));

describe('the risks of several projects', () => {
  it('[R20] are read of fifty projects in as many steps and calls as of three', async () => {
    const names = Array.from({ length: 50 }, (_, at) => `P${at + 10}`);
    const built = names.reduce(
      (site, name) => site.project(name).risk(`${name}-1`, { probability: 4, impact: 5 }).task(`${name}-2`),
      portfolio().person('ada'),
    );
    site = await askSite(built.seed());
    const asked = async (projects: readonly string[]) => {
      const { totals } = await site.ask('portfolio-risks', { projects });
      return { open: totals.open, calls: site.requests.length, depth: depth() };
    };
    expect(await asked(names.slice(0, 3))).toEqual({ open: 3, calls: 4, depth: 3 });
    expect(await asked(names)).toEqual({ open: 50, calls: 4, depth: 3 });
  });

  it('[R20] are those of every project that the person may browse, where nothing is chosen', async () => {
    site = await askSite(withHidden({ summary: 'Hidden' }).risk('SEC-5', { summary: 'Hidden' }).seed());
    const ada = await site.ask('portfolio-risks', {});
    expect(ada.projects.map(({ project }) => project.key)).toEqual(['ERP', 'NET', 'SEC']);
    const ben = await site.ask('portfolio-risks', {}, 'ben');
    expect(ben.projects.map(({ project }) => project.key)).toEqual(['ERP', 'NET']);
    expect(JSON.stringify(ben)).not.toMatch(/SEC|Hidden|ERP-9/);
    expect(ben.leftOut).toBe(0);
  });

  it('[R20] are narrowed down by a query, run as the person', async () => {
    site = await askSite(withHidden({ summary: 'Hidden', status: 'Identified', probability: 4, impact: 5 }).seed());
    const jql = 'summary ~ "may" or summary ~ "hidden"';
    const keys = async (as: string, scope: object) =>
      (await site.ask('portfolio-risks', { jql, ...scope }, as)).rows.map(({ key }) => key);
    expect(await keys('ada', {})).toEqual(['ERP-1', 'ERP-90', 'NET-1', 'ERP-2']);
    expect(await keys('ben', {})).toEqual(['ERP-1', 'NET-1', 'ERP-2']);
    expect(await keys('ben', { projects: ['NET', 'SEC'] })).toEqual(['NET-1']);
    const { totals, projects } = await site.ask('portfolio-risks', { jql: 'key = ERP-1' }, 'ben');
    expect([totals.open, projects.length]).toEqual([1, 1]);
  });

  it.each([
    ['colour = red', "Field 'colour' does not exist or you do not have permission to view it."],
    ['project = ERP) or (project = NET', 'This JQL cannot be used: its parentheses do not match.'],
    ['project = ERP order by key', 'This JQL cannot be used: leave out ORDER BY.'],
  ])('say what is wrong with the query %s', async (jql, message) => {
    site = await askSite(smallSite().seed());
    expect(await site.problem('portfolio-risks', { jql })).toMatchObject({ code: 'invalid', message });
  });

  it('[R20] are read although the query of one project has broken', async () => {
    site = await askSite(smallSite().seed());
    const net = (await site.ask('settings', { project: 'NET' })).project.id;
    const risks = { types: [], labels: [], jql: 'gone = 1' };
    site.kept.set(`settings:project:${net}`, { v: 2, settings: { ...standardSettings, risks } });
    const { projects, rows } = await site.ask('portfolio-risks', { projects: ['ERP', 'NET'] });
    expect(rows.map(({ key }) => key)).toEqual(['ERP-1', 'ERP-2', 'ERP-3']);
    expect(projects.map(({ unread }) => unread)).toEqual([
      undefined,
      "Field 'gone' does not exist or you do not have permission to view it.",
    ]);
  });

  it('[R20] say the same of a project as its own register', async () => {
    site = await askSite(smallSite().seed());
    const all = await site.ask('portfolio-risks', {});
    for (const project of ['ERP', 'NET']) {
      const { register } = await site.ask('risk-register', { project });
      const rows = all.rows.filter((row) => row.project === project);
      expect(rows).toEqual(expect.arrayContaining(register.rows.map((row) => ({ ...row, project }))));
      expect(rows).toHaveLength(register.rows.length);
    }
  });
});

describe('the overview that a dashboard shows', () => {
  it('[R20] counts for each reader what that reader may see', async () => {
    site = await askSite(withHidden({ summary: 'Hidden', status: 'Identified', probability: 5, impact: 5 }).seed());
    const ada = await site.ask('risk-overview', { most: 1 });
    expect([ada.totals.open, ada.top.map(({ key }) => key)]).toEqual([5, ['ERP-90']]);
    const ben = await site.ask('risk-overview', { most: 1 }, 'ben');
    expect([ben.totals.open, ben.top.map(({ key }) => key)]).toEqual([4, ['ERP-1']]);
    expect(JSON.stringify(ben)).not.toMatch(/SEC|Hidden|ERP-9/);
    const none = await site.ask('risk-overview', { projects: ['SEC'] }, 'ben');
    expect(none).toEqual(await site.ask('risk-overview', { projects: ['NOPE'] }, 'ben'));
    expect(none.projects).toEqual([]);
  });
});

describe('what a person chose to look at', () => {
  it('is kept for that person alone', async () => {
    site = await askSite(smallSite().seed());
    expect(await site.ask('risk-scope', {})).toEqual({});
    await site.ask('keep-risk-scope', { projects: ['ERP'], jql: 'labels = top' });
    expect(await site.ask('risk-scope', {})).toEqual({ projects: ['ERP'], jql: 'labels = top' });
    expect(await site.ask('risk-scope', {}, 'ben')).toEqual({});
  });
});
