import { askSite, type AskedSite } from './ask-site';
import { smallSite } from './small-site';
import { riskStatus } from '../../src/app/risk-status';

const today = '2026-11-18';

let site: AskedSite;
beforeEach(async () => {
  const seed = smallSite()
    .task('ERP-20', { summary: 'Cut-over', assignee: 'ada' })
    .risk('ERP-21', { summary: 'Cut-over may fail', blocks: ['ERP-20'], probability: 4, impact: 4 })
    .risk('ERP-94', { summary: 'Steering only', blocks: ['ERP-20'], security: '900', probability: 5, impact: 5 })
    .risk('SEC-2', { summary: 'Elsewhere', blocks: ['ERP-20'], probability: 5, impact: 5 })
    .seed();
  site = await askSite(seed);
});
afterEach(() => site.close());

describe('taking a review back', () => {
  const seen = { lastReview: today, lastReviewNote: 'Calm', nextReview: '2026-11-25' };
  const back = { lastReview: null, lastReviewNote: null, nextReview: '2026-11-10' };

  it('[R31] puts the dates back where they are kept, and leaves the comment, which was said', async () => {
    const before = (await site.ask('issue-risk', { issue: 'ERP-1' })).risk;
    await site.ask('review-risk', { issue: 'ERP-1', note: 'Calm', comment: true });
    const { risk } = await site.ask('restore-risk', { issue: 'ERP-1', back, seen });
    expect(risk?.nextReview).toBe('2026-11-10');
    expect(risk).not.toHaveProperty('lastReview');
    expect(risk?.reviewOverdueDays).toBe(before?.reviewOverdueDays);
  });

  it('[R31] is refused when somebody else has reviewed since, with what stands', async () => {
    await site.ask('review-risk', { issue: 'ERP-1', note: 'Calm' });
    await site.ask('review-risk', { issue: 'ERP-1', note: 'Not calm at all' }, 'caro');
    const problem = await site.problem('restore-risk', { issue: 'ERP-1', back, seen });
    expect(problem).toMatchObject({ code: 'conflict', standing: { risk: { lastReviewNote: 'Not calm at all' } } });
    expect((await site.ask('issue-risk', { issue: 'ERP-1' })).risk?.lastReview).toBe(today);
  });

  it('[R31] is for those who may edit, and into the past only', async () => {
    expect(await site.problem('restore-risk', { issue: 'ERP-1', back, seen }, 'ben')).toMatchObject({
      code: 'not-allowed',
    });
    const ahead = { issue: 'ERP-2', back: { lastReview: '2027-01-01' }, seen: { lastReview: null } };
    expect(await site.problem('restore-risk', ahead)).toMatchObject({ code: 'invalid', field: 'back.lastReview' });
    expect(await site.problem('restore-risk', { issue: 'ERP-2', back: {}, seen: {} })).toMatchObject({
      code: 'invalid',
    });
  });

  it('[R31] brings back an acknowledged escalation with its days', async () => {
    await site.ask('escalate-risk', { issue: 'ERP-2', to: 'escalated' });
    const { risk } = await site.ask('escalate-risk', { issue: 'ERP-2', to: 'acknowledged' });
    await site.ask('escalate-risk', { issue: 'ERP-2', to: 'none' });
    const escalation = risk?.escalation ?? null;
    const restored = { issue: 'ERP-2', back: { escalation }, seen: { escalation: null } };
    expect((await site.ask('restore-risk', restored)).risk?.escalation).toEqual({ at: today, acknowledged: today });
  });
});

describe('the risks of a piece of work', () => {
  it('[R32] are the open ones of its project that the reader may see', async () => {
    const told = async (as?: string) =>
      (await site.ask('linked-risks', { issue: 'ERP-20' }, as)).risks.map(({ risk }) => [risk.key, risk.level]);
    expect(await told()).toEqual([
      ['ERP-94', 'critical'],
      ['ERP-21', 'critical'],
    ]);
    expect(await told('ben')).toEqual([['ERP-21', 'critical']]);
    expect(await site.ask('linked-risks', { issue: 'ERP-6' })).toEqual({ risks: [] });
    expect(await site.problem('linked-risks', { issue: 'SEC-2' }, 'ben')).toMatchObject({ code: 'not-found' });
  });

  it('[R32] are counted beside the name of the panel, for each reader what that reader may see', async () => {
    const status = (issue: string, as: string) => riskStatus(site.invocation(as), issue);
    expect(await status('ERP-20', 'ada')).toEqual({ type: 'badge', value: { label: '2' } });
    expect(await status('ERP-20', 'ben')).toEqual({ type: 'badge', value: { label: '1' } });
    expect(await status('ERP-6', 'ada')).toMatchObject({ type: 'lozenge', value: { label: 'NOT A RISK' } });
  });

  it('[R32] name the risk that the work was raised for', async () => {
    const { occurredAs } = await site.ask('mark-risk-occurred', { issue: 'ERP-21', summary: 'Cut-over has failed' });
    const { risks } = await site.ask('linked-risks', { issue: occurredAs });
    expect(risks).toMatchObject([{ occurred: true, risk: { key: 'ERP-21', occurredAs } }]);
  });
});
