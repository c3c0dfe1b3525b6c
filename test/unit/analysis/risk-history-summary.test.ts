import type { RiskHistoryWeek } from '../../../src/analysis/risk-history';
import { riskHistorySummary } from '../../../src/analysis/risk-history-summary';

const week = (critical: number, exposure: number, notKnown = 0): RiskHistoryWeek => ({
  start: '2026-11-16',
  end: '2026-11-22',
  byLevel: { low: 4, medium: 2, high: 1, critical },
  notAssessed: 0,
  notKnown,
  exposure,
});
const summaryOf = (...weeks: readonly RiskHistoryWeek[]) =>
  riskHistorySummary({ asOf: '2026-11-22', rule: 'R16', weeks });

describe('the register over time in a sentence', () => {
  it('[R33] compares with the first week', () => {
    expect(summaryOf(week(3, 80), week(2, 70), week(1, 90))).toBe(
      '2 critical or high risks are open, with an exposure of 90 over all open risks; that is −2 and +10 against 2 weeks ago.',
    );
  });

  it('[R33] compares only with a week of which every risk is known', () => {
    expect(summaryOf(week(0, 10, 4), week(0, 60), week(0, 60))).toBe(
      '1 critical or high risk is open, with an exposure of 60 over all open risks; both are as 1 week ago.',
    );
    expect(summaryOf(week(0, 10, 4), week(0, 60))).toContain('of former weeks not every risk is known');
    expect(summaryOf()).toBe('Nothing is known of former weeks.');
  });
});
