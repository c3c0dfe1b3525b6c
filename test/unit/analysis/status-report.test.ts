import { capacity } from '../../../src/analysis/capacity';
import { statusReport, type ReportFacts } from '../../../src/analysis/status-report';
import type { Dimension } from '../../../src/model/rag';
import { standardSettings, type ProjectSettings } from '../../../src/model/settings';
import { aChange, aMilestone, anIssue, aRisk, aVersion, settingsWith, wednesday } from '../portfolio';

const erp = { id: '1', key: 'ERP', name: 'ERP upgrade' };

function report(facts: Partial<ReportFacts>, settings: ProjectSettings = standardSettings, asOf = wednesday) {
  const whole = { project: erp, work: [], risks: [], changes: [], milestones: [], versions: [], ...facts };
  return statusReport(
    { capacity: capacity({ issues: whole.work }, settings, { asOf, count: 8 }), ...whole },
    settings,
    asOf,
  );
}
const rating = (dimension: Dimension, ...given: Parameters<typeof report>) =>
  report(...given).ratings.find((one) => one.dimension === dimension);

const budget = { currency: 'USD', approved: '10000', hourlyRate: '100' };
const rich = settingsWith({ budget });
const hours = (key: string, remaining: number | undefined, spentHours = 0) =>
  anIssue(key, {
    assignee: 'Dev Devi',
    due: '2026-11-25',
    spentHours,
    ...(remaining !== undefined && { remainingEstimateHours: remaining }),
  });

describe('status report', () => {
  it('[G1] says of an empty project what is missing, and rates nothing', () => {
    const { overall, ratings, findings, issueCount } = report({});
    expect(overall).toEqual({
      rag: 'not-assessed',
      reason: 'No dimension can be assessed yet; each says what is missing.',
    });
    expect(ratings.map(({ dimension, rag, headline }) => [dimension, rag, headline])).toEqual(
      ['schedule', 'cost', 'scope', 'risk', 'people'].map((dimension) => [dimension, 'not-assessed', '']),
    );
    for (const { reason } of ratings) expect(reason).toMatch(/create|enter|assign/);
    expect(findings).toEqual([]);
    expect(issueCount).toBe(0);
  });

  it('[G1] is as bad as its worst dimension, and says which', () => {
    const { overall } = report({
      risks: [aRisk('ERP-1', { probability: 1, impact: 1, response: 'accept' })],
      milestones: [aMilestone('ERP-2', '2026-11-02')],
    });
    expect(overall.rag).toBe('red');
    expect(overall.reason).toBe(
      'Worst of the assessed dimensions: schedule (3 dimensions not assessed). Summary of ERP-2 is expected 12 working days late (2 Nov → 18 Nov).',
    );
  });

  it('[P1] covers Monday to Sunday of the ISO week, also over New Year', () => {
    expect(report({}).period).toEqual({ from: '2026-11-16', to: '2026-11-22', week: '2026-W47' });
    expect(report({}, standardSettings, '2027-01-02').period).toEqual({
      from: '2026-12-28',
      to: '2027-01-03',
      week: '2026-W53',
    });
  });

  it('[P2] [P3] [P4] tells what is done, next and missed', () => {
    const { done, next, missed, itemCounts } = report({
      work: [
        anIssue('ERP-1', { status: 'done', resolved: '2026-11-16T08:00:00.000Z', due: '2026-11-13' }),
        anIssue('ERP-2', { status: 'done', resolved: '2026-11-15T22:00:00.000Z' }),
        anIssue('ERP-3', { due: '2026-11-17' }),
        anIssue('ERP-4', { due: wednesday }),
        anIssue('ERP-5', { due: '2026-11-29' }),
        anIssue('ERP-6', { due: '2026-11-30' }),
        anIssue('ERP-7', { status: 'in-progress' }),
        anIssue('ERP-8', { status: 'in-progress', due: '2026-11-16' }),
        anIssue('ERP-9', { due: '2026-11-13' }),
      ],
    });
    expect(done).toMatchObject([{ key: 'ERP-1', date: '2026-11-16' }]);
    expect(next.map(({ key }) => key)).toEqual(['ERP-4', 'ERP-5', 'ERP-7']);
    expect(missed.map(({ key }) => key)).toEqual(['ERP-8', 'ERP-3']);
    expect(itemCounts).toEqual({ done: 1, next: 3, missed: 2 });
  });

  it('[P5] shows the seven most important and counts the rest', () => {
    const work = Array.from({ length: 9 }, (_, index) =>
      anIssue(`ERP-${index + 1}`, { status: 'in-progress' as const }),
    );
    const urgent = anIssue('ERP-50', { status: 'in-progress', priority: 'Highest' });
    const part = anIssue('ERP-0', { status: 'in-progress', subtask: true });
    const { next, itemCounts } = report({ work: [part, ...work, urgent] });
    expect(next.map(({ key }) => key)).toEqual(['ERP-50', 'ERP-1', 'ERP-2', 'ERP-3', 'ERP-4', 'ERP-5', 'ERP-6']);
    expect(itemCounts.next).toBe(11);
  });

  it('counts an issue once that stands in two registers, and keeps register entries out of the work', () => {
    const risk = aRisk('ERP-1', {}, { status: 'in-progress' });
    const { issueCount, next } = report({ work: [risk, anIssue('ERP-2')], risks: [risk], changes: [risk] });
    expect(issueCount).toBe(2);
    expect(next).toEqual([]);
  });
});

describe('[G2] schedule', () => {
  it.each([
    ['2026-11-13', 'green', '+3 wd'],
    ['2026-11-12', 'green', '+4 wd'],
    ['2026-11-11', 'amber', '+5 wd'],
    ['2026-11-05', 'amber', '+9 wd'],
    ['2026-11-04', 'red', '+10 wd'],
    ['2026-12-04', 'green', '0 wd'],
  ])('a milestone due %s is %s with %s', (due, rag, headline) => {
    expect(rating('schedule', { milestones: [aMilestone('ERP-1', due)] })).toMatchObject({ rag, headline, rule: 'G2' });
  });

  it('proves the colour with the milestones and the overdue work behind it', () => {
    const found = rating('schedule', {
      milestones: [aMilestone('ERP-1', '2026-11-02'), aMilestone('ERP-2', '2026-12-01')],
      work: [anIssue('ERP-3', { due: '2026-11-17' })],
    });
    expect(found?.inputs).toEqual([
      { label: 'Summary of ERP-1', value: '+12 wd (2 Nov → 18 Nov)', issueKeys: ['ERP-1'] },
      { label: 'Summary of ERP-2', value: '0 wd (1 Dec)', issueKeys: ['ERP-2'] },
      { label: 'Open work past its due date', value: '1', issueKeys: ['ERP-3'] },
    ]);
    expect(found?.ruleText).toContain('amber from 5, red from 10');
  });

  it('counts a version by how far it is expected after its own date', () => {
    const work = [anIssue('ERP-1', { versionIds: ['7'], due: '2026-12-08' })];
    expect(rating('schedule', { versions: [aVersion('7', '2026-12-01')], work })).toMatchObject({
      rag: 'amber',
      headline: '+5 wd',
    });
  });

  it('does not hold a milestone that was reached late against the project', () => {
    const late = aMilestone('ERP-1', '2026-10-01', { status: 'done', resolved: '2026-11-02T09:00:00.000Z' });
    expect(rating('schedule', { milestones: [late] })).toMatchObject({ rag: 'green', headline: 'reached' });
  });

  it('is not assessed while milestones have no dates', () => {
    expect(rating('schedule', { milestones: [aMilestone('ERP-1', undefined)] })?.reason).toBe(
      '1 open milestone without a date: enter due dates or release dates.',
    );
  });
});

describe('[G3] cost', () => {
  it.each([
    [80, 20, 'green', 'EAC 0%'],
    [84, 20.9, 'green', 'EAC +4.9%'],
    [85, 20, 'amber', 'EAC +5%'],
    [90, 20, 'amber', 'EAC +10%'],
    [91, 20, 'red', 'EAC +11%'],
    [50, 20, 'green', 'EAC −30%'],
  ])('%i h left and %i h spent of 100 is %s', (remaining, spent, rag, headline) => {
    expect(rating('cost', { work: [hours('ERP-1', remaining, spent)] }, rich)).toMatchObject({ rag, headline });
  });

  it('[E1] [E2] adds approved changes to the budget and takes the variance from it', () => {
    const { budget: money } = report(
      {
        work: [hours('ERP-1', 80, 30.5)],
        changes: [aChange('ERP-2', 'Approved', { cost: '2500.50' }), aChange('ERP-3', 'Submitted', { cost: '9' })],
      },
      rich,
    );
    expect(money).toEqual({
      currency: 'USD',
      approved: '10000',
      approvedChanges: '2500.50',
      actual: '3050.00',
      estimateAtCompletion: '11050.00',
      variance: '1450.50',
    });
  });

  it('[E3] has no estimate at completion when most open issues have none, and says where to enter them', () => {
    const work = [hours('ERP-1', 8, 2), hours('ERP-2', undefined), hours('ERP-3', undefined)];
    expect(report({ work }, rich).budget).toEqual({
      currency: 'USD',
      approved: '10000',
      approvedChanges: '0.00',
      actual: '200.00',
    });
    expect(rating('cost', { work }, rich)).toMatchObject({ rag: 'not-assessed', headline: '' });
    expect(rating('cost', { work: work.slice(0, 2) }, rich)?.reason).toBe(
      'Estimate at completion is USD 1,000, −90% against USD 10,000; 1 open issue without an estimate is not in it.',
    );
  });

  it.each([
    [undefined, 'There is no budget: enter it in Settings.'],
    [{ currency: 'USD', approved: '10000' }, 'There is no hourly rate, so time has no cost: enter it in Settings.'],
    [{ ...budget, approved: '0' }, 'The budget is zero: enter it in Settings.'],
  ])('is not assessed with the budget %p', (given, reason) => {
    const settings = given ? settingsWith({ budget: given }) : standardSettings;
    expect(rating('cost', { work: [hours('ERP-1', 8)] }, settings)).toMatchObject({ rag: 'not-assessed', reason });
  });
});

describe('[G4] scope', () => {
  const waiting = (decisionDue: string) => [aChange('ERP-1', 'Pending decision', { decisionDue })];
  it.each([
    ['no request waits too long', waiting('2026-11-18'), 'green'],
    ['a decision is overdue', waiting('2026-11-17'), 'amber'],
    ['a decision is overdue by ten days', waiting('2026-11-04'), 'amber'],
    ['a decision is overdue by eleven', waiting('2026-11-03'), 'red'],
    ['approved changes add four days', [aChange('ERP-1', 'Approved', { days: 4 })], 'green'],
    [
      'approved changes add five',
      [aChange('ERP-1', 'Approved', { days: 4 }), aChange('ERP-2', 'Implemented', { days: 1 })],
      'amber',
    ],
  ])('when %s', (_name, changes, rag) => {
    expect(rating('scope', { changes })?.rag).toBe(rag);
  });

  it('says how many wait and since when', () => {
    expect(rating('scope', { changes: waiting('2026-11-16') })).toMatchObject({
      headline: '1 open',
      reason:
        '1 change request waiting; 1 decision overdue, the longest by 2 working days; approved changes come to 0 days.',
    });
  });
});

describe('[G5] risk', () => {
  const critical = { probability: 5, impact: 4, nextReview: '2026-12-01', response: 'mitigate' };
  const high = { probability: 3, impact: 4, nextReview: '2026-12-01', response: 'mitigate' };
  it.each([
    ['a critical risk has no response', [aRisk('ERP-1', { ...critical, response: '' })], 'red', '1 critical'],
    [
      'a critical risk was not reviewed',
      [aRisk('ERP-1', { ...critical, nextReview: '2026-11-17' })],
      'red',
      '1 critical',
    ],
    ['a critical risk is looked after', [aRisk('ERP-1', critical)], 'amber', '1 critical'],
    ['a high risk was not reviewed', [aRisk('ERP-1', { ...high, nextReview: '2026-11-17' })], 'amber', '1 high'],
    ['a high risk is looked after', [aRisk('ERP-1', high)], 'green', '1 high'],
    ['the register is stale', [aRisk('ERP-1', high, { updated: '2026-10-01T09:00:00.000Z' })], 'amber', '1 high'],
    [
      'only closed risks are critical',
      [aRisk('ERP-1', { ...critical, response: '' }, { status: 'done' })],
      'green',
      '0 open',
    ],
    ['half are not assessed', [aRisk('ERP-1'), aRisk('ERP-2', high)], 'green', '1 high'],
    ['most are not assessed', [aRisk('ERP-1'), aRisk('ERP-2'), aRisk('ERP-3', high)], 'not-assessed', ''],
  ])('when %s', (_name, risks, rag, headline) => {
    expect(rating('risk', { risks })).toMatchObject({ rag, headline });
  });
});

describe('[G6] people', () => {
  const loaded = (remaining: number) =>
    anIssue('ERP-1', { assignee: 'Dev Devi', due: '2026-11-20', remainingEstimateHours: remaining });
  it.each([
    [40, 'green', '100% peak'],
    [41, 'amber', '103% peak'],
    [50, 'amber', '125% peak'],
    [51, 'red', '128% peak'],
  ])('with %i hours in a week', (remaining, rag, headline) => {
    expect(rating('people', { work: [loaded(remaining)] })).toMatchObject({ rag, headline });
  });

  it('looks four weeks ahead and only at people of the project', () => {
    const later = anIssue('ERP-2', {
      assignee: 'Dev Devi',
      start: '2026-12-14',
      due: '2026-12-15',
      remainingEstimateHours: 80,
    });
    const elsewhere = anIssue('NET-1', { assignee: 'Net Ned', due: '2026-11-20', remainingEstimateHours: 80 });
    const found = capacity({ issues: [loaded(10), later, elsewhere] }, standardSettings, { asOf: wednesday, count: 8 });
    expect(rating('people', { work: [loaded(10), later], capacity: found })).toMatchObject({
      rag: 'green',
      headline: '25% peak',
    });
  });

  it('is not assessed when most work has no estimate, unless the rest alone is red', () => {
    const vague = [anIssue('ERP-2', { assignee: 'Dev Devi' }), anIssue('ERP-3', { assignee: 'Dev Devi' })];
    expect(rating('people', { work: [loaded(10), ...vague] })).toMatchObject({
      rag: 'not-assessed',
      reason: '2 open issues without an estimate, more than half: enter remaining estimates in Jira.',
    });
    expect(rating('people', { work: [loaded(60), ...vague] })?.rag).toBe('red');
  });
});
