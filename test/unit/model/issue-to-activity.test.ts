import { standardSettings } from '../../../src/model/settings';
import { issueToActivity } from '../../../src/model/issue-to-activity';
import { aMilestone, anIssue, settingsWith, statusChange, type IssueFacts } from '../portfolio';

const translate = (facts: IssueFacts) =>
  issueToActivity(anIssue('ERP-1', facts), standardSettings, (name) =>
    name === 'In Progress' ? 'in-progress' : undefined,
  );

describe('an issue as an activity', () => {
  it('[L1] takes given dates as set by hand, over the working day', () => {
    const { activity } = translate({ start: '2026-11-20', due: '2026-11-24' });
    expect(activity).toMatchObject({
      manual: { start: '2026-11-20T08:00:00', finish: '2026-11-24T17:00:00' },
      durationMinutes: 3 * 480,
    });
  });

  it('[L3] lasts as long as is left of its estimate where a date is missing', () => {
    const facts = { start: '2026-11-20', originalEstimateHours: 40, remainingEstimateHours: 12 };
    const { activity } = translate(facts);
    expect(activity).toMatchObject({ durationMinutes: 720, manual: { start: '2026-11-20T08:00:00' } });
    expect(activity?.manual).not.toHaveProperty('finish');
  });

  it('[L2] has no place without dates and estimate, and says so', () => {
    const { activity, findings } = translate({});
    expect(activity).toBeUndefined();
    expect(findings).toMatchObject([{ rule: 'L2', issueKeys: ['ERP-1'] }]);
  });

  it('[L22] stands on the dates of its sprint where nobody has given any', () => {
    const sprint = { name: 'Sprint 24', start: '2026-11-16T08:00:00.000Z', end: '2026-11-27T16:00:00.000Z' };
    expect(translate({ sprint }).activity).toMatchObject({
      manual: { start: '2026-11-16T08:00:00', finish: '2026-11-27T17:00:00' },
      durationMinutes: 10 * 480,
    });
    expect(translate({ sprint, due: '2026-11-20' }).activity?.manual).toEqual({ finish: '2026-11-20T17:00:00' });
    expect(translate({ sprint: { name: 'Sprint 26' } }).activity).toBeUndefined();
    const done = translate({ sprint, status: 'done', resolved: '2026-11-12T10:00:00.000Z' });
    expect(done.activity).not.toHaveProperty('manual');
  });

  it('[L1] keeps the due date of work that starts after it', () => {
    const { activity, findings } = translate({ start: '2026-11-27', due: '2026-11-24', originalEstimateHours: 8 });
    expect(activity?.manual).toEqual({ finish: '2026-11-24T17:00:00' });
    expect(findings).toMatchObject([{ rule: 'L1', severity: 'warning' }]);
  });

  it('[L4] was begun when it first came into progress, and finished when it was resolved', () => {
    const history = [
      statusChange('2026-11-03', 'To Do', 'In Progress'),
      statusChange('2026-11-05', 'In Progress', 'To Do'),
      statusChange('2026-11-09', 'To Do', 'In Progress'),
      statusChange('2026-11-12', 'In Progress', 'Done'),
    ];
    const { activity } = translate({
      status: 'done',
      due: '2026-11-10',
      resolved: '2026-11-12T10:00:00.000Z',
      history,
    });
    expect(activity).toMatchObject({
      actualStart: '2026-11-03T08:00:00',
      actualFinish: '2026-11-12T17:00:00',
      percentComplete: 100,
    });
  });

  it('[L4] leaves the actual start open where no history tells it', () => {
    expect(translate({ status: 'in-progress', due: '2026-11-20' }).activity).not.toHaveProperty('actualStart');
  });

  it('[L4] is as far as its hours say', () => {
    const { activity } = translate({ due: '2026-11-20', spentHours: 6, remainingEstimateHours: 18 });
    expect(activity?.percentComplete).toBe(25);
  });

  it('[L1] is a milestone by type, with its date as a deadline', () => {
    const { activity, isMilestone } = issueToActivity(
      aMilestone('ERP-9', '2026-12-04'),
      standardSettings,
      () => undefined,
    );
    expect(isMilestone).toBe(true);
    expect(activity).toMatchObject({ durationMinutes: 0, deadline: '2026-12-04T17:00:00' });
  });

  it('[L3] counts a shorter day as the calendar gives it', () => {
    const calendar = { hoursByWeekday: [6, 6, 6, 6, 0, 0, 0], holidays: ['2026-11-17'] } as const;
    const issue = anIssue('ERP-1', { start: '2026-11-16', due: '2026-11-22' });
    const { activity } = issueToActivity(issue, settingsWith({ calendar }), () => undefined);
    expect(activity).toMatchObject({ durationMinutes: 3 * 360, manual: { finish: '2026-11-22T15:00:00' } });
  });
});
