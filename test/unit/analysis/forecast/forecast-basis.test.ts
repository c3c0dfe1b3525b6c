import { calibration } from '../../../../src/analysis/forecast/calibration';
import type { DurationSample } from '../../../../src/analysis/forecast/duration-sample';
import { forecastBasis } from '../../../../src/analysis/forecast/forecast-basis';
import { addDays } from '../../../../src/model/date';
import type { FieldChange } from '../../../../src/model/issue';
import { standardSettings } from '../../../../src/model/settings';
import { anIssue, wednesday, type IssueFacts } from '../../portfolio';

const project = { id: '1', key: 'ERP', name: 'ERP' };
const toStatus = (day: string, toText: string): FieldChange => ({
  at: `${day}T12:00:00.000Z`,
  field: 'status',
  toText,
});
const moved = (day: string, from: string, to: string): FieldChange => ({
  at: `${day}T12:00:00.000Z`,
  field: 'duedate',
  from,
  to,
});
const done = (key: string, facts: IssueFacts = {}) =>
  anIssue(key, {
    status: 'done',
    start: '2026-10-05',
    due: '2026-10-16',
    resolved: '2026-10-20T12:00:00.000Z',
    history: [toStatus('2026-10-06', 'In Progress')],
    ...facts,
  });
const basisOf = (own: readonly ReturnType<typeof anIssue>[], past: readonly ReturnType<typeof anIssue>[] = []) =>
  forecastBasis({ project, own, past, elsewhere: [], versions: [] }, standardSettings, wednesday);

describe('what a forecast is drawn from', () => {
  it('[Q1] takes finished work by the due date that it had first and the days it was worked on', () => {
    const slipped = done('ERP-2', {
      due: '2026-10-30',
      history: [toStatus('2026-10-06', 'In Progress'), moved('2026-10-14', '2026-10-16', '2026-10-30')],
    });
    expect(basisOf([], [done('ERP-1'), slipped]).samples).toMatchObject([
      { key: 'ERP-1', plannedDays: 10, actualDays: 11, begun: '2026-10-06', finished: '2026-10-20' },
      { key: 'ERP-2', plannedDays: 10, actualDays: 11 },
    ]);
  });

  it('[Q1] leaves out what lacks a date or a known begin, and milestones', () => {
    const { start: _, ...undated } = done('ERP-1');
    const past = [undated, done('ERP-2', { history: [] }), done('ERP-3', { type: 'Milestone' })];
    expect(basisOf([], past).samples).toEqual([]);
  });

  it('[Q2] frees open work of its due date, keeps its start as a floor, and counts what has passed of begun work', () => {
    const open = anIssue('ERP-5', { start: '2026-11-23', due: '2026-11-27' });
    const begun = anIssue('ERP-6', {
      status: 'in-progress',
      start: '2026-11-16',
      due: '2026-11-27',
      history: [toStatus('2026-11-16', 'In Progress')],
    });
    const { network, uncertain } = basisOf([open, begun]);
    expect(network.activities.find(({ id }) => id === 'ERP-5')).toMatchObject({
      durationMinutes: 5 * 480,
      constraint: { kind: 'start-no-earlier-than' },
    });
    expect(network.activities.some(({ manual }) => manual !== undefined)).toBe(false);
    expect(uncertain).toEqual([
      { id: 'ERP-5', plannedMinutes: 5 * 480 },
      { id: 'ERP-6', plannedMinutes: 10 * 480, elapsedMinutes: 2 * 480 },
    ]);
  });

  it('[Q2] takes a milestone at its word when no open work leads to it, and lets the work decide of others', () => {
    const alone = anIssue('ERP-7', { type: 'Milestone', due: '2026-12-18' });
    const awaited = anIssue('ERP-8', { type: 'Milestone', due: '2026-12-18' });
    const child = anIssue('ERP-9', { parentKey: 'ERP-8', start: '2026-11-23', due: '2026-11-27' });
    const { activities, links } = basisOf([alone, awaited, child]).network;
    expect(activities.find(({ id }) => id === 'ERP-7')?.manual).toBeDefined();
    expect(activities.find(({ id }) => id === 'ERP-8')?.manual).toBeUndefined();
    expect(links).toEqual([{ predecessorId: 'ERP-9', successorId: 'ERP-8', type: 'FS' }]);
  });
});

describe('how good forecasts were', () => {
  const samples = (count: number): DurationSample[] =>
    Array.from({ length: count }, (_, place) => ({
      key: `ERP-${place}`,
      plannedDays: 10,
      actualDays: 10,
      ratio: 1 + (place % 10) / 10,
      begun: addDays('2026-01-01', place * 2),
      finished: addDays('2026-01-01', place * 2 + 1),
    }));

  it('[Q4] judges each piece of work only by what was finished before it began', () => {
    expect(calibration(samples(120))).toEqual({
      assessed: true,
      judged: 100,
      // The 25th: of the 24 before it, twelve took up to 1.3 times their plan, and it took 1.4.
      withinP50Percent: 49,
      withinP80Percent: 80,
    });
  });

  it('[Q4] is not assessed where too few were begun after twenty were finished', () => {
    expect(calibration(samples(39))).toMatchObject({ assessed: false, reason: expect.stringMatching(/^Only 19 /) });
  });
});
