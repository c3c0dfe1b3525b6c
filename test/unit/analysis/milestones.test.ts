import { milestoneFindings } from '../../../src/analysis/milestone-findings';
import { milestones } from '../../../src/analysis/milestones';
import { standardSettings } from '../../../src/model/settings';
import type { Issue, Version } from '../../../src/model/issue';
import { aMilestone, anIssue, aVersion, dueChange, isBlockedBy, wednesday } from '../portfolio';

const from = (facts: { issues?: Issue[]; versions?: Version[]; work?: Issue[] }) =>
  milestones({ issues: [], versions: [], work: [], ...facts }, standardSettings, wednesday);
const only = (issue: Issue, work: Issue[] = []) => from({ issues: [issue], work })[0];

describe('milestones', () => {
  it('[M1] remembers the first date it was ever given', () => {
    const moved = [
      dueChange('2026-09-01', '2026-11-06', '2026-11-20'),
      dueChange('2026-10-01', '2026-11-20', '2026-12-01'),
    ];
    expect(only(aMilestone('M-1', '2026-12-01', { history: moved }))?.original).toBe('2026-11-06');
    const givenLater = [dueChange('2026-09-01', undefined, '2026-11-25')];
    expect(only(aMilestone('M-1', '2026-11-25', { history: givenLater }))?.original).toBe('2026-11-25');
    expect(only(aMilestone('M-1', '2026-11-25'))?.original).toBe('2026-11-25');
  });

  it('[M1] does not guess a first date where the changelog was not read or no date was given', () => {
    const { history: _unread, ...unread } = aMilestone('M-1', '2026-11-25');
    expect(only(unread)).not.toHaveProperty('original');
    expect(only(unread)).not.toHaveProperty('slipDays');
    expect(only(aMilestone('M-1', undefined))).toMatchObject({ redates: 0 });
    expect(only(aMilestone('M-1', undefined))).not.toHaveProperty('forecast');
  });

  it('[M2] expects it on its date, later if open work of it is due later', () => {
    const milestone = aMilestone('M-1', '2026-12-01', { links: [isBlockedBy('T-3')] });
    expect(only(milestone)?.forecast).toBe('2026-12-01');
    const child = anIssue('T-1', { parentKey: 'M-1', due: '2026-12-04' });
    const finished = anIssue('T-2', { parentKey: 'M-1', due: '2027-01-04', status: 'done' });
    const blocker = anIssue('T-3', { due: '2026-12-09' });
    expect(only(milestone, [child, finished])?.forecast).toBe('2026-12-04');
    expect(only(milestone, [child, blocker])?.forecast).toBe('2026-12-09');
    expect(only(milestone, [anIssue('T-9', { due: '2027-02-01' })])?.forecast).toBe('2026-12-01');
  });

  it('[M2] expects it today when its date has passed', () => {
    expect(only(aMilestone('M-1', '2026-11-02'))).toMatchObject({ forecast: wednesday, slipDays: 12, done: false });
  });

  it('[M3] slips in working days from the first date to the expected or the reached day', () => {
    const moved = [dueChange('2026-10-01', '2026-12-01', '2026-12-14')];
    expect(only(aMilestone('M-1', '2026-12-14', { history: moved }))?.slipDays).toBe(9);
    const reached = aMilestone('M-1', '2026-11-10', { status: 'done', resolved: '2026-11-06T15:00:00.000Z' });
    expect(only(reached)).toMatchObject({ slipDays: -2, done: true, doneOn: '2026-11-06', forecast: '2026-11-06' });
  });

  it('[M4] counts how often its date was moved', () => {
    const history = [
      dueChange('2026-08-01', undefined, '2026-10-01'),
      dueChange('2026-09-01', '2026-10-01', '2026-11-01'),
      dueChange('2026-09-10', '2026-11-01', undefined),
      dueChange('2026-09-20', undefined, '2026-12-01'),
    ];
    expect(only(aMilestone('M-1', '2026-12-01', { history }))).toMatchObject({ original: '2026-10-01', redates: 2 });
  });

  it('expects a version with its open work, and knows no slip of it', () => {
    const [version] = from({
      versions: [aVersion('7', '2026-12-01')],
      work: [
        anIssue('T-1', { versionIds: ['7'], due: '2026-12-11' }),
        anIssue('T-2', { versionIds: ['8'], due: '2027-01-11' }),
      ],
    });
    expect(version).toEqual({
      name: 'Release 7',
      title: 'Release 7',
      standing: 'late',
      source: { kind: 'version', id: '7' },
      current: '2026-12-01',
      forecast: '2026-12-11',
      redates: 0,
      done: false,
    });
    expect(from({ versions: [aVersion('7', '2026-11-01')] })[0]?.forecast).toBe(wednesday);
    expect(from({ versions: [aVersion('7', '2026-11-01', { released: true })] })[0]).toMatchObject({
      done: true,
      doneOn: '2026-11-01',
    });
  });

  it('lists the earliest first and the undated last', () => {
    const found = from({
      issues: [aMilestone('M-1', undefined), aMilestone('M-2', '2026-12-09')],
      versions: [aVersion('1', '2026-12-01')],
    });
    expect(found.map(({ name }) => name)).toEqual(['Release 1', 'M-2', 'M-1']);
  });
});

describe('what milestones lack', () => {
  it('[M5] names open ones without a date or an owner, and [M4] those that will not stand still', () => {
    const { assignee: _nobody, ...unowned } = aMilestone('M-2', '2026-12-01');
    const restless = aMilestone('M-3', '2026-12-03', {
      history: [
        dueChange('2026-09-01', '2026-12-01', '2026-12-02'),
        dueChange('2026-09-02', '2026-12-02', '2026-12-03'),
      ],
    });
    const past = aMilestone('M-4', undefined, { status: 'done' });
    const found = milestoneFindings(
      from({ issues: [aMilestone('M-1', undefined), unowned, restless, past], versions: [aVersion('7', undefined)] }),
    );
    expect(found.map(({ rule, text, issueKeys }) => [rule, text, issueKeys])).toEqual([
      ['M5', 'Open milestones without a date. Versions: Release 7.', ['M-1']],
      ['M5', 'Open milestones without an owner.', ['M-2']],
      ['M4', 'Open milestones whose date was moved twice or more.', ['M-3']],
      ['M1', 'Jira keeps no history of version dates, so their slip is unknown. Versions: Release 7.', []],
    ]);
  });
});
