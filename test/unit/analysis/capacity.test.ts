import { capacity } from '../../../src/analysis/capacity';
import { estimateCoverage } from '../../../src/analysis/estimate-coverage';
import { peopleRating } from '../../../src/analysis/ratings/people-rating';
import { standardCalendar } from '../../../src/model/calendar';
import { standardSettings } from '../../../src/model/settings';
import { anIssue, aMilestone, aRisk, settingsWith, somebody, wednesday, type IssueFacts } from '../portfolio';

const settings = settingsWith({ calendar: { ...standardCalendar, holidays: ['2026-11-26', '2026-11-27'] } });
const load = (...issues: ReturnType<typeof anIssue>[]) => capacity({ issues }, settings, { asOf: wednesday, count: 4 });
const task = (key: string, hours: number | undefined, facts: IssueFacts = {}) =>
  anIssue(key, { assignee: 'Dev Devi', ...(hours !== undefined && { remainingEstimateHours: hours }), ...facts });
const hoursOf = (...issues: ReturnType<typeof anIssue>[]) =>
  load(...issues).people[0]?.weeks.map(({ loadHours }) => loadHours);

describe('capacity', () => {
  it('shows weeks from Monday on', () => {
    expect(load().weeks).toEqual(['2026-11-16', '2026-11-23', '2026-11-30', '2026-12-07']);
    expect(load().people).toEqual([]);
  });

  it('[K1] spreads what remains evenly over the working days from start to due', () => {
    expect(hoursOf(task('T-1', 20, { start: '2026-11-23', due: '2026-12-01' }))).toEqual([0, 12, 8, 0]);
  });

  it('[K1] begins today where the start has passed or is not given', () => {
    expect(hoursOf(task('T-1', 12, { start: '2026-09-01', due: '2026-11-25' }))).toEqual([6, 6, 0, 0]);
    expect(hoursOf(task('T-1', 12, { due: '2026-11-25' }))).toEqual([6, 6, 0, 0]);
  });

  it('[K1] puts overdue work on this week, and work that starts after its due date on the week of that date', () => {
    expect(hoursOf(task('T-1', 10, { due: '2026-10-01' }))).toEqual([10, 0, 0, 0]);
    expect(hoursOf(task('T-1', 10, { start: '2026-12-09', due: '2026-12-01' }))).toEqual([0, 0, 10, 0]);
  });

  it('[K1] puts work between two days off on the week of its due date', () => {
    expect(hoursOf(task('T-1', 10, { start: '2026-11-26', due: '2026-11-28' }))).toEqual([0, 10, 0, 0]);
    const onSaturday = capacity({ issues: [task('T-1', 10, { due: '2026-11-20' })] }, settings, {
      asOf: '2026-11-21',
      count: 2,
    });
    expect(onSaturday.people[0]?.weeks.map(({ loadHours }) => loadHours)).toEqual([10, 0]);
  });

  it('[K1] asks for nothing on a day off at either end', () => {
    expect(hoursOf(task('T-1', 12, { start: '2026-11-21', due: '2026-11-24' }))).toEqual([0, 12, 0, 0]);
    expect(hoursOf(task('T-1', 12, { start: '2026-11-20', due: '2026-11-22' }))).toEqual([12, 0, 0, 0]);
    expect(hoursOf(task('T-1', 12, { start: '2026-11-21' }))).toEqual([0, 12, 0, 0]);
  });

  it('[K1] does work without a due date at eight hours a working day', () => {
    expect(hoursOf(task('T-1', 52))).toEqual([24, 24, 4, 0]);
    expect(hoursOf(task('T-1', 10, { start: '2026-12-04' }))).toEqual([0, 0, 8, 2]);
  });

  it('[K1] takes the original estimate, less the time spent, where Jira holds no remaining one', () => {
    const due = { due: wednesday };
    expect(hoursOf(task('T-1', undefined, { originalEstimateHours: 16, ...due }))?.[0]).toBe(16);
    expect(hoursOf(task('T-1', undefined, { originalEstimateHours: 16, spentHours: 10, ...due }))?.[0]).toBe(6);
    expect(hoursOf(task('T-1', 3, { originalEstimateHours: 16, spentHours: 10, ...due }))?.[0]).toBe(3);
    expect(hoursOf(task('T-1', 0, { originalEstimateHours: 16, spentHours: 20, ...due }))?.[0]).toBe(0);
  });

  it('[K2] gives the hours of the calendar, the present week in full, and [K3] the load in per cent of them', () => {
    const [person] = load(
      task('T-1', 16, { due: wednesday }),
      task('T-2', 30, { start: '2026-11-23', due: '2026-11-25' }),
    ).people;
    expect(person?.weeks.map(({ capacityHours }) => capacityHours)).toEqual([40, 24, 40, 40]);
    expect(person?.weeks.map(({ loadPercent }) => loadPercent)).toEqual([40, 125, 0, 0]);
  });

  it('[K3] knows no per cent of a week without work', () => {
    const closed = settingsWith({
      calendar: {
        ...standardCalendar,
        holidays: ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'],
      },
    });
    const [person] = capacity({ issues: [task('T-1', 10, { due: '2026-11-01' })] }, closed, {
      asOf: wednesday,
      count: 1,
    }).people;
    expect(person?.weeks[0]).toMatchObject({ loadHours: 10, capacityHours: 0 });
    expect(person?.weeks[0]).not.toHaveProperty('loadPercent');
  });

  it('[K4] shows work without an estimate apart, also where time was logged on none', () => {
    const { people, findings } = load(task('T-1', undefined), task('T-2', 0, { spentHours: 5 }), task('T-3', 8));
    expect(people[0]?.unestimated.map(({ key }) => key)).toEqual(['T-1', 'T-2']);
    expect(findings).toContainEqual(expect.objectContaining({ rule: 'K4', issueKeys: ['T-1', 'T-2'] }));
  });

  it('[K5] keeps the hours that lie beyond the weeks shown', () => {
    const [person] = load(task('T-1', 40, { start: '2026-12-07', due: '2026-12-18' })).people;
    expect(person?.weeks.map(({ loadHours }) => loadHours)).toEqual([0, 0, 0, 20]);
    expect(person?.hoursOutside).toBe(20);
  });

  it('[K6] names who is asked too much, with the worst week and its issues', () => {
    const { findings } = load(
      task('ERP-1', 34, { due: '2026-11-20' }),
      task('NET-1', 18, { due: '2026-11-20' }),
      task('NET-2', 30, { assignee: 'Kim Keller', due: '2026-11-20' }),
    );
    expect(findings).toEqual([
      {
        rule: 'K6',
        severity: 'warning',
        text: 'Dev Devi is asked for 52 h on 40 h in the week of 16 Nov.',
        issueKeys: ['ERP-1', 'NET-1'],
      },
    ]);
  });

  it('[K7] counts parents and sub-tasks by their own estimates, and asks none of parents, registers and milestones', () => {
    const { people } = load(
      task('T-1', undefined, { type: 'Epic' }),
      task('T-2', 8, { parentKey: 'T-1', due: wednesday }),
      task('T-3', 4, { parentKey: 'T-2', subtask: true, due: wednesday }),
      aRisk('T-4', {}, { assignee: 'Dev Devi' }),
      aMilestone('T-5', wednesday, { assignee: 'Dev Devi' }),
      task('T-6', undefined, { labels: ['change-request'] }),
      task('T-7', 6, { type: 'Risk', due: wednesday }),
      task('T-8', 99, { status: 'done' }),
    );
    expect(people[0]?.weeks[0]?.demand.map(({ key, hours }) => [key, hours])).toEqual([
      ['T-2', 8],
      ['T-7', 6],
      ['T-3', 4],
    ]);
    expect(people[0]?.unestimated).toEqual([]);
  });

  it('[K8] adds up estimated work that nobody has', () => {
    const { assignee: _a, ...free } = task('T-1', 7.5);
    const { assignee: _b, ...vague } = task('T-2', undefined);
    expect(load(free, vague)).toMatchObject({ people: [], unassignedHours: 7.5, unassignedKeys: ['T-1'] });
    expect(load(free).findings).toMatchObject([{ rule: 'K8', issueKeys: ['T-1'] }]);
  });

  it('[K9] names work that starts after it is due, and [K10] work of people who have left', () => {
    const gone = { ...somebody('Gone Gil'), active: false };
    const { findings } = load(
      task('T-1', 1, { start: '2026-12-01', due: '2026-11-30' }),
      task('T-2', 1, { assignee: gone }),
    );
    expect(findings.map(({ rule, issueKeys }) => [rule, issueKeys])).toEqual([
      ['K10', ['T-2']],
      ['K9', ['T-1']],
    ]);
  });

  it('lists the highest peak first and names the projects a person works in', () => {
    const { people } = load(
      task('A-1', 8, { assignee: 'Low Lou', due: wednesday }),
      task('B-1', 20, { assignee: 'Hi Hal', due: wednesday }),
      task('A-2', 20, { assignee: 'Hi Hal', due: wednesday }),
    );
    expect(people.map(({ person, projectKeys }) => [person.name, projectKeys])).toEqual([
      ['Hi Hal', ['A', 'B']],
      ['Low Lou', ['A']],
    ]);
  });

  it('[K33] [K6] counts other commitments of people who allow it, and says how much of an overload they are', () => {
    const next = { start: '2026-11-30', due: '2026-12-04' };
    const facts = {
      issues: [task('A-1', 24, next), task('A-2', 24, { ...next, assignee: 'Low Lou' })],
      hidden: [task('S-1', 30.2, next), task('S-2', 30, { ...next, assignee: 'Low Lou' })],
      times: { focusPercent: 100, people: new Map([['dev-devi', { off: [], countsHidden: true as const }]]) },
    };
    const { people, findings } = capacity(facts, settings, { asOf: wednesday, count: 4 });
    expect(people.map(({ person, projectKeys, weeks }) => [person.name, projectKeys, weeks[2]])).toMatchObject([
      ['Dev Devi', ['A'], { loadHours: 54, loadPercent: 135, otherHours: 30, demand: [{ key: 'A-1' }] }],
      ['Low Lou', ['A'], { loadHours: 24, loadPercent: 60 }],
    ]);
    expect(people[1]?.weeks[2]).not.toHaveProperty('otherHours');
    expect(findings.find(({ rule }) => rule === 'K6')).toMatchObject({
      text: 'Dev Devi is asked for 54 h on 40 h in the week of 30 Nov, 30 h of it other commitments.',
      issueKeys: ['A-1'],
    });
    const near = capacity(facts, settings, { asOf: '2026-11-30', count: 4 });
    const rating = peopleRating(near, estimateCoverage(facts.issues, settings), 'A', settings);
    expect(rating).toMatchObject({ rag: 'red', headline: '135% peak' });
    expect(rating.inputs[0]).toMatchObject({
      value: '135%, 30 h of it other commitments',
      issueKeys: ['A-1'],
    });
  });

  it('takes standard settings for a 40-hour week', () => {
    const [person] = capacity({ issues: [task('T-1', 1)] }, standardSettings, { asOf: wednesday, count: 1 }).people;
    expect(person?.weeks[0]?.capacityHours).toBe(40);
  });
});
