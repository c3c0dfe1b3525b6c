import { portfolio } from '../site-builder';
import { askSite, type AskedSite } from './ask-site';

let site: AskedSite;
afterEach(() => site.close());

const built = () =>
  portfolio()
    .person('ada')
    .person('ben')
    .project('ERP')
    .project('NET')
    .project('SEC', { browse: ['ada'], edit: ['ada'] })
    .task('ERP-1', { blocks: ['NET-1'], assignee: 'ben', estimateHours: 8, start: '2026-11-23', due: '2026-11-27' })
    .task('SEC-1', {
      blocks: ['NET-1'],
      summary: 'Hidden',
      assignee: 'ada',
      estimateHours: 8,
      start: '2026-11-23',
      due: '2026-12-04',
    })
    .task('NET-1', { blocks: ['NET-2'], assignee: 'ben', estimateHours: 8, start: '2026-11-25', due: '2026-11-30' })
    .milestone('NET-2', { due: '2026-12-11' });

describe('conflicts over all projects', () => {
  it('[L17] are the links between open work that cannot hold, worst first, with the milestone they endanger', async () => {
    site = await askSite(built().seed());
    const { conflicts, links, projects } = await site.ask('portfolio-conflicts', {});
    expect(projects.map(({ key }) => key)).toEqual(['ERP', 'NET', 'SEC']);
    expect(links).toBe(3);
    expect(conflicts.filter(({ violationDays }) => violationDays > 0)).toMatchObject([
      { from: 'SEC-1', to: 'NET-1', violationDays: 8, endangers: 'NET-2' },
      { from: 'ERP-1', to: 'NET-1', violationDays: 3, endangers: 'NET-2' },
    ]);
  });

  it('[L17] leave no trace of an end that the person may not see', async () => {
    site = await askSite(built().seed());
    const ben = await site.ask('portfolio-conflicts', {}, 'ben');
    expect(ben.conflicts.map(({ from, to }) => `${from} ${to}`)).toEqual(['ERP-1 NET-1']);
    expect([ben.links, ben.leftOut]).toEqual([2, 0]);
    expect(JSON.stringify(ben)).not.toMatch(/SEC|Hidden/);
  });
});
