import { freeCapacity } from '../../../src/analysis/free-capacity';
import { loadEdges, loadGrid, type LoadChoice } from '../../../src/analysis/load-grid';
import { pointsRate } from '../../../src/analysis/points-rate';
import type { Workload } from '../../../src/analysis/workload';
import { workloadOf } from '../../../src/analysis/workload-of';
import { noTeam } from '../../../src/model/team-plan';
import { aPerson, aWorkload, somework } from '../a-workload';
import { anIssue, settingsWith, wednesday } from '../portfolio';

const weekly: LoadChoice = { unit: 'week', count: 4, mode: 'even', scope: 'all' };
const hours = (given: Workload, choice: Partial<LoadChoice> = {}) =>
  loadGrid(given, { ...weekly, ...choice }).rows[0]?.cells.map(({ loadMinutes }) => loadMinutes / 60);
const room = (given: Workload, choice: Partial<LoadChoice> = {}) =>
  loadGrid(given, { ...weekly, ...choice }).rows[0]?.cells.map(({ capacityMinutes }) => capacityMinutes / 60);

describe('people and their work', () => {
  it('[K1] gives a short day a smaller part than a long one', () => {
    const kim = aPerson('Kim', { hoursByWeekday: [8, 8, 8, 4, 0, 0, 0] });
    const work = [somework('T-1', 'Kim', 18, { start: '2026-11-25', due: '2026-11-30' })];
    expect(hours(aWorkload([kim], work))).toEqual([0, 10.8, 7.2, 0]);
  });

  it('[K2] [K11] takes off holidays, leave and half days, each day once, and the focus factor', () => {
    const leave = [
      { from: '2026-11-25', to: '2026-11-27', half: true as const },
      { from: '2026-11-26', to: '2026-11-26' },
    ];
    const kim = aPerson('Kim', { leave, region: { country: 'XX' } });
    const holidays = {
      XX: [
        { date: '2026-11-26', name: 'Feast' },
        { date: '2026-11-30', name: 'Rest' },
      ],
    };
    expect(room(aWorkload([kim], [], { holidays }))).toEqual([40, 24, 32, 40]);
    expect(room(aWorkload([kim], [], { holidays, team: { ...noTeam, focusPercent: 75 } }))).toEqual([30, 18, 24, 30]);
  });

  it('[K11] follows the region of the team where a person has none', () => {
    const holidays = { DE: [{ date: '2026-11-23', name: 'Feast' }] };
    const team = { ...noTeam, region: { country: 'DE' } };
    expect(room(aWorkload([aPerson('Kim')], [], { holidays, team }))).toEqual([40, 32, 40, 40]);
  });

  it('[K12] shows the work of the project on the share that it may plan with', () => {
    const work = [somework('T-1', 'Kim', 10, { due: '2026-11-20' }), somework('N-1', 'Kim', 20, { due: '2026-11-20' })];
    const given = aWorkload([aPerson('Kim', { involvementPercent: 60 })], work);
    expect([hours(given), room(given)]).toEqual([
      [30, 0, 0, 0],
      [40, 40, 40, 40],
    ]);
    const own = { scope: 'project' } as const;
    expect([hours(given, own), room(given, own)]).toEqual([
      [10, 0, 0, 0],
      [24, 24, 24, 24],
    ]);
  });

  it('[K13] fills free hours with what is due first, and puts what does not fit on its due date', () => {
    const work = [
      somework('T-1', 'Kim', 30, { due: '2026-12-04' }),
      somework('T-2', 'Kim', 20, { due: '2026-11-24' }),
      somework('T-3', 'Kim', 40, { start: '2026-11-23', due: '2026-11-25' }),
      somework('T-4', 'Kim', 16),
    ];
    // T-2 has the first 20 h; T-3 24 h of 40, the rest on its due date; T-1 30 h from Friday on; T-4 what comes after.
    expect(hours(aWorkload([aPerson('Kim')], work), { mode: 'fill' })).toEqual([24, 56, 26, 0]);
  });

  it('[K4] counts work without an estimate in every stretch that it reaches into', () => {
    const work = [
      somework('T-1', 'Kim', undefined, { start: '2026-11-20', due: '2026-11-30' }),
      somework('T-2', 'Kim', undefined),
      somework('T-3', 'Kim', undefined, { due: '2026-10-01' }),
    ];
    const [row] = loadGrid(aWorkload([aPerson('Kim')], work), weekly).rows;
    expect(row?.cells.map(({ unestimated }) => unestimated)).toEqual([3, 1, 1, 0]);
  });

  it('[K2] draws days from today, weeks from Monday and months from the first', () => {
    expect(loadEdges(wednesday, { unit: 'day', count: 2 })).toEqual(['2026-11-18', '2026-11-19', '2026-11-20']);
    expect(loadEdges(wednesday, { unit: 'month', count: 3 })).toEqual([
      '2026-11-16',
      '2026-12-01',
      '2027-01-01',
      '2027-02-01',
    ]);
  });

  it('[L22] spreads work that has no dates over the sprint that it is planned in', () => {
    const sprint = { name: 'Sprint 24', start: '2026-11-23T08:00:00.000Z', end: '2026-12-04T16:00:00.000Z' };
    const issues = [anIssue('T-1', { assignee: 'Kim', sprint, remainingEstimateHours: 20 })];
    const facts = { asOf: wednesday, projectKey: 'T', people: [aPerson('Kim')], team: noTeam, holidays: {}, issues };
    const given = workloadOf(facts, settingsWith({}));
    expect(given.work).toMatchObject([{ start: '2026-11-23', due: '2026-12-04', sprint: 'Sprint 24' }]);
    expect(hours(given)).toEqual([0, 10, 10, 0]);
  });

  it('[K15] measures what a point takes over at least five done issues, and uses it where there is no estimate', () => {
    const done = Array.from({ length: 5 }, (_, at) => ({ points: at + 1, spentHours: 3 * (at + 1) }));
    expect(pointsRate(done)).toEqual({ hoursPerPoint: 3, issues: 5 });
    expect(pointsRate(done.slice(1))).toBeUndefined();
    const storyPoints = { mapped: { storyPoints: 4 }, assignee: 'Kim' };
    const facts = { asOf: wednesday, projectKey: 'T', people: [], team: noTeam, holidays: {} };
    const issues = [
      anIssue('T-1', storyPoints),
      anIssue('N-1', storyPoints),
      anIssue('T-2', { ...storyPoints, remainingEstimateHours: 1 }),
    ];
    const minutes = (rate: Parameters<typeof workloadOf>[0]['pointsRate']) =>
      workloadOf({ ...facts, issues, ...(rate && { pointsRate: rate }) }, settingsWith({})).work.map(
        ({ key, minutes: of }) => [key, of],
      );
    expect(minutes({ hoursPerPoint: 3, issues: 5 })).toEqual([
      ['N-1', undefined],
      ['T-1', 720],
      ['T-2', 60],
    ]);
    expect(minutes(undefined)).toContainEqual(['T-1', undefined]);
  });

  it('[K16] names members whose role nobody has given', () => {
    const people = [aPerson('Kim', { role: '' }), aPerson('Lou'), aPerson('Guest', { role: '', member: false })];
    const facts = { asOf: wednesday, projectKey: 'T', issues: [], people, team: noTeam, holidays: {} };
    const named = workloadOf(facts, settingsWith({})).findings.map(({ rule, text }) => `${rule} ${text}`);
    expect(named).toEqual([expect.stringMatching(/^K16 Nobody has said what Kim do/)]);
  });

  it('[K17] [K18] [K19] gives free hours, effective people and utilization by role and month', () => {
    const people = [
      aPerson('Kim', { involvementPercent: 50 }),
      aPerson('Lou', { role: 'Tester', team: 'Quality' }),
      aPerson('Guest', { member: false }),
    ];
    const work = [
      somework('T-1', 'Kim', 8, { start: '2026-12-01', due: '2026-12-04' }),
      somework('N-1', 'Kim', 170, { start: '2026-12-01', due: '2026-12-31' }),
      somework('T-2', 'Guest', 99, { due: '2026-12-04' }),
    ];
    const free = freeCapacity(aWorkload(people, work), 2);
    const december = free.roles.map(({ name, months }) => [name, months[1]]);
    expect(december).toEqual([
      [
        'Engineer',
        expect.objectContaining({
          capacityHours: 92,
          plannedHours: 8,
          elsewhereHours: 170,
          freeHours: 6,
          effectivePeople: 0.5,
          utilizationPercent: 9,
        }),
      ],
      [
        'Tester',
        expect.objectContaining({ capacityHours: 184, freeHours: 184, effectivePeople: 1, utilizationPercent: 0 }),
      ],
    ]);
    expect(free.teams.map(({ name }) => name)).toEqual(['Quality']);
    expect(free.total).toMatchObject({ people: 2 });
  });
});
