import { askSite, type AskedSite } from './ask-site';
import { smallSite } from './small-site';
import { decidedImport, planComparison, usualTypes, type PlanComparison } from '../../src/analysis/plan-comparison';
import type { Choices } from '../../src/analysis/plan-import';
import { taskCounts } from '../../src/analysis/plan-report';
import type { PlanImportRecord } from '../../src/api/plan';
import { readMspdi } from '../../src/documents/mspdi/read-mspdi';
import type { Plan } from '../../src/model/plan';
import { carryOut } from '../../static/views/plan-exchange/carry-out';
import { readSides } from '../../static/views/plan-exchange/read-sides';
import { undoImport } from '../../static/views/plan-exchange/undo';

/** A small site with work to plan, and what the page does with a file between its steps. */
export function planSite(): Promise<AskedSite> {
  return askSite(
    smallSite()
      .issue('ERP-20', 'Epic', { summary: 'Migration' })
      .task('ERP-21', {
        summary: 'Extract',
        parent: 'ERP-20',
        start: '2026-12-01',
        due: '2026-12-04',
        estimateHours: 24,
      })
      .task('ERP-22', { summary: 'Load', parent: 'ERP-20', due: '2026-12-11' })
      .task('ERP-23', { summary: 'Check', parent: 'ERP-20', estimateHours: 8 })
      .issue('ERP-24', 'Sub-task', { summary: 'Check totals', parent: 'ERP-23' })
      .task('ERP-25', { summary: 'Prepare', parent: 'ERP-20', blocks: ['ERP-21', 'NET-3'], estimateHours: 8 })
      .seed(),
  );
}

export function planRun(site: AskedSite) {
  const asking =
    (as: string): Parameters<typeof readSides>[2] =>
    async (name, asked) => ({ readAt: '', siteUrl: '', value: await site.ask(name, asked, as) });
  const compare = async (plan: Plan, as = 'ada'): Promise<PlanComparison & { hidden: readonly string[] }> => {
    const { here, base, hidden } = await readSides('ERP', 'Roll-out', asking(as));
    const { ours, marks, versions } = here;
    return { ...planComparison({ plan, series: 'Roll-out', epicLevel: 1, base, ours, marks, versions }), hidden };
  };
  return {
    compare,
    async run(plan: Plan, choices: Choices = {}, as = 'ada') {
      const comparison = await compare(plan, as);
      const imported = decidedImport(comparison, choices);
      const { types } = await site.ask('plan-here', { project: 'ERP' }, as);
      const { hidden } = comparison;
      const order = { project: 'ERP', fileName: 'plan.xml', comparison, imported, types: usualTypes(types), hidden };
      const result = await carryOut(order, () => undefined, asking(as));
      return { ...result, counts: taskCounts(result.report), tasks: comparison.tasks.length };
    },
    async undo(id: string, deleteCreated: boolean) {
      const record = await recordOf(site, id);
      return undoImport({ project: 'ERP', record, deleteCreated }, () => undefined, asking('ada'));
    },
    exported: async () => (await site.ask('export-schedule', { project: 'ERP', format: 'mspdi' })).content,
    ours: async () => (await site.ask('plan-here', { project: 'ERP' })).ours,
    types: async () => usualTypes((await site.ask('plan-here', { project: 'ERP' })).types),
    /** As somebody else would in Jira, past the app. */
    async put(key: string, fields: object) {
      await site.site.fetch(
        new Request(`http://site.test/rest/api/3/issue/${key}`, {
          method: 'PUT',
          headers: { Authorization: 'Bearer ada', 'Content-Type': 'application/json' },
          body: JSON.stringify({ fields }),
        }),
      );
    },
  };
}

async function recordOf(site: AskedSite, id: string): Promise<PlanImportRecord> {
  const record = (await site.ask('plan-imports', { project: 'ERP' })).imports.find((one) => one.id === id);
  if (!record) throw new Error('The import is not remembered.');
  return record;
}

export function planOf(xml: string): Plan {
  const reading = readMspdi(xml);
  if (reading.kind === 'refused') throw new Error(reading.text);
  return reading.plan;
}

/** The plan with other values for the tasks of some issues. */
export function edited(plan: Plan, edits: Readonly<Record<string, Partial<Plan['activities'][number]>>>): Plan {
  return {
    ...plan,
    activities: plan.activities.map((activity) => ({ ...activity, ...edits[activity.issueKey ?? ''] })),
  };
}

export function idOf(plan: Plan, key: string): string {
  return plan.activities.find(({ issueKey }) => issueKey === key)?.id ?? '';
}

/** A plan that Jira has never seen, with one task that carries the key of another project. */
export const fresh = planOf(`<Project><Title>Roll-out</Title><Tasks>
  <Task><UID>0</UID><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task>
  <Task><UID>1</UID><Name>Sites</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary><Start>2026-12-01T08:00:00</Start><Finish>2027-02-26T17:00:00</Finish></Task>
  <Task><UID>2</UID><Name>North</Name><OutlineLevel>2</OutlineLevel><Summary>1</Summary></Task>
  <Task><UID>3</UID><Name>Cables</Name><OutlineLevel>3</OutlineLevel><Start>2026-12-01T08:00:00</Start><Finish>2026-12-04T17:00:00</Finish><Work>PT32H0M0S</Work></Task>
  <Task><UID>4</UID><Name>South</Name><OutlineLevel>2</OutlineLevel><Start>2026-12-07T08:00:00</Start><Finish>2026-12-11T17:00:00</Finish><PercentComplete>40</PercentComplete>
    <PredecessorLink><PredecessorUID>3</PredecessorUID><Type>3</Type><LinkLag>4800</LinkLag><LagFormat>7</LagFormat></PredecessorLink></Task>
  <Task><UID>5</UID><Name>All sites live</Name><OutlineLevel>2</OutlineLevel><Milestone>1</Milestone><Finish>2026-12-11T17:00:00</Finish>
    <PredecessorLink><PredecessorUID>4</PredecessorUID><Type>1</Type></PredecessorLink></Task>
  <Task><UID>6</UID><Name>Elsewhere</Name><OutlineLevel>1</OutlineLevel><ExtendedAttribute><FieldID>188744016</FieldID><Value>SEC-9</Value></ExtendedAttribute></Task>
  </Tasks><ExtendedAttributes><ExtendedAttribute><FieldID>188744016</FieldID><Alias>Jira issue key</Alias></ExtendedAttribute></ExtendedAttributes></Project>`);
