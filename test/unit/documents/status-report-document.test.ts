import fc from 'fast-check';
import { capacity } from '../../../src/analysis/capacity';
import { statusReport, type ReportFacts, type StatusReport } from '../../../src/analysis/status-report';
import { statusReportDocument } from '../../../src/documents/adf/status-report';
import type { ProjectSettings } from '../../../src/model/settings';
import { aChange, aMilestone, anIssue, aRisk, aVersion, dueChange, settingsWith, wednesday } from '../portfolio';
import { someChanges, someMilestones, someRisks, someVersions, someWork } from '../arbitrary-portfolio';
import { adfErrors } from './adf-schema';

const rich = settingsWith({ budget: { currency: 'USD', approved: '1200000', hourlyRate: '100' } });
const presentation = {
  siteUrl: 'https://example.atlassian.net/',
  readAt: '2026-11-18T15:02:00.000Z',
  detail: 'full',
  commitments: false,
} as const;

function report(facts: Partial<ReportFacts>, settings: ProjectSettings = rich): StatusReport {
  const project = { id: '1', key: 'ERP', name: 'ERP upgrade' };
  const whole = { project, work: [], risks: [], changes: [], milestones: [], versions: [], ...facts };
  const load = capacity({ issues: whole.work }, settings, { asOf: wednesday, count: 8 });
  return statusReport({ capacity: load, ...whole }, settings, wednesday);
}

/** All the words of a document, and where its links lead. */
function contents(node: unknown): { words: string; addresses: string[] } {
  const addresses: string[] = [];
  const words: string[] = [];
  JSON.stringify(node, (name, value: unknown) => {
    if (name === 'href' && typeof value === 'string') addresses.push(value);
    if (name === 'text' && typeof value === 'string') words.push(value);
    return value;
  });
  return { words: words.join('|'), addresses };
}

const week = report({
  work: [
    anIssue('ERP-1', { status: 'done', resolved: '2026-11-17T10:00:00.000Z', assignee: 'Dev Devi' }),
    anIssue('ERP-2', { due: '2026-11-25', remainingEstimateHours: 8, assignee: 'Dev Devi' }),
    anIssue('ERP-3', { due: '2026-11-16', remainingEstimateHours: 8 }),
  ],
  risks: [aRisk('ERP-4', { probability: 4, impact: 5, nextReview: '2026-11-10' })],
  changes: [aChange('ERP-5', 'Pending decision', { cost: '18000', days: 9, decisionDue: '2026-11-24' })],
  milestones: [aMilestone('ERP-6', '2026-12-14', { history: [dueChange('2026-10-01', '2026-12-01', '2026-12-14')] })],
  versions: [aVersion('10', '2026-11-06', { released: true, name: 'Data load' })],
});

describe('the status report as a document', () => {
  it('answers first, then shows what to decide, then the evidence', () => {
    const { words } = contents(statusReportDocument(week, presentation));
    const places = [
      'RED',
      'Week 47 of 2026',
      'Dimension',
      'Milestones',
      'Decisions needed',
      'Budget',
      'Top risks',
      'Done this week',
      '|Next|',
      'Planned but not done',
      'Gaps in the data',
      'From 6 issues in Jira as of 18 Nov 2026 15:02 UTC.',
    ].map((title) => words.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  it('says each figure with its sign, unit and date', () => {
    const { words } = contents(statusReportDocument(week, presentation));
    for (const figure of [
      '+9 wd',
      '1 Dec',
      '14 Dec',
      'CRITICAL 20',
      'USD 18,000',
      '24 Nov',
      '10 Nov, overdue',
      'REACHED',
      'ON RE-PLAN',
    ])
      expect(words).toContain(figure);
  });

  it('[Q5] tells P50 and P80 where they were drawn, with what they rest on', () => {
    const outlook = { assessed: true, p50: '2026-12-17', p80: '2027-01-11' } as const;
    const milestones = week.milestones.map((one) => (one.name === 'ERP-6' ? { ...one, outlook } : one));
    const drawn = { ...week, milestones, outlookSource: { samples: 40, trials: 1000 } };
    const document = statusReportDocument(drawn, presentation);
    expect(adfErrors(document)).toEqual([]);
    const { words } = contents(document);
    for (const told of ['|P50|P80|', '|17 Dec|11 Jan 2027|', '40 finished pieces of work'])
      expect(words).toContain(told);
    expect(contents(statusReportDocument(week, presentation)).words).not.toContain('P50');
  });

  it('leads to each issue and version on the site it was read from', () => {
    const { addresses } = contents(statusReportDocument(week, presentation));
    expect(addresses).toEqual(
      expect.arrayContaining([1, 2, 3, 4, 5, 6].map((number) => `https://example.atlassian.net/browse/ERP-${number}`)),
    );
    expect(addresses).toContain('https://example.atlassian.net/projects/ERP/versions/10');
  });

  it('says of work that is past its date that it was due', () => {
    const started = anIssue('ERP-7', { status: 'in-progress', due: '2026-11-12', summary: 'Old' });
    const { words } = contents(statusReportDocument(report({ work: [started] }), presentation));
    expect(words).toContain('Old · was due 12 Nov');
    expect(contents(statusReportDocument(week, presentation)).words).toContain(
      'Summary of ERP-2 · Dev Devi · due 25 Nov',
    );
  });

  it('stays at head, ratings and milestones in a summary', () => {
    const { words } = contents(statusReportDocument(week, { ...presentation, detail: 'summary' }));
    expect(words).toContain('Milestones');
    expect(words).not.toContain('Top risks');
  });

  it('takes the title that was chosen for the page', () => {
    const { words } = contents(statusReportDocument(week, { ...presentation, title: ' Steering committee ' }));
    expect(words).toContain('ERP| · Steering committee');
  });

  it('writes of an empty project without an empty table', () => {
    const document = statusReportDocument(report({}), presentation);
    expect(adfErrors(document)).toEqual([]);
    const { words } = contents(document);
    expect(words).toContain('NOT ASSESSED');
    expect(words).toContain('No open risk has been assessed.');
  });

  it('counts what it does not show', () => {
    const milestones = Array.from({ length: 11 }, (_, index) => aMilestone(`ERP-${index + 1}`, '2026-12-14'));
    const work = Array.from({ length: 9 }, (_, index) =>
      anIssue(`ERP-${index + 50}`, { status: 'in-progress' as const }),
    );
    const { words } = contents(statusReportDocument(report({ milestones, work }), presentation));
    expect(words).toContain('+3 more');
    expect(words).toContain('+2 more');
  });

  it('has no links where the site has no address of the web', () => {
    const { addresses } = contents(statusReportDocument(week, { ...presentation, siteUrl: 'javascript:alert(1)//' }));
    expect(addresses).toEqual([]);
  });

  it("is valid against Atlassian's schema for any project, title and words", () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('', ' ', '\ud800', '\u0000', '<script>', '\n'),
    );
    const facts = fc.record({
      work: someWork,
      risks: someRisks,
      changes: someChanges,
      milestones: someMilestones,
      versions: someVersions,
    });
    const said = fc.record({ summary: text, name: text, currency: text, title: text, siteUrl: text, key: text });
    fc.assert(
      fc.property(
        facts,
        said,
        fc.constantFrom('full', 'summary'),
        (given, { summary, name, currency, title, siteUrl, key }, detail) => {
          const reworded = {
            ...given,
            work: given.work.map((issue) => ({ ...issue, summary, key: `${key}${issue.key}` })),
            risks: given.risks.map((issue) => ({ ...issue, summary })),
            versions: given.versions.map((version) => ({ ...version, name })),
          };
          const settings = settingsWith({ budget: { currency, approved: '1000', hourlyRate: '10' } });
          const document = statusReportDocument(report(reworded, settings), {
            ...presentation,
            detail,
            title,
            siteUrl,
          });
          expect(adfErrors(document)).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
