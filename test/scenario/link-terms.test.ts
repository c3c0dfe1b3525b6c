import * as v from 'valibot';
import type { AskedSite } from './ask-site';
import { fresh, idOf, planOf, planRun, planSite } from './plan-run';
import { termsText } from '../../src/analysis/terms-text';
import type { LinkTerms } from '../../src/model/link-terms';
import type { Plan } from '../../src/model/plan';
import { standardSettings } from '../../src/model/settings';

jest.mock('@forge/bridge', () => ({ invoke: () => Promise.reject(new Error('The test asks the app itself.')) }));

const twoDays: LinkTerms = { type: 'SS', lag: { kind: 'working', minutes: 960 } };
const fourHours: LinkTerms = { type: 'FS', lag: { kind: 'working', minutes: 240 } };

let site: AskedSite;
let on: ReturnType<typeof planRun>;
beforeEach(async () => {
  site = await planSite();
  on = planRun(site);
});
afterEach(() => site.close());

const schedule = async () => (await site.ask('schedule', { project: 'ERP' })).schedule;
const linkOnSchedule = async (from: string, to: string) => {
  const link = (await schedule()).links.find((one) => one.from === from && one.to === to);
  if (link?.linkId === undefined) throw new Error(`The schedule has no link ${from} → ${to}.`);
  return { ...link, linkId: link.linkId };
};
const row = async (key: string) => (await schedule()).rows.find(({ id }) => id === key);
const fromJira = async (path: string): Promise<unknown> => {
  const request = new Request(`http://site.test/rest/api/3/issue/${path}`, {
    headers: { Authorization: 'Bearer ada' },
  });
  return (await site.site.fetch(request)).json();
};
const propertyOf = async (key: string) => {
  const { value } = v.parse(v.object({ value: v.unknown() }), await fromJira(`${key}/properties/coordinator.schedule`));
  return { value };
};
const linkInFile = (plan: Plan, from: string, to: string) =>
  plan.links.find(
    ({ predecessorId, successorId }) => predecessorId === idOf(plan, from) && successorId === idOf(plan, to),
  );
const withLink = (plan: Plan, from: string, to: string, terms: LinkTerms): Plan => {
  const [predecessorId, successorId] = [idOf(plan, from), idOf(plan, to)];
  const others = plan.links.filter((one) => one.predecessorId !== predecessorId || one.successorId !== successorId);
  return { ...plan, links: [...others, { predecessorId, successorId, ...terms }] };
};
const setOnSchedule = async (terms: LinkTerms, as?: string) => {
  const { linkId } = await linkOnSchedule('ERP-25', 'ERP-21');
  return site.ask('edit-link', { issue: 'ERP-21', linkId, terms }, as);
};

describe('terms that are set on the schedule', () => {
  it('[L14] are in the exported plan, which changes nothing on its way back', async () => {
    await setOnSchedule(twoDays);
    const plan = planOf(await on.exported());
    expect(linkInFile(plan, 'ERP-25', 'ERP-21')).toMatchObject(twoDays);
    const { counts, tasks } = await on.run(plan);
    expect(counts).toMatchObject({ created: 0, updated: 0, unchanged: tasks });
    expect(await linkOnSchedule('ERP-25', 'ERP-21')).toMatchObject({ terms: twoDays });
  });

  it('[F13] since an export stay, unless the file has set others: then both are asked for', async () => {
    const plan = planOf(await on.exported());
    await setOnSchedule(twoDays);
    const verdictOf = async (file: Plan) =>
      (await on.compare(file)).differences
        .find(({ issueKey }) => issueKey === 'ERP-21')
        ?.fields.find(({ field }) => field === 'predecessors')?.verdict;
    expect(await verdictOf(plan)).toBe('ours');
    expect(await verdictOf(withLink(plan, 'ERP-25', 'ERP-21', fourHours))).toBe('conflict');
  });
});

describe('terms that a plan brings', () => {
  it('[L14] move the schedule, are said in words, and go when the import is taken back', async () => {
    expect(await row('ERP-23')).toMatchObject({ start: '2026-11-18', finish: '2026-11-18' });
    const plan = planOf(await on.exported());
    const { counts, id } = await on.run(withLink(plan, 'ERP-21', 'ERP-23', fourHours));
    expect(counts).toMatchObject({ updated: 1, failed: 0 });
    const { terms, leadDays, from } = await linkOnSchedule('ERP-21', 'ERP-23');
    expect(terms).toEqual(fourHours);
    expect(termsText(terms, from, 480)).toBe('start no sooner than 4 h of working time after ERP-21 finishes');
    expect(leadDays).toBe(0);
    // From Monday noon to Tuesday noon.
    expect(await row('ERP-23')).toMatchObject({ start: '2026-12-07', finish: '2026-12-08' });
    expect(linkInFile(planOf(await on.exported()), 'ERP-21', 'ERP-23')).toMatchObject(fourHours);
    expect(await on.undo(id, false)).toMatchObject([{ key: 'ERP-23', outcome: 'restored' }]);
    expect(await row('ERP-23')).toMatchObject({ start: '2026-11-18' });
  });

  it('[L14] replace those of a link that stays, and come back with an undo', async () => {
    await setOnSchedule(twoDays);
    const { linkId } = await linkOnSchedule('ERP-25', 'ERP-21');
    const percent = { type: 'FF', lag: { kind: 'percent', percent: 50 } } as const;
    const { id } = await on.run(withLink(planOf(await on.exported()), 'ERP-25', 'ERP-21', percent));
    expect(await linkOnSchedule('ERP-25', 'ERP-21')).toMatchObject({ terms: percent, linkId });
    await on.undo(id, false);
    expect(await linkOnSchedule('ERP-25', 'ERP-21')).toMatchObject({ terms: twoDays, linkId });
  });

  it('[L14] stand beside the task that the issue stands for, as do those that are set later', async () => {
    await on.run(fresh);
    const link = (await schedule()).links.find(({ terms }) => terms.type === 'SS');
    if (link?.linkId === undefined) throw new Error('The schedule shows no link of the plan.');
    const { linkId, to } = link;
    const mark = { v: 1, plan: 'Roll-out', task: '4' };
    expect(await propertyOf(to)).toEqual({ value: { ...mark, links: { [linkId]: 'SS +480' } } });
    await site.ask('edit-link', { issue: to, linkId, terms: fourHours });
    expect(await propertyOf(to)).toEqual({ value: { ...mark, links: { [linkId]: 'FS +240' } } });
  });

  it('[R18] are not written over what somebody has set since the preview', async () => {
    const { id } = await site.ask('begin-plan-import', { project: 'ERP', plan: 'Roll-out', fileName: 'a', tasks: 1 });
    await setOnSchedule(twoDays, 'caro');
    const write = {
      id: '1',
      issueKey: 'ERP-21',
      seen: { predecessors: ['ERP-25 FS'] },
      to: { predecessors: ['ERP-25 FS +240'] },
    };
    const { outcomes } = await site.ask('apply-plan-import', { project: 'ERP', id, writes: [write] });
    expect(outcomes).toMatchObject([{ outcome: 'failed' }]);
    expect(outcomes[0]?.why).toContain('links of ERP-21');
    expect(await linkOnSchedule('ERP-25', 'ERP-21')).toMatchObject({ terms: twoDays });
  });
});

it('[L6] compares and writes the links that the settings call dependencies', async () => {
  const settings = { ...standardSettings, dependencyLinks: ['Relates'] };
  await site.ask('save-settings', { project: 'ERP', settings });
  const plan = planOf(await on.exported());
  expect(plan.links).toEqual([]);
  await on.run(withLink(plan, 'ERP-21', 'ERP-23', fourHours));
  expect(await fromJira('ERP-23?fields=issuelinks')).toMatchObject({
    fields: { issuelinks: [{ type: { name: 'Relates' } }] },
  });
  expect(await linkOnSchedule('ERP-21', 'ERP-23')).toMatchObject({ terms: fourHours });
});
