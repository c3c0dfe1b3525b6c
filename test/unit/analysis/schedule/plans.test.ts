import { compileNetwork } from '../../../../src/analysis/schedule/compile-network';
import { moveActivity } from '../../../../src/analysis/schedule/move-activity';
import { networkOfPlan } from '../../../../src/analysis/schedule/network-of-plan';
import { scheduleCompiled, scheduleNetwork } from '../../../../src/analysis/schedule/schedule-network';
import type { Activity } from '../../../../src/model/activity';
import type { Network } from '../../../../src/model/network';
import type { PlanActivity } from '../../../../src/model/plan';

const activity = (id: string, facts: Partial<Activity> = {}): Activity => ({
  id,
  name: id,
  durationMinutes: 480,
  ...facts,
});

function network(activities: readonly Activity[], facts: Partial<Network> = {}): Network {
  return { start: '2026-01-05T08:00:00', calendars: [], activities, links: [], ...facts };
}

const link = (predecessorId: string, successorId: string) => ({ predecessorId, successorId, type: 'FS' as const });

describe('a network', () => {
  it('[S2] runs elapsed durations through nights and days off, and a part of the predecessor as lag', () => {
    const { activities } = scheduleNetwork(
      network([activity('a', { elapsed: true, durationMinutes: 6 * 1440 }), activity('b')], {
        links: [{ ...link('a', 'b'), lag: { kind: 'elapsed-percent', percent: 50 } }],
      }),
    );
    expect(activities.map(({ start, finish }) => [start, finish])).toEqual([
      ['2026-01-05T08:00:00', '2026-01-11T08:00:00'],
      ['2026-01-14T08:00:00', '2026-01-14T17:00:00'],
    ]);
  });

  it('[S2] [S3] [S11] leaves out what refers to nothing, and says so', () => {
    const idle = { id: 'idle', name: 'Idle', week: Array.from({ length: 7 }, () => []), exceptions: [] };
    const { activities, links, findings } = scheduleNetwork(
      network([activity('a', { calendarId: 'gone' }), activity('b', { calendarId: 'idle', parentId: 'nobody' })], {
        calendars: [idle],
        links: [link('a', 'z'), link('a', 'b')],
      }),
    );
    expect(activities.map(({ start }) => start)).toEqual(['2026-01-05T08:00:00', '2026-01-06T08:00:00']);
    expect(links.map(({ state }) => state)).toEqual(['left-out', 'driving']);
    expect(findings.map(({ rule, text }) => `${rule} ${text}`)).toEqual([
      'S11 "b" belongs to nobody, which is not in the plan; it stands on its own.',
      'S2 Calendar "Idle" has no working time; the project\'s is used instead.',
      'S2 The calendar gone of "a" is not in the plan; the project\'s is used.',
      'S3 The link a → z (FS) is left out: z is not in the plan.',
    ]);
  });

  it('[S2] says nothing of a calendar that no activity goes by', () => {
    const idle = { id: 'idle', name: 'Idle', week: Array.from({ length: 7 }, () => []), exceptions: [] };
    expect(scheduleNetwork(network([activity('a')], { calendars: [idle] })).findings).toEqual([]);
  });

  it('[S12] notes progress without a start, and does not push it behind the status date', () => {
    const { activities, findings } = scheduleNetwork(
      network([activity('a', { percentComplete: 40 }), activity('b')], { statusDate: '2026-01-12T08:00:00' }),
    );
    expect(activities.map(({ start }) => start)).toEqual(['2026-01-05T08:00:00', '2026-01-12T08:00:00']);
    expect(findings.map(({ rule }) => rule)).toEqual(['S12']);
  });

  it('[S15] has no summaries that belong to each other in a circle', () => {
    const { activities, findings } = scheduleNetwork(
      network([activity('b', { parentId: 'a' }), activity('a', { parentId: 'b' })]),
    );
    expect(activities.map(({ kind }) => kind)).toEqual(['work', 'work']);
    expect(findings[0]?.text).toContain('a → b → a');
  });

  it('[S4] has no dates to trust without a start', () => {
    const { findings } = scheduleNetwork(network([activity('a')], { start: 'soon' }));
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(['S4 error']);
  });

  it('[S4] [S13] is worked out again after a move, with the dates of a network that says so from the beginning', () => {
    const date = '2026-01-08T08:00:00';
    const given = [activity('a'), activity('b'), activity('c', { manual: { start: '2026-01-06T08:00:00' } })];
    const before = network(given, { links: [link('a', 'b'), link('b', 'c')] });
    const compiled = compileNetwork(before);
    const moved = moveActivity(compiled, 'a', date);
    const constraint = { kind: 'start-no-earlier-than', date } as const;
    const said = scheduleNetwork({ ...before, activities: [activity('a', { constraint }), ...given.slice(1)] });
    expect(moved && scheduleCompiled(moved).activities).toEqual(said.activities);
    const byHand = moveActivity(compiled, 'c', date);
    expect(byHand && scheduleCompiled(byHand).activities[2]).toMatchObject({
      start: date,
      finish: '2026-01-08T17:00:00',
    });
    expect(scheduleCompiled(compiled)).toEqual(scheduleNetwork(before));
    expect(moveActivity(compiled, 'nobody', date)).toBeUndefined();
  });
});

describe("another tool's plan", () => {
  const row = (id: string, outlineLevel: number, facts: Partial<PlanActivity> = {}): PlanActivity => ({
    id,
    name: id,
    outlineLevel,
    summary: false,
    milestone: false,
    manual: false,
    inactive: false,
    elapsed: false,
    estimated: false,
    priority: 500,
    percentComplete: 0,
    texts: {},
    baselines: [],
    durationMinutes: 480,
    ...facts,
  });

  it('[S11] becomes a network: the outline says what belongs to what, and what is switched off stays out', () => {
    const activities = [
      row('1', 1, { summary: true }),
      row('2', 2),
      row('3', 1, { summary: true }),
      row('4', 2, { summary: true }),
      row('5', 3),
      row('6', 2, { inactive: true }),
      row('7', 1),
    ];
    const project = {
      name: '',
      start: '2026-01-05T08:00:00',
      minutesPerDay: 480,
      minutesPerWeek: 2400,
      daysPerMonth: 20,
    };
    const plan = { calendars: [], resources: [], assignments: [], activities, links: [link('6', '7'), link('5', '7')] };
    const found = networkOfPlan({ ...plan, project: { ...project, textNames: {} } });
    expect(found.activities.map(({ id, parentId }) => [id, parentId])).toEqual([
      ['1', undefined],
      ['2', '1'],
      ['3', undefined],
      ['4', '3'],
      ['5', '4'],
      ['7', undefined],
    ]);
    expect(found.links).toEqual([link('5', '7')]);
  });
});
