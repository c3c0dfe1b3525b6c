import * as fc from 'fast-check';
import { leadDays } from '../../../src/analysis/lead-days';
import { linkConflicts } from '../../../src/analysis/link-conflicts';
import { openWork } from '../../../src/analysis/open-work';
import { ownerTimes, type OwnerTimes } from '../../../src/analysis/owner-times';
import type { ScheduleRow } from '../../../src/analysis/schedule-row';
import { standardCalendar } from '../../../src/model/calendar';
import { addDays } from '../../../src/model/date';
import type { Issue } from '../../../src/model/issue';
import { plainTerms, type LinkTerms } from '../../../src/model/link-terms';
import { standardSettings } from '../../../src/model/settings';
import { standardBands, type LoadBands } from '../../../src/model/team-plan';
import type { TimeOff } from '../../../src/model/time-off';
import { aRow } from '../a-row';
import { anIssue, somebody, wednesday } from '../portfolio';

interface Known {
  readonly off?: readonly TimeOff[];
  readonly work?: readonly Issue[];
  readonly bands?: LoadBands;
  readonly loaded?: boolean;
}

const kim = 'Kim Keller';
const blocker = aRow('NET-8', { start: '2026-11-23', finish: '2026-11-27', remainingHours: 32, owner: somebody(kim) });
const itself = anIssue('NET-8', {
  assignee: kim,
  start: '2026-11-23',
  due: '2026-11-27',
  remainingEstimateHours: 32,
  originalEstimateHours: 32,
});
const follower = (start: string) => aRow('ERP-20', { start, finish: addDays(start, 4), owner: somebody('Lou Lind') });

const known = ({ off = [], work = [itself], bands = standardBands, loaded = true }: Known): OwnerTimes =>
  ownerTimes(
    ['kim-keller'],
    {
      times: { focusPercent: 100, people: new Map([['kim-keller', { off }]]) },
      bands,
      work: openWork(work, standardSettings),
      loaded: new Set(loaded ? ['kim-keller'] : []),
    },
    standardCalendar,
    wednesday,
  );

const conflictsOf = (before: ScheduleRow, after: ScheduleRow, owners: OwnerTimes, terms: LinkTerms = plainTerms) => {
  const lead = leadDays(before, after, terms, standardCalendar, wednesday) ?? NaN;
  const link = { from: before.id, to: after.id, terms, acrossProjects: true, leadDays: lead };
  const rows = new Map([before, after].map((row) => [row.id, row]));
  const milestoneAfter = () => undefined;
  return linkConflicts({ rows, links: [link], milestoneAfter, owners }, standardSettings, wednesday);
};
const toldBy = (...given: Parameters<typeof conflictsOf>) =>
  conflictsOf(...given).flatMap(({ reasons }) => reasons.map(({ rule, text }) => `${rule} ${text}`));

const leave = (from: string, to: string, facts: Partial<TimeOff> = {}): TimeOff => ({
  from,
  to,
  kind: 'leave',
  why: 'Wedding',
  ...facts,
});
const tuesday = follower('2026-12-01');

describe('owners of blocking work', () => {
  it('[L18] are away so long that the work cannot be done by the day it is needed', () => {
    const owners = known({ off: [leave('2026-11-24', '2026-11-26')] });
    expect(toldBy(blocker, tuesday, owners)).toEqual([
      'L18 NET-8 needs 32 h until 30 Nov, but Kim Keller is unavailable 24 Nov to 26 Nov and has 24 h.',
    ]);
    expect(conflictsOf(blocker, tuesday, owners)[0]?.menders).toMatchObject([
      { key: 'NET-8', text: 'give it to somebody else' },
      { key: 'ERP-20', text: 'start later', person: { name: 'Lou Lind' } },
    ]);
  });

  it('[L18] have time enough where the link leaves it, and where they are away at another time', () => {
    expect(toldBy(blocker, follower('2026-12-03'), known({ off: [leave('2026-11-24', '2026-11-26')] }))).toEqual([]);
    expect(toldBy(blocker, tuesday, known({ off: [leave('2026-12-01', '2026-12-18')] }))).toEqual([]);
  });

  it('[L18] are not to blame for work that would not fit without their time off either', () => {
    const owners = known({ off: [leave('2026-11-24', '2026-11-26')], loaded: false });
    expect(toldBy({ ...blocker, remainingHours: 60 }, tuesday, owners).filter((text) => /^L1[89]/.test(text))).toEqual(
      [],
    );
  });

  it('[L18] never has a reason why somebody is away, and names a public holiday like leave', () => {
    const owners = known({
      off: [leave('2026-11-24', '2026-11-24'), leave('2026-11-26', '2026-11-26', { kind: 'holiday', half: true })],
    });
    const told = toldBy({ ...blocker, remainingHours: 38 }, tuesday, owners);
    expect(told).toEqual([
      'L18 NET-8 needs 38 h until 30 Nov, but Kim Keller is unavailable 24 Nov, half of 26 Nov and has 36 h.',
    ]);
    expect(JSON.stringify(owners)).not.toMatch(/Wedding|holiday|leave/);
  });

  it('[L18] is asked of the finish only: a link that holds the start does not wait for the work', () => {
    const owners = known({ off: [leave('2026-11-24', '2026-11-26')] });
    expect(toldBy(blocker, tuesday, owners, { type: 'SS' })).toEqual([]);
    expect(toldBy(blocker, follower('2026-11-26'), owners, { type: 'FF' })[0]).toMatch(
      /^L18 NET-8 needs 32 h until 30 Nov/,
    );
  });

  it('[L19] are asked for more than their time by all that they have to do, measured by the bands of the team', () => {
    const other = anIssue('SEC-1', {
      assignee: kim,
      start: '2026-11-23',
      due: '2026-11-27',
      remainingEstimateHours: 12,
    });
    const monday = follower('2026-11-30');
    const told = (bands: LoadBands) => conflictsOf(blocker, monday, known({ work: [itself, other], bands }));
    expect(told(standardBands)[0]?.reasons).toEqual([
      { rule: 'L8', severity: 'note', text: expect.any(String) as string },
      {
        rule: 'L19',
        severity: 'note',
        text: 'Kim Keller, who has NET-8, is asked for 44 h on 40 h, 110 % in the week from 23 Nov: more than 100 % is overload.',
      },
    ]);
    expect(told([50, 80, 90, 105])[0]?.reasons[0]).toMatchObject({ rule: 'L19', severity: 'warning' });
    expect(told([50, 88, 115, 125])[0]?.reasons.map(({ rule }) => rule)).toEqual(['L8']);
  });

  it('[L19] takes all weeks together in which the work can be done', () => {
    const other = anIssue('SEC-1', {
      assignee: kim,
      start: '2026-11-23',
      due: '2026-11-27',
      remainingEstimateHours: 12,
    });
    expect(toldBy(blocker, follower('2026-12-07'), known({ work: [itself, other] }))).toEqual([]);
  });

  it('[L19] is not assessed where the load was not read', () => {
    const owners = known({ loaded: false });
    expect(owners.owners['kim-keller']).toEqual({ off: [] });
    expect(toldBy(blocker, tuesday, owners)).toEqual([]);
  });

  it('[L18] holds exactly where the hours left are fewer than those needed', () => {
    const day = fc.integer({ min: 0, max: 20 }).map((days) => addDays('2026-11-19', days));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 9 }), fc.integer({ min: 1, max: 60 }), (from, days, hours) => {
        const to = addDays(from, days);
        const away = (date: string) => date >= from && date <= to;
        const last = '2026-11-30';
        const dates = Array.from({ length: 8 }, (_, at) => addDays('2026-11-23', at));
        const worked = dates.filter((date) => date <= last && ![6, 0].includes(new Date(date).getUTCDay()));
        const left = 8 * worked.filter((date) => !away(date)).length;
        const rules = toldBy(
          { ...blocker, remainingHours: hours },
          tuesday,
          known({ off: [leave(from, to)], loaded: false }),
        );
        expect(rules.some((text) => text.startsWith('L18'))).toBe(hours > left && hours <= 8 * worked.length);
      }),
    );
  });
});
