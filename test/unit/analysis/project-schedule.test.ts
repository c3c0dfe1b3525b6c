import { isOnOwnersTime } from '../../../src/analysis/on-owners-time';
import { nobodysTimes, type PeopleTimes } from '../../../src/analysis/person-times';
import { projectSchedule } from '../../../src/analysis/project-schedule';
import { openWhatIf } from '../../../src/analysis/what-if';
import type { Issue, IssueLink, Version } from '../../../src/model/issue';
import { standardSettings } from '../../../src/model/settings';
import { aMilestone, anIssue, aRisk, aVersion, dueChange, isBlockedBy, wednesday } from '../portfolio';

const project = { id: '1', key: 'ERP', name: 'ERP upgrade' };
const schedule = (
  own: readonly Issue[],
  elsewhere: readonly Issue[] = [],
  versions: readonly Version[] = [],
  times: PeopleTimes = nobodysTimes,
) => projectSchedule({ project, own, elsewhere, versions, times }, standardSettings, wednesday);
const blocks = (key: string): IssueLink => ({ ...isBlockedBy(key), label: 'blocks', outward: true });

describe('a project’s schedule', () => {
  it('[S4] plans what has no dates after today, from estimates and links, and says that it is planned', () => {
    const { rows, links } = schedule([
      anIssue('ERP-1', { originalEstimateHours: 16, links: [blocks('ERP-2')] }),
      anIssue('ERP-2', { originalEstimateHours: 8, links: [isBlockedBy('ERP-1')] }),
    ]);
    expect(rows).toMatchObject([
      { id: 'ERP-1', start: '2026-11-18', finish: '2026-11-19', dates: 'planned', totalFloatDays: 0, critical: true },
      { id: 'ERP-2', start: '2026-11-20', finish: '2026-11-20', dates: 'planned', critical: true },
    ]);
    expect(links).toMatchObject([{ from: 'ERP-1', to: 'ERP-2', acrossProjects: false, leadDays: 0 }]);
  });

  it('[L23] plans what nobody dated on the time of its owner, and leaves given dates alone', () => {
    const off = (from: string, to = from) => ({ from, to, kind: 'leave' as const });
    const people: PeopleTimes['people'] = new Map([
      ['ann', { off: [off('2026-11-18', '2026-11-20')] }],
      ['bo', { off: [], hoursByWeekday: [0, 4, 4, 4, 0, 0, 0] }],
      ['cy', { off: [{ ...off('2026-11-18'), half: true }, off('2026-11-19')] }],
    ]);
    const hours = { originalEstimateHours: 8 };
    const { rows, basis } = schedule(
      [
        anIssue('ERP-1', { ...hours, assignee: 'Ann' }),
        anIssue('ERP-2', { ...hours, assignee: 'Bo' }),
        anIssue('ERP-3', { ...hours, assignee: 'Cy' }),
        anIssue('ERP-4', { ...hours, assignee: 'Di' }),
        anIssue('ERP-5', { ...hours, assignee: 'Ann', start: '2026-11-18', due: '2026-11-19' }),
        anIssue('ERP-6', { ...hours, assignee: 'Bo', due: '2026-11-24' }),
      ],
      [],
      [],
      { focusPercent: 80, people },
    );
    expect(rows.map(({ id, start, finish }) => [id, start, finish])).toEqual([
      ['ERP-2', '2026-11-18', '2026-11-19'],
      ['ERP-3', '2026-11-18', '2026-11-20'],
      ['ERP-4', '2026-11-18', '2026-11-18'],
      ['ERP-5', '2026-11-18', '2026-11-19'],
      ['ERP-6', '2026-11-19', '2026-11-24'],
      ['ERP-1', '2026-11-23', '2026-11-23'],
    ]);
    expect(rows.filter((row) => isOnOwnersTime(row, { basis })).map(({ id }) => id)).toEqual([
      'ERP-2',
      'ERP-3',
      'ERP-6',
      'ERP-1',
    ]);
  });

  it('[L22] tells dates of a sprint from those that people gave, also while other dates are proposed', () => {
    const sprint = { name: 'Sprint 24', start: '2026-11-16T08:00:00.000Z', end: '2026-11-27T16:00:00.000Z' };
    const plan = schedule([
      anIssue('ERP-1', { sprint, links: [blocks('ERP-2')] }),
      anIssue('ERP-2', { originalEstimateHours: 8, links: [isBlockedBy('ERP-1')] }),
    ]);
    expect(plan.rows).toMatchObject([
      { id: 'ERP-1', start: '2026-11-16', finish: '2026-11-27', dates: 'sprint', sprint: { name: 'Sprint 24' } },
      { id: 'ERP-2', start: '2026-11-30', dates: 'planned' },
    ]);
    const { rows } = openWhatIf(plan).with([{ id: 'ERP-1', start: '2026-11-23', due: '2026-12-04' }]);
    expect(rows).toMatchObject([{ dates: 'stated' }, { start: '2026-12-07', dates: 'planned' }]);
  });

  it('sums up the work of an epic, and indents sub-tasks under work that keeps its own dates', () => {
    const { rows } = schedule([
      anIssue('ERP-1', { type: 'Epic', due: '2026-11-20' }),
      anIssue('ERP-2', { parentKey: 'ERP-1', start: '2026-11-23', due: '2026-12-04' }),
      anIssue('ERP-3', { parentKey: 'ERP-2', subtask: true, start: '2026-12-01', due: '2026-12-08' }),
    ]);
    expect(rows.map(({ id, level, kind, start, finish }) => [id, level, kind, start, finish])).toEqual([
      ['ERP-1', 0, 'summary', '2026-11-23', '2026-12-08'],
      ['ERP-2', 1, 'work', '2026-11-23', '2026-12-04'],
      ['ERP-3', 2, 'work', '2026-12-01', '2026-12-08'],
    ]);
  });

  it('[L5] measures from the first date ever given, and to today where the date has passed', () => {
    const history = [dueChange('2026-11-01', '2026-11-06', '2026-11-13')];
    const { rows, counts } = schedule([anIssue('ERP-1', { start: '2026-11-02', due: '2026-11-13', history })]);
    expect(rows).toMatchObject([{ original: '2026-11-06', varianceDays: 8, overdueDays: 3 }]);
    expect(counts.overdue).toEqual(['ERP-1']);
  });

  it('[L2] shows work without dates and estimate apart, but not sub-tasks of dated work', () => {
    const { findings, counts } = schedule([
      anIssue('ERP-1'),
      anIssue('ERP-2', { due: '2026-11-27' }),
      anIssue('ERP-3', { subtask: true, parentKey: 'ERP-2' }),
    ]);
    expect(findings).toMatchObject([{ rule: 'L2', issueKeys: ['ERP-1'] }]);
    expect(counts.undated).toEqual(['ERP-1']);
  });

  it('[S15] names a loop of links and still shows the rest', () => {
    const { rows, findings } = schedule([
      anIssue('ERP-1', { originalEstimateHours: 8, links: [blocks('ERP-2'), isBlockedBy('ERP-2')] }),
      anIssue('ERP-2', { originalEstimateHours: 8 }),
      anIssue('ERP-3', { originalEstimateHours: 8 }),
    ]);
    const loop = findings.find(({ rule }) => rule === 'S15');
    expect(loop?.text).toContain('ERP-1 → ERP-2 → ERP-1');
    expect(rows.find(({ id }) => id === 'ERP-3')?.start).toBe(wednesday);
  });

  it('leaves risks out and lets versions stand as milestones', () => {
    const { rows } = schedule([aRisk('ERP-1')], [], [aVersion('7', '2026-12-01')]);
    expect(rows).toMatchObject([{ id: 'version:7', kind: 'milestone', finish: '2026-12-01' }]);
  });

  it('[L12] [L13] counts a broken link and the milestone that it endangers', () => {
    const { conflicts, counts } = schedule(
      [
        anIssue('ERP-2', { start: '2026-12-10', due: '2026-12-22', versionIds: ['7'], links: [isBlockedBy('NET-1')] }),
        aMilestone('ERP-9', '2027-01-11', { versionIds: ['7'] }),
      ],
      [anIssue('NET-1', { start: '2026-12-04', due: '2026-12-18', links: [blocks('ERP-2')] })],
      [aVersion('7', '2027-03-01')],
    );
    expect(conflicts).toMatchObject([{ from: 'NET-1', to: 'ERP-2', violationDays: 7, endangers: 'ERP-9' }]);
    expect(counts).toMatchObject({ brokenLinks: ['ERP-2'], milestonesAtRisk: ['ERP-9'] });
  });

  it('answers the same whatever order the issues come in', () => {
    const issues = [
      anIssue('ERP-1', { originalEstimateHours: 16, links: [blocks('ERP-2')] }),
      anIssue('ERP-2', { originalEstimateHours: 8, parentKey: 'ERP-3' }),
      anIssue('ERP-3', { type: 'Epic' }),
      aMilestone('ERP-4', '2026-11-25', { links: [isBlockedBy('ERP-2')] }),
    ];
    expect(schedule([...issues].reverse())).toEqual(schedule(issues));
  });
});
