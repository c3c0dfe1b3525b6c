import fc from 'fast-check';
import { capacity } from '../../../src/analysis/capacity';
import { loadGrid } from '../../../src/analysis/load-grid';
import { loadPercent } from '../../../src/analysis/load-percent';
import { loadWork } from '../../../src/analysis/load-work';
import { openWork } from '../../../src/analysis/open-work';
import { ownerTimes } from '../../../src/analysis/owner-times';
import type { PeopleTimes } from '../../../src/analysis/person-times';
import { workloadOf } from '../../../src/analysis/workload-of';
import { timeOffOf } from '../../../src/analysis/workload-times';
import type { Issue } from '../../../src/model/issue';
import { present } from '../../../src/model/present';
import { noTeam, standardBands } from '../../../src/model/team-plan';
import { names, someDay, someFocus, someHolidays, someTeam } from '../arbitrary-load';
import { anIssue, settingsWith } from '../portfolio';

const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const someIssues = (project: string) =>
  fc
    .array(
      fc.record({
        assignee: fc.constantFrom(...names),
        project: fc.constantFrom(project, 'N'),
        minutes: maybe(fc.integer({ min: 1, max: 9_000 })),
        points: maybe(fc.integer({ min: 1, max: 13 })),
        start: maybe(someDay),
        due: maybe(someDay),
        parent: maybe(fc.nat(9)),
        done: fc.boolean(),
      }),
      { maxLength: 10 },
    )
    .map((all) =>
      all.map(({ assignee, project: of, minutes, points, start, due, parent, done }, at): Issue => {
        const remainingEstimateHours = minutes === undefined ? undefined : minutes / 60;
        const parentKey = parent === undefined || parent === at ? undefined : `${of}-${parent}`;
        return anIssue(`${of}-${at}`, {
          assignee,
          status: done && at % 3 === 0 ? 'done' : 'to-do',
          mapped: points === undefined ? {} : { storyPoints: points },
          ...present({ remainingEstimateHours, start, due, parentKey }),
        });
      }),
    );
const facts = fc.record({
  asOf: someDay,
  issues: someIssues('T'),
  hidden: someIssues('S'),
  people: someTeam,
  counting: fc.subarray([...names]),
  holidays: someHolidays,
  focusPercent: someFocus,
  closed: fc.array(someDay, { maxLength: 10 }),
  perPoint: maybe(fc.integer({ min: 1, max: 90 })),
});

describe('the load of a person', () => {
  it('[K3] [K15] [K33] is the same on the capacity page, in the report and for the owner of blocking work', () => {
    fc.assert(
      fc.property(facts, ({ asOf, issues, hidden, people, counting, holidays, focusPercent, closed, perPoint }) => {
        const settings = settingsWith({
          calendar: { hoursByWeekday: [8, 8, 8, 8, 6.5, 0, 0], holidays: closed, timeZone: 'UTC' },
        });
        const rate = perPoint === undefined ? undefined : { hoursPerPoint: perPoint / 7, issues: 9 };
        const team = people.map((who) =>
          counting.some((name) => name === who.person.name) ? { ...who, countsHidden: true as const } : who,
        );
        const told = hidden.filter(({ assignee }) => counting.some((name) => name === assignee?.name));
        const plan = { ...noTeam, focusPercent };
        const page = workloadOf(
          {
            asOf,
            projectKey: 'T',
            issues,
            hidden: told,
            people: team,
            team: plan,
            holidays,
            ...present({ pointsRate: rate }),
          },
          settings,
        );
        const times: PeopleTimes = {
          focusPercent,
          people: new Map(
            team.map((who) => {
              const { hoursByWeekday, countsHidden } = who;
              return [
                who.person.accountId,
                { off: timeOffOf(page, who), ...present({ hoursByWeekday, countsHidden }) },
              ];
            }),
          ),
        };
        const own = rate && { projectKey: 'T', rate };
        const { rows } = loadGrid(page, { unit: 'week', count: 26, mode: 'even', scope: 'all' });
        const grid = new Map(rows.map(({ accountId, cells }) => [accountId, cells]));

        const report = capacity({ issues, hidden: told, times, ...present({ rate: own }) }, settings, {
          asOf,
          count: 4,
        });
        for (const { person, weeks } of report.people)
          expect(weeks.map(({ loadHours, loadPercent: percent }) => [Math.round(loadHours * 60), percent])).toEqual(
            grid
              .get(person.accountId)
              ?.slice(0, 4)
              .map(({ loadMinutes, capacityMinutes }) => [loadMinutes, loadPercent(loadMinutes, capacityMinutes)]),
          );
        for (const { weeks } of report.people)
          for (const { loadHours, demand, otherHours = 0 } of weeks)
            expect(demand.reduce((sum, { hours }) => sum + hours, otherHours)).toBeCloseTo(loadHours, 6);

        const accounts = team.map(({ person }) => person.accountId);
        const work = loadWork(issues, settings, own);
        const known = {
          times,
          bands: standardBands,
          work,
          hidden: openWork(told, settings),
          loaded: new Set(accounts),
        };
        const { owners } = ownerTimes(accounts, known, settings.calendar, asOf);
        expect(accounts.map((account) => owners[account]?.loadMinutes)).toEqual(
          accounts.map((account) => grid.get(account)?.map(({ loadMinutes }) => loadMinutes)),
        );
      }),
      { numRuns: 200 },
    );
  });
});
