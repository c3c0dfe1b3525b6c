import fc from 'fast-check';
import { changedWorkload, type WorkChange } from '../../../src/analysis/changed-workload';
import { loadGrid, type LoadChoice } from '../../../src/analysis/load-grid';
import { loadStack } from '../../../src/analysis/load-stack';
import { loggedDays } from '../../../src/analysis/logged-days';
import type { PlannedWork } from '../../../src/analysis/planned-work';
import type { Workload, WorkloadPerson } from '../../../src/analysis/workload';
import { addDays, mondayOf, type IsoDate } from '../../../src/model/date';
import { noTeam } from '../../../src/model/team-plan';
import { minutesLeft, restWith, restWithout } from '../../../src/model/work-part';
import { aWorkload } from '../a-workload';
import { names, someDay, someFocus, someHolidays, someTeam, someWork } from '../arbitrary-load';
import { anIssue, somebody } from '../portfolio';

/** Hours of hidden work as they come: one piece a week, that nobody can move. */
const someCommitments = (monday: IsoDate) =>
  fc
    .uniqueArray(fc.record({ name: fc.constantFrom(...names), week: fc.integer({ min: 0, max: 20 }) }), {
      selector: ({ name, week }) => `${name} ${week}`,
      maxLength: 10,
    })
    .map((weeks) =>
      weeks.map(({ name, week }): PlannedWork => {
        const start = addDays(monday, 7 * week);
        const about = { key: `other commitments ${start}`, summary: '', projectKey: 'other commitments' };
        const { accountId } = somebody(name);
        return { ...about, accountId, minutes: 30 * (week + 1), start, due: addDays(start, 6), fixed: true };
      }),
    );

const someWorkload: fc.Arbitrary<Workload> = someDay.chain((asOf) =>
  fc
    .record({
      people: someTeam,
      seen: someWork,
      hidden: someCommitments(mondayOf(asOf)),
      holidays: someHolidays,
      focusPercent: someFocus,
    })
    .map(({ people, seen, hidden, holidays, focusPercent }) =>
      aWorkload(people, [...seen, ...hidden], { asOf, holidays, team: { ...noTeam, focusPercent } }),
    ),
);
const modes = fc.constantFrom('even' as const, 'fill' as const);
const weekly = (mode: LoadChoice['mode']): LoadChoice => ({ unit: 'week', count: 12, mode, scope: 'all' });
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const loads = (workload: Workload, choice: LoadChoice) =>
  loadGrid(workload, choice).rows.map(({ cells }) => cells.map(({ loadMinutes }) => loadMinutes));
const whole = (people: readonly WorkloadPerson[]) => people.map((one) => ({ ...one, involvementPercent: 100 }));

describe('hours of people', () => {
  it('[K1] [K12] [K33] are counted once across projects: each project and the other commitments add up to all', () => {
    fc.assert(
      fc.property(someWorkload, (given) => {
        const workload = { ...given, people: whole(given.people) };
        const projects = [...new Set(workload.work.map(({ projectKey }) => projectKey))];
        const each = projects.map((projectKey) =>
          loads({ ...workload, projectKey }, { ...weekly('even'), scope: 'project' }),
        );
        expect(loads(workload, weekly('even'))).toEqual(
          workload.people.map((_, row) =>
            Array.from({ length: 12 }, (_week, at) => sum(each.map((grid) => grid[row]?.[at] ?? 0))),
          ),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('[K1] [K12] [K13] with a due date are all placed until then, in each scope and way, also on no time at all', () => {
    // Eighty weeks reach past every due date, so nothing may stay outside.
    fc.assert(
      fc.property(someWorkload, modes, fc.constantFrom('all', 'project'), (given, mode, scope) => {
        const workload = { ...given, work: given.work.filter(({ due }) => due !== undefined) };
        const { rows } = loadGrid(workload, { unit: 'week', count: 80, mode, scope });
        for (const { accountId, cells, outsideMinutes } of rows) {
          const counted = workload.work.filter(
            (one) => one.accountId === accountId && (scope === 'all' || one.projectKey === workload.projectKey),
          );
          expect(outsideMinutes).toBe(0);
          expect(sum(cells.map(({ loadMinutes }) => loadMinutes))).toBe(sum(counted.map(({ minutes = 0 }) => minutes)));
        }
      }),
    );
  });

  it('[K1] [K2] [K13] are the same by day, week and month, over year ends and changes of the clock', () => {
    fc.assert(
      fc.property(someWorkload, modes, (given, mode) => {
        const workload = { ...given, asOf: mondayOf(given.asOf) };
        const grid = (unit: LoadChoice['unit'], count: number) =>
          loadGrid(workload, { unit, count, mode, scope: 'all' });
        const days = grid('day', 140);
        for (const coarse of [grid('week', 20), grid('month', 4)])
          coarse.rows.forEach(({ cells }, row) => {
            const added = cells.map((_, at) => {
              const inside = (days.rows[row]?.cells ?? []).filter((_day, day) => {
                const date = days.edges[day] ?? '';
                return date >= (coarse.edges[at] ?? '') && date < (coarse.edges[at + 1] ?? '');
              });
              return [
                sum(inside.map(({ loadMinutes }) => loadMinutes)),
                sum(inside.map(({ capacityMinutes }) => capacityMinutes)),
              ];
            });
            expect(cells.map(({ loadMinutes, capacityMinutes }) => [loadMinutes, capacityMinutes])).toEqual(added);
          });
      }),
    );
  });

  it('[K1] [K13] [K33] are made of the pieces that a cell names, project by project', () => {
    fc.assert(
      fc.property(someWorkload, modes, fc.constantFrom('all', 'project'), (workload, mode, scope) => {
        const { edges, rows } = loadGrid(workload, { ...weekly(mode), count: 4, scope });
        for (const { accountId, cells } of rows)
          cells.forEach(({ loadMinutes, capacityMinutes }, at) => {
            const [from = '', to = ''] = [edges[at], edges[at + 1]];
            const stack = loadStack(workload, accountId, { from, to }, { mode, scope });
            expect(stack).toMatchObject({ loadMinutes, capacityMinutes });
            const pieces = stack.projects.flatMap((project) => project.pieces.map(({ minutes }) => minutes));
            expect([sum(stack.projects.map(({ minutes }) => minutes)), sum(pieces)]).toEqual([
              loadMinutes,
              loadMinutes,
            ]);
          });
      }),
    );
  });

  it('[K25] move, change hands and divide without a minute lost, and touch nobody else', () => {
    const change = fc.record({
      at: fc.nat(24),
      to: fc.constantFrom(...names),
      share: fc.constantFrom(0, 0.25, 0.5, 0.75, 1),
      due: someDay,
    });
    fc.assert(
      fc.property(someWorkload, fc.array(change, { maxLength: 4 }), modes, (workload, wanted, mode) => {
        const changes = wanted.flatMap(({ at, to, share, due }): WorkChange[] => {
          const piece = workload.work[at];
          const { accountId } = somebody(to);
          if (!piece?.minutes || piece.fixed) return [];
          if (share === 0) return [{ key: piece.key, due }];
          if (share === 1) return [{ key: piece.key, accountId }];
          return [{ key: piece.key, split: { accountId, minutes: Math.round(piece.minutes * share) } }];
        });
        const after = changedWorkload(workload, changes);
        const needed = ({ work }: Workload) => sum(work.map(({ minutes = 0 }) => minutes));
        expect(needed(after)).toBe(needed(workload));
        const [was, now] = [workload, after].map((one) => loadGrid(one, weekly(mode)).rows);
        const placed = (rows: typeof was) =>
          sum(
            (rows ?? []).flatMap(({ cells, outsideMinutes }) => [...cells.map((c) => c.loadMinutes), outsideMinutes]),
          );
        expect(placed(now)).toBe(placed(was));
        const touched = new Set(
          changes.flatMap(({ key, accountId, split }) => [
            accountId,
            split?.accountId,
            workload.work.find((piece) => piece.key === key)?.accountId,
          ]),
        );
        was?.forEach((row, at) => touched.has(row.accountId) || expect(now?.[at]).toEqual(row));
      }),
    );
  });

  it('[K25] are those of the whole: rest and part when it is divided, and again when it is joined', () => {
    const estimate = fc.integer({ min: 1, max: 20_000 });
    fc.assert(
      fc.property(estimate, estimate, (needed, part) => {
        const left = anIssue('T-1', { remainingEstimateHours: needed / 60, originalEstimateHours: needed / 60 });
        const rest = restWithout(left, part);
        expect(rest).toBe(needed > part ? needed - part : undefined);
        if (rest === undefined) return;
        const kept = anIssue('T-1', { remainingEstimateHours: rest / 60, originalEstimateHours: needed / 60 });
        expect(restWith(kept, part)).toBe(minutesLeft(left));
      }),
    );
  });

  it('[K34] that were logged belong to one day each, in any time zone and on days of 23 and 25 hours', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/Toronto',
      'Australia/Lord_Howe',
      'Pacific/Kiritimati',
    );
    const entry = fc.record({
      hour: fc.integer({ min: 0, max: 24 * 250 }),
      key: fc.constantFrom('T-1', 'N-1'),
      name: fc.constantFrom(...names),
      minutes: fc.integer({ min: 1, max: 700 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 30 }), zones, someDay, (entries, timeZone, cut) => {
        const times = entries.map(({ hour, key, name, minutes }) => ({
          ...{ accountId: somebody(name).accountId, key, summary: '', projectKey: key.slice(0, 1), minutes },
          at: new Date(Date.UTC(2026, 8, 15, hour, 59)).toISOString(),
        }));
        const [from, to] = ['2026-09-01', '2028-12-31'];
        const parts = [loggedDays(times, { timeZone, from, to: cut }), loggedDays(times, { timeZone, from: cut, to })];
        const days = parts.flat();
        expect(sum(days.map(({ minutes }) => minutes))).toBe(sum(entries.map(({ minutes }) => minutes)));
        expect(new Set(days.map(({ accountId, day, key }) => `${accountId} ${day} ${key}`)).size).toBe(days.length);
      }),
    );
  });
});
