import { capacity } from '../../../src/analysis/capacity';
import type { Forecast, MilestoneForecast } from '../../../src/analysis/forecast/forecast';
import { outlookNotes } from '../../../src/analysis/milestone-outlook';
import { reportWithForecast } from '../../../src/analysis/report-with-forecast';
import { statusReport } from '../../../src/analysis/status-report';
import { standardSettings } from '../../../src/model/settings';
import { aMilestone, aVersion, wednesday } from '../portfolio';

const report = statusReport(
  {
    project: { id: '1', key: 'ERP', name: 'ERP upgrade' },
    work: [],
    risks: [],
    changes: [],
    milestones: [
      aMilestone('ERP-6', '2026-12-14'),
      aMilestone('ERP-7', '2026-12-18'),
      aMilestone('ERP-8', '2026-10-01', { status: 'done', resolved: '2026-10-01T10:00:00.000Z' }),
    ],
    versions: [aVersion('10', '2026-12-18', { name: 'Go-live' })],
    capacity: capacity({ issues: [] }, standardSettings, { asOf: wednesday, count: 8 }),
  },
  standardSettings,
  wednesday,
);

const drawn = (id: string, p50: string, p80: string): MilestoneForecast => ({
  id,
  title: id,
  assessed: true,
  leading: 3,
  p50,
  p80,
  twentieths: [],
});
const unknown = (id: string, reason: string): MilestoneForecast => ({ id, title: id, assessed: false, reason });
const forecastOf = (samples: number, milestones: readonly MilestoneForecast[]): Forecast => ({
  asOf: wednesday,
  samples,
  trials: 1000,
  seed: 7,
  uncertain: 3,
  milestones,
  calibration: { assessed: false, reason: 'Too few.' },
});
const nothingLeads = 'No open work leads to it.';
const whole = reportWithForecast(
  report,
  forecastOf(115, [
    drawn('ERP-6', '2026-12-16', '2027-01-08'),
    unknown('ERP-7', nothingLeads),
    drawn('ERP-8', '2026-12-01', '2026-12-02'),
    drawn('version:10', '2026-12-21', '2027-01-15'),
  ]),
);
const outlookOf = (name: string) => whole.milestones.find((one) => one.name === name)?.outlook;

describe('the report with the forecast of its milestones', () => {
  it('[Q5] holds P50 and P80 of each open milestone and version', () => {
    expect(outlookOf('ERP-6')).toEqual({ assessed: true, p50: '2026-12-16', p80: '2027-01-08' });
    expect(outlookOf('Go-live')).toEqual({ assessed: true, p50: '2026-12-21', p80: '2027-01-15' });
    expect(outlookOf('ERP-7')).toEqual({ assessed: false, reason: nothingLeads });
  });

  it('[Q5] draws nothing for what was reached', () => {
    expect(outlookOf('ERP-8')).toBeUndefined();
  });

  it('[Q5] says what the outlook rests on, and which milestones have none and why', () => {
    const [basis, ...missing] = outlookNotes(whole);
    expect(basis).toContain('1000 draws, from 115 finished pieces of work');
    expect(missing).toEqual([`Not assessed: ERP-7. ${nothingLeads}`]);
  });

  it('[Q5] says once why there is none, where the past is too short for all', () => {
    const reason = 'Only 13 finished pieces of work have a start; 20 are needed.';
    const short = reportWithForecast(
      report,
      forecastOf(13, [unknown('ERP-6', reason), unknown('ERP-7', reason), unknown('version:10', reason)]),
    );
    expect(outlookNotes(short)).toEqual([`P50 and P80 are not assessed. ${reason} [Q5]`]);
  });

  it('[Q5] keeps its figures as plain data, and a report without them stays readable', () => {
    const kept: unknown = JSON.parse(JSON.stringify(whole));
    expect(kept).toEqual(whole);
    expect(outlookNotes(report)).toEqual([]);
  });
});
