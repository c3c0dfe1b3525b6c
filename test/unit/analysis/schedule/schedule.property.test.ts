import fc from 'fast-check';
import { momentOf, timeWriter } from '../../../../src/analysis/schedule/moment';
import { finishOf, openWorkingTime, startOf, workAt } from '../../../../src/analysis/schedule/working-time';
import { scheduleNetwork } from '../../../../src/analysis/schedule/schedule-network';
import type { Schedule } from '../../../../src/analysis/schedule/schedule';
import type { PlanTime } from '../../../../src/model/plan-time';
import { dayNumber } from '../../../../src/model/date';
import type { Network } from '../../../../src/model/network';
import { freeNetwork, plainNetwork } from './arbitrary-network';
import { minuteByMinute } from './minute-by-minute';

const projectDay = dayNumber('2026-01-05');
const minuteOf = (time: PlanTime) => (momentOf(time) ?? NaN) - projectDay * 1440;

const always = {
  id: '',
  name: '',
  week: Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]),
  exceptions: [],
};

/** The time at which an activity begins that slips by so many working minutes. */
function slipped({ calendars, activities }: Network, place: number, start: PlanTime, minutes: number): PlanTime {
  const { calendarId, elapsed, durationMinutes } = activities[place] ?? {};
  const begins = durationMinutes === 0 ? finishOf : startOf;
  const calendar = elapsed ? always : (calendars.find(({ id }) => id === calendarId) ?? always);
  const time = openWorkingTime([calendar], projectDay, projectDay + 100);
  const moment = momentOf(start) ?? NaN;
  return timeWriter()(minutes === 0 ? moment : begins(time, workAt(time, moment) + minutes));
}

function startingFrom(network: Network, place: number, date: PlanTime): Network {
  const constraint = { kind: 'start-no-earlier-than', date } as const;
  const activities = network.activities.map((one, at) => (at === place ? { ...one, constraint } : one));
  return { ...network, activities };
}

const anyPlace = fc.nat(11);

const datesOf = ({ activities }: Schedule) =>
  new Map(activities.map(({ id, start, finish }) => [id, { start, finish }]));

describe('any schedule', () => {
  it('[S4] [S6] [S7] has the dates and floats that are found minute by minute', () => {
    fc.assert(
      fc.property(freeNetwork, (network) => {
        const found = scheduleNetwork(network).activities.map((one) => ({
          earlyStart: minuteOf(one.earlyStart),
          earlyFinish: minuteOf(one.earlyFinish),
          lateStart: minuteOf(one.lateStart),
          lateFinish: minuteOf(one.lateFinish),
          float: one.totalFloatMinutes,
        }));
        expect(found).toEqual(minuteByMinute(network, 200));
      }),
      { numRuns: 30 },
    );
  });

  it('[S6] [S7] [S8] puts nothing late before it is early, and no float is negative or more than the total', () => {
    fc.assert(
      fc.property(freeNetwork, (network) => {
        for (const one of scheduleNetwork(network).activities) {
          expect(one.earlyStart <= one.lateStart && one.earlyFinish <= one.lateFinish).toBe(true);
          expect(one.start <= one.finish && one.start >= network.start).toBe(true);
          expect(one.freeFloatMinutes).toBeGreaterThanOrEqual(0);
          expect(one.totalFloatMinutes).toBeGreaterThanOrEqual(one.freeFloatMinutes);
        }
      }),
    );
  });

  it('[S3] holds each link', () => {
    fc.assert(
      fc.property(freeNetwork, (network) => {
        const { links, findings } = scheduleNetwork(network);
        expect(links.filter(({ slackMinutes = -1 }) => slackMinutes < 0)).toEqual([]);
        expect(findings).toEqual([]);
      }),
    );
  });

  it('[S8] moves nothing else when an activity moves by its free float', () => {
    fc.assert(
      fc.property(freeNetwork, anyPlace, (network, any) => {
        const place = any % network.activities.length;
        const before = scheduleNetwork(network);
        const { id = '', start = '', freeFloatMinutes = 0 } = before.activities[place] ?? {};
        const after = scheduleNetwork(startingFrom(network, place, slipped(network, place, start, freeFloatMinutes)));
        const [was, is] = [datesOf(before), datesOf(after)];
        for (const dates of [was, is]) dates.delete(id);
        expect(is).toEqual(was);
        expect(after.finish).toBe(before.finish);
      }),
      { numRuns: 300 },
    );
  });

  it('[S7] ends no later when an activity moves by its total float', () => {
    fc.assert(
      fc.property(freeNetwork, anyPlace, (network, any) => {
        const place = any % network.activities.length;
        const before = scheduleNetwork(network);
        const { start = '', totalFloatMinutes = 0 } = before.activities[place] ?? {};
        const moved = startingFrom(network, place, slipped(network, place, start, totalFloatMinutes));
        expect(scheduleNetwork(moved).finish).toBe(before.finish);
      }),
      { numRuns: 300 },
    );
  });

  it('[S8] delays nothing when an activity is to be as late as possible', () => {
    fc.assert(
      fc.property(freeNetwork, anyPlace, (network, any) => {
        const place = any % network.activities.length;
        const constraint = { kind: 'as-late-as-possible' } as const;
        const activities = network.activities.map((one, at) => (at === place ? { ...one, constraint } : one));
        const [was, after] = [scheduleNetwork(network), scheduleNetwork({ ...network, activities })];
        const { id = '', freeFloatMinutes } = after.activities[place] ?? {};
        const [before, is] = [datesOf(was), datesOf(after)];
        for (const dates of [before, is]) dates.delete(id);
        expect(is).toEqual(before);
        expect(freeFloatMinutes).toBe(0);
        expect(after.links.filter(({ state }) => state === 'violated')).toEqual([]);
      }),
    );
  });

  it('[S15] is the same in whatever order the plan is given, loops and all', () => {
    const withLoops = fc.tuple(freeNetwork, fc.boolean()).map(([network, turn]): Network => {
      if (!turn) return network;
      const turned = network.links.slice(0, 3).map(({ predecessorId, successorId, ...link }) => ({
        ...link,
        predecessorId: successorId,
        successorId: predecessorId,
      }));
      return { ...network, links: [...network.links, ...turned] };
    });
    const shuffled = withLoops.chain((network) =>
      fc.record({
        network: fc.constant(network),
        activities: fc.shuffledSubarray([...network.activities], { minLength: network.activities.length }),
        links: fc.shuffledSubarray([...network.links], { minLength: network.links.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ network, activities, links }) => {
        const [one, other] = [scheduleNetwork(network), scheduleNetwork({ ...network, activities, links })];
        const sorted = ({ activities: list }: Schedule) => [...list].sort((a, b) => (a.id < b.id ? -1 : 1));
        expect(sorted(other)).toEqual(sorted(one));
        expect(other.findings).toEqual(one.findings);
        expect(other.longestPath).toEqual(one.longestPath);
      }),
    );
  });

  it('[S9] [S10] has a longest path of driving links from its start to its finish, and all on it is critical', () => {
    fc.assert(
      fc.property(plainNetwork, (network) => {
        const { activities, links, longestPath, finish } = scheduleNetwork(network);
        const byId = new Map(activities.map((one) => [one.id, one]));
        const path = longestPath.map((id) => byId.get(id));
        expect(path.at(-1)?.finish).toBe(finish);
        expect(path.every((one) => one?.critical && one.onLongestPath)).toBe(true);
        longestPath.slice(1).forEach((id, place) => {
          const between = links.filter((link) => link.predecessorId === longestPath[place] && link.successorId === id);
          expect(between.map(({ state }) => state)).toContain('driving');
        });
        expect(path[0]?.drivenBy).toEqual([]);
      }),
    );
  });
});
