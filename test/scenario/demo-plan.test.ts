import { askSite, type AskedSite } from './ask-site';
import { now } from './small-site';
import { demoPortfolio } from '../../local/demo/demo-portfolio';
import { decidedImport, planComparison } from '../../src/analysis/plan-comparison';
import { readMspdi } from '../../src/documents/mspdi/read-mspdi';
import { writeMspdi } from '../../src/documents/mspdi/write-mspdi';
import { schemaViolations } from '../unit/documents/mspdi/schema-violations';

let site: AskedSite;
beforeAll(async () => {
  site = await askSite(demoPortfolio(now.slice(0, 10)));
}, 60_000);
afterAll(() => site.close());

it.each(['ERP', 'M365', 'NET'])(
  '[F15] the schedule of the demo’s %s goes out and comes back without a change',
  async (project) => {
    const { content } = await site.ask('export-schedule', { project, format: 'mspdi' }, 'demo-coordinator');
    const reading = readMspdi(content);
    if (reading.kind === 'refused') throw new Error(reading.text);
    expect(reading.findings).toEqual([]);
    const { plan } = reading;
    expect(writeMspdi(plan)).toBe(content);
    expect(schemaViolations(content, { strict: true })).toEqual([]);
    expect(content).toMatch(/<StartDate>.*<\/StartDate>/);
    const { ours, marks, versions } = await site.ask('plan-here', { project }, 'demo-coordinator');
    const comparison = planComparison({
      plan,
      series: plan.project.name,
      epicLevel: 1,
      base: [],
      ours,
      marks,
      versions,
    });
    const news = comparison.differences.filter(({ fate }) => fate !== 'unchanged' && fate !== 'only-here');
    expect(news).toEqual([]);
    expect(comparison.versions.filter(({ fate }) => fate !== 'unchanged')).toEqual([]);
    expect(comparison.refused.size).toBe(0);
    expect(decidedImport(comparison, {}).changes).toEqual([]);
    expect(plan.activities.length).toBeGreaterThan(20);
  },
  60_000,
);
