import { changeLog } from '../../../src/analysis/change-log';
import { pageDecisionFindings, pageDecisions } from '../../../src/analysis/page-decisions';
import { pageOutcome } from '../../../src/analysis/page-outcome';
import type { PageDecision } from '../../../src/model/page-decision';
import { standardSettings } from '../../../src/model/settings';
import { aChange } from '../portfolio';

const rows = changeLog(
  [aChange('ERP-2', 'Pending decision'), aChange('ERP-20', 'Rejected'), aChange('ERP-3', 'Approved')],
  standardSettings,
  '2026-11-24',
).rows;
const site = 'https://a.test';
const decision = (text: string, changed = '2026-11-20T10:00:00.000Z', addresses: readonly string[] = []) =>
  ({
    page: { id: changed, title: `Board ${changed.slice(0, 10)}`, path: '/wiki/x', version: 2, changed },
    text,
    addresses,
    mentioned: [],
  }) satisfies PageDecision;
const found = (...decisions: readonly PageDecision[]) =>
  pageDecisions(decisions, rows, site).map(({ request, standing, says }) => [request.key, standing, says]);

describe('decisions on pages', () => {
  it('[C19] belong to the request whose key they name, whole and written out', () => {
    expect(found(decision('ERP-20 is rejected'))).toEqual([['ERP-20', 'agrees', 'rejected']]);
    expect(found(decision('Not XERP-2, ERP-2-b, /ERP-2, ERP-99 or erp-2'))).toEqual([]);
    expect(found(decision('ERP-2, ERP-3: approved, and ERP-3 once more')).map(([key]) => key)).toEqual([
      'ERP-2',
      'ERP-3',
    ]);
  });

  it('[C19] belong to it by a card or a link on this site, and by none on another', () => {
    const card = `${site}/browse/ERP-3`;
    expect(found(decision(`Approved: ${card}`, undefined, [card]))).toEqual([['ERP-3', 'agrees', 'approved']]);
    expect(found(decision('Approved', undefined, [`${site}/jira/x?selectedIssue=ERP-3`]))).toHaveLength(1);
    const foreign = 'https://b.test/browse/ERP-3';
    expect(found(decision(`Approved: ${foreign}`, undefined, [foreign]))).toEqual([]);
    expect(pageDecisions([decision(`Approved: ${card}`)], rows, site)[0]?.text).toBe('Approved: ERP-3');
  });

  it('[C20] differ where the last page says another outcome than Jira', () => {
    const decided = pageDecisions([decision('ERP-2 approved')], rows, site);
    expect(decided.map(({ standing }) => standing)).toEqual(['differs']);
    expect(pageDecisionFindings(decided)).toEqual([
      {
        rule: 'C20',
        severity: 'warning',
        text: '“Board 2026-11-20” says approved, Jira says Pending decision.',
        issueKeys: ['ERP-2'],
      },
    ]);
  });

  it('[C20] are earlier ones where a later page says something else', () => {
    const before = decision('ERP-3 deferred', '2026-11-10T10:00:00.000Z');
    expect(found(before, decision('ERP-3 approved'))).toEqual([
      ['ERP-3', 'agrees', 'approved'],
      ['ERP-3', 'earlier', 'deferred'],
    ]);
    expect(found(before, decision('ERP-3 needs a figure'))[1]).toEqual(['ERP-3', 'differs', 'deferred']);
  });

  it.each([
    ['ERP-2 is approved in principle', 'approved'],
    ['Not approved: ERP-2', 'rejected'],
    ['Approved with conditions: the figure follows', 'conditional'],
    ['Approved, subject to nothing', 'approved'],
    ['ERP-2 postponed to March', 'deferred'],
    ['ERP-2 approved, ERP-3 rejected', undefined],
    ['ERP-2 needs the disapproved figure', undefined],
    ['The board meets again', undefined],
  ] as const)('[C20] “%s” says %s', (text, says) => expect(pageOutcome(text)).toBe(says));
});
