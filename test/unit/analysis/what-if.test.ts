import fc from 'fast-check';
import { changeByMove, type DateChange } from '../../../src/analysis/date-change';
import { projectSchedule, type ProjectSchedule } from '../../../src/analysis/project-schedule';
import { linkedRows } from '../../../src/analysis/linked-rows';
import type { PeopleTimes } from '../../../src/analysis/person-times';
import { openWhatIf } from '../../../src/analysis/what-if';
import { whatIfEffect } from '../../../src/analysis/what-if-effect';
import { standardCalendar } from '../../../src/model/calendar';
import { addDays } from '../../../src/model/date';
import type { Issue, IssueLink } from '../../../src/model/issue';
import { present } from '../../../src/model/present';
import { standardSettings } from '../../../src/model/settings';
import { aMilestone, anIssue, isBlockedBy, wednesday } from '../portfolio';

const project = { id: '1', key: 'ERP', name: 'ERP upgrade' };
const times: PeopleTimes = {
  focusPercent: 80,
  people: new Map([
    ['ann', { off: [{ from: '2026-11-19', to: '2026-11-27', kind: 'leave' }] }],
    ['bo', { off: [], hoursByWeekday: [4, 4, 0, 8, 0, 0, 0] }],
  ]),
};
const schedule = (own: readonly Issue[]) =>
  projectSchedule({ project, own, elsewhere: [], versions: [], times }, standardSettings, wednesday);
const blocks = (key: string): IssueLink => ({ ...isBlockedBy(key), label: 'blocks', outward: true });
const row = ({ rows }: ProjectSchedule, id: string) => rows.find((one) => one.id === id);
const effect = (before: ProjectSchedule, changes: readonly DateChange[]) =>
  whatIfEffect(before, openWhatIf(before).with(changes), new Set(changes.map(({ id }) => id)), standardCalendar);

const day = fc.integer({ min: -20, max: 40 }).map((days) => addDays(wednesday, days));
const maybeDay = fc.option(day, { nil: undefined });
const anyIssue = fc.record({
  start: maybeDay,
  due: maybeDay,
  hours: fc.option(fc.integer({ min: 1, max: 80 }), { nil: undefined }),
  kind: fc.constantFrom('work', 'work', 'work', 'milestone', 'sub-task', 'part'),
  status: fc.constantFrom('to-do' as const, 'to-do' as const, 'in-progress' as const, 'done' as const),
  assignee: fc.constantFrom(undefined, 'Ann', 'Bo', 'Cy'),
  waitsFor: fc.uniqueArray(fc.nat(9), { maxLength: 2 }),
  sprint: fc.constantFrom(
    undefined,
    { name: 'Sprint 7', start: '2026-11-23T08:00:00.000Z', end: '2026-12-04T16:00:00.000Z' },
    { name: 'Not planned yet' },
  ),
});
const anyIssues = fc.array(anyIssue, { minLength: 2, maxLength: 10 }).map((all) =>
  all.map(({ start, due, hours, kind, status, assignee, waitsFor, sprint }, place): Issue => {
    const links = [
      ...waitsFor.filter((other) => other < place).map((other) => isBlockedBy(`ERP-${other + 1}`)),
      ...all.flatMap((one, other) =>
        other > place && one.waitsFor.includes(place) ? [blocks(`ERP-${other + 1}`)] : [],
      ),
    ];
    const resolved = status === 'done' ? '2026-11-16T12:00:00.000Z' : undefined;
    const facts = present({ start, due, originalEstimateHours: hours, resolved, assignee, sprint });
    const below = place > 0 && (kind === 'sub-task' || kind === 'part') ? { parentKey: 'ERP-1' } : {};
    const type = kind === 'milestone' ? 'Milestone' : 'Task';
    return anIssue(`ERP-${place + 1}`, { ...facts, ...below, type, status, links, subtask: kind === 'sub-task' });
  }),
);

it('[S17] gives what the schedule would be if the dates stood in Jira', () => {
  fc.assert(
    fc.property(
      anyIssues,
      fc.uniqueArray(fc.record({ place: fc.nat(9), start: fc.option(day), due: fc.option(day) }), {
        selector: ({ place }) => place,
        minLength: 1,
        maxLength: 4,
      }),
      (issues, wanted) => {
        const before = schedule(issues);
        const changes = wanted.flatMap(({ place, start, due }): DateChange[] => {
          const found = row(before, issues[place]?.key ?? '');
          // Work without any date or estimate has no activity that could be moved.
          return found && !found.done && found.kind !== 'summary' && found.finish ? [{ id: found.id, start, due }] : [];
        });
        const edits = new Map(changes.map((change) => [change.id, change]));
        const edited = issues.map((issue): Issue => {
          const change = edits.get(issue.key);
          if (!change) return issue;
          const { start: _start, due: _due, ...rest } = issue;
          return { ...rest, ...present({ start: change.start ?? undefined, due: change.due ?? undefined }) };
        });
        // A first due date is not in the changelog here; the schedule takes the present one for it.
        const known = ({ original: _original, varianceDays: _variance, ...rest }: ProjectSchedule['rows'][number]) =>
          rest;
        const after = openWhatIf(before).with(changes);
        const real = schedule(edited);
        const placed = new Set(real.rows.flatMap(({ id, finish }) => (finish === undefined ? [] : [id])));
        fc.pre(changes.every(({ id }) => placed.has(id)));
        const byId = (rows: ProjectSchedule['rows']) => new Map(rows.map((one) => [one.id, known(one)]));
        const levelled = ({ rows }: ProjectSchedule) => byId(rows.map((one) => ({ ...one, level: 0 })));
        expect(levelled(after)).toEqual(levelled(real));
        expect(new Set(after.links)).toEqual(new Set(real.links));
        expect(new Set(after.conflicts)).toEqual(new Set(real.conflicts));
        expect(after.finish).toEqual(real.finish);
        const expectedOf = ({ milestones }: ProjectSchedule) =>
          new Map(milestones.map(({ name, current, forecast, standing }) => [name, { current, forecast, standing }]));
        expect(expectedOf(after)).toEqual(expectedOf(real));
      },
    ),
    { numRuns: 300 },
  );
});

describe('[M2] milestones that wait for work which is moved', () => {
  const versions = [{ id: '7', name: 'Release 7', released: false, release: '2026-12-04' }];
  const own = [
    anIssue('ERP-1', { start: '2026-11-23', due: '2026-11-27', versionIds: ['7'] }),
    aMilestone('ERP-2', '2026-12-11', { links: [isBlockedBy('ERP-3')] }),
    anIssue('ERP-3', { start: '2026-11-30', due: '2026-12-04', links: [blocks('ERP-2')] }),
    aMilestone('ERP-4', '2026-12-18'),
    anIssue('ERP-5', { start: '2026-12-07', due: '2026-12-11', parentKey: 'ERP-4' }),
    anIssue('ERP-6', { type: 'Risk', due: '2026-12-02', versionIds: ['7'] }),
  ];
  const before = projectSchedule({ project, own, elsewhere: [], versions }, standardSettings, wednesday);
  const expectedAfter = (changes: readonly DateChange[]) =>
    openWhatIf(before)
      .with(changes)
      .milestones.map(({ name, forecast, slipDays }) => [name, forecast, slipDays]);

  it('are expected with it: the version it is in, the milestone it blocks, the one it belongs to', () => {
    expect(expectedAfter([{ id: 'ERP-1', due: '2026-12-09' }])).toContainEqual(['Release 7', '2026-12-09', undefined]);
    expect(expectedAfter([{ id: 'ERP-3', due: '2026-12-15' }])).toContainEqual(['ERP-2', '2026-12-15', 2]);
    expect(expectedAfter([{ id: 'ERP-5', due: '2026-12-22' }])).toContainEqual(['ERP-4', '2026-12-22', 2]);
  });

  it('keep their date while the work stays before it, and are told and counted where it does not', () => {
    expect(openWhatIf(before).with([{ id: 'ERP-1', due: '2026-12-01' }]).milestones).toEqual(before.milestones);
    const brought = effect(before, [{ id: 'ERP-5', due: '2027-01-08' }]);
    expect(brought.milestones).toEqual([]);
    expect(brought.expected).toEqual([{ id: 'ERP-4', from: '2026-12-18', to: '2027-01-08', days: 15 }]);
    expect(brought.newlyAtRisk).toEqual(['ERP-4']);
  });

  it('go on waiting for what has no line on the schedule', () => {
    const late = own.map((issue) => (issue.key === 'ERP-6' ? { ...issue, due: '2026-12-30' } : issue));
    const schedule = projectSchedule({ project, own: late, elsewhere: [], versions }, standardSettings, wednesday);
    const { milestones } = openWhatIf(schedule).with([{ id: 'ERP-1', due: '2026-12-09' }]);
    expect(milestones.find(({ name }) => name === 'Release 7')?.forecast).toBe('2026-12-30');
  });
});

it('[S17] finds the links, conflicts and counts that its rows have, in the same order', () => {
  fc.assert(
    fc.property(
      anyIssues,
      fc.array(fc.record({ place: fc.nat(9), start: fc.option(day), due: fc.option(day) }), {
        minLength: 1,
        maxLength: 4,
      }),
      (issues, wanted) => {
        const all = issues.map((issue, place): Issue => ({ ...issue, versionIds: place % 3 === 0 ? ['7'] : [] }));
        const [own, elsewhere] = [all.filter((_, place) => place % 5 !== 4), all.filter((_, place) => place % 5 === 4)];
        const versions = [{ id: '7', name: 'Release 7', released: false, release: '2026-12-04' }];
        const before = projectSchedule({ project, own, elsewhere, versions }, standardSettings, wednesday);
        const changes = wanted.map(({ place, start, due }): DateChange => ({ id: `ERP-${place + 1}`, start, due }));
        const after = openWhatIf(before).with(changes);
        const { links, versions: ofRows, settings } = before.basis;
        const facts = {
          rows: after.rows,
          links,
          milestones: after.milestones,
          versions: new Map(Object.entries(ofRows)),
        };
        const { rows, links: linked, conflicts, counts, finish } = after;
        const found = { rows, links: linked, conflicts, counts, ...present({ finish }) };
        expect(found).toEqual(linkedRows(facts, settings, wednesday));
      },
    ),
    { numRuns: 300 },
  );
});

describe('moving a bar', () => {
  const works = (facts: Partial<Issue>) => {
    const found = row(schedule([anIssue('ERP-1', facts)]), 'ERP-1');
    if (!found) throw new Error('It has a row.');
    return found;
  };
  const dated = works({ start: '2026-11-19', due: '2026-11-24' });

  it('[S17] keeps its working days, and begins on a working day', () => {
    expect(changeByMove(dated, 'whole', '2026-11-21', standardCalendar, true)).toEqual({
      id: 'ERP-1',
      start: '2026-11-23',
      due: '2026-11-26',
    });
  });

  it('[S17] moves one end, never past the other', () => {
    expect(changeByMove(dated, 'finish', '2026-11-12', standardCalendar, true)).toEqual({
      id: 'ERP-1',
      due: '2026-11-19',
    });
    expect(changeByMove(dated, 'start', '2026-12-01', standardCalendar, true)).toEqual({
      id: 'ERP-1',
      start: '2026-11-24',
    });
  });

  it('[S17] leaves a planned date to be planned where the other one decides it', () => {
    const due = works({ due: '2026-11-24', originalEstimateHours: 16 });
    expect(changeByMove(due, 'whole', '2026-11-24', standardCalendar, true)).toEqual({
      id: 'ERP-1',
      due: '2026-11-25',
    });
    const begun = works({
      start: '2026-11-16',
      due: '2026-11-24',
      status: { name: 'In Progress', category: 'in-progress' },
    });
    expect(changeByMove(begun, 'whole', '2026-11-17', standardCalendar, true)).toEqual({
      id: 'ERP-1',
      due: '2026-11-25',
    });
  });
});

describe('what a proposal brings about', () => {
  const before = schedule([
    anIssue('ERP-1', { start: '2026-11-18', due: '2026-11-20', links: [blocks('ERP-2'), blocks('ERP-3')] }),
    anIssue('ERP-2', { originalEstimateHours: 16, links: [isBlockedBy('ERP-1')] }),
    anIssue('ERP-3', { start: '2026-11-23', due: '2026-11-24', links: [isBlockedBy('ERP-1'), blocks('ERP-4')] }),
    aMilestone('ERP-4', '2026-11-27', { links: [isBlockedBy('ERP-3')] }),
  ]);

  it('[S18] tells who follows, which link breaks, which milestone it endangers, and when all is done', () => {
    const found = effect(before, [{ id: 'ERP-1', due: '2026-11-26' }]);
    expect(found).toMatchObject({
      finish: { from: '2026-11-27', to: '2026-11-30', days: 1 },
      followers: [{ id: 'ERP-2', from: '2026-11-24', to: '2026-11-30', days: 4 }],
      worse: [{ from: 'ERP-1', to: 'ERP-3', violationDays: 4 }],
      newlyAtRisk: ['ERP-4'],
      mended: [],
    });
  });

  it('[S18] tells what it mends', () => {
    const broken = openWhatIf(before).with([{ id: 'ERP-1', due: '2026-11-26' }]);
    const mended = effect(broken, [
      { id: 'ERP-3', start: '2026-11-27', due: '2026-11-30' },
      { id: 'ERP-4', due: '2026-11-30' },
    ]);
    expect(mended).toMatchObject({
      milestones: [{ id: 'ERP-4', from: '2026-11-27', to: '2026-11-30', days: 1 }],
      mended: [{ from: 'ERP-1', to: 'ERP-3' }],
      noLongerAtRisk: ['ERP-4'],
    });
  });

  it('[S17] leaves rows and links that nothing happens to as they are', () => {
    const after = openWhatIf(before).with([{ id: 'ERP-2', start: '2026-11-24', due: '2026-11-25' }]);
    expect(row(after, 'ERP-3')).toBe(row(before, 'ERP-3'));
    expect(after.links.filter((link) => !before.links.includes(link))).toMatchObject([{ from: 'ERP-1', to: 'ERP-2' }]);
    expect(after.counts.overdue).toBe(before.counts.overdue);
    expect(openWhatIf(before).with([])).toBe(before);
  });
});
