import { demoPortfolio } from '../../local/demo/demo-portfolio';
import { demoTroubles } from '../../local/demo/troubles';
import type { SeedIssue } from '../../local/site/seed';
import { standardCalendar, workingDaysBetween } from '../../src/model/calendar';
import { daysBetween } from '../../src/model/date';

const today = '2026-11-24';
const seed = demoPortfolio(today);

describe('the troubles of the demo', () => {
  it('has a milestone that slipped by nine working days and more', () => {
    const [cutOver] = troubled('slipped milestone');
    const [original, ...later] = datesGiven(cutOver);
    expect(later).toHaveLength(2);
    expect(workingDaysBetween(standardCalendar, original ?? '', date(cutOver, 'duedate'))).toBeGreaterThanOrEqual(9);
  });

  it('has an action, still open, that was given a new date twice or more', () => {
    const [action] = troubled('re-dated action');
    expect(datesGiven(action).length).toBeGreaterThanOrEqual(3);
    expect(category(action)).not.toBe('done');
  });

  it('has a link across projects whose blocked end starts before the blocker ends', () => {
    const [blocker, blocked] = troubled('link across projects that cannot hold');
    expect(blocker?.links.map(({ outwardKey }) => outwardKey)).toContain(blocked?.key);
    expect(blocker?.projectId).not.toBe(blocked?.projectId);
    expect(date(blocked, 'customfield_10015') < date(blocker, 'duedate')).toBe(true);
  });

  it('has an epic whose open children nobody has estimated', () => {
    const [epic] = troubled('unestimated epic');
    const children = seed.issues.filter(({ fields }) => JSON.stringify(fields['parent']) === `{"key":"${epic?.key}"}`);
    expect(children.length).toBeGreaterThan(3);
    for (const child of children) {
      expect(category(child)).not.toBe('done');
      expect(child.fields['timeestimate']).toBeUndefined();
    }
  });

  it('has risks whose review is overdue by 22 days and more', () => {
    for (const risk of troubled('stale risk')) {
      const review = date(risk, 'customfield_10106') || propertyDate(risk);
      expect(daysBetween(review, today)).toBeGreaterThanOrEqual(22);
    }
  });

  it('has a risk with probability and without impact, and a critical one', () => {
    const [vague] = troubled('risk without impact');
    expect(vague?.fields).toHaveProperty('customfield_10101');
    expect(vague?.fields).not.toHaveProperty('customfield_10102');
    const [critical] = troubled('critical risk');
    expect(critical?.fields).toMatchObject({
      customfield_10101: { value: '4 - Likely' },
      customfield_10102: { value: '5 - Severe' },
    });
  });

  it('has a risk that only the leads may see, not the contractor', () => {
    const [secret] = troubled('risk under a security level');
    const levels = seed.projects.flatMap(({ securityLevels }) => securityLevels);
    const level = levels.find(({ id }) => JSON.stringify(secret?.fields['security']) === `{"id":"${id}"}`);
    const members = seed.groups
      .filter(({ name }) => level?.members.includes(`group:${name}`))
      .flatMap((g) => g.members);
    expect(members).toContain('demo-coordinator');
    expect([...members, ...(level?.members ?? [])]).not.toContain('demo-contractor');
  });

  it('has a change approved without a cost by somebody named, and one that waits past its date', () => {
    const [blind] = troubled('change approved without cost');
    expect(statusName(blind)).toBe('Approved');
    expect(blind?.fields).not.toHaveProperty('customfield_10112');
    const decided = blind?.changelog.find(({ items }) => items.some((item) => item.toString === 'Approved'));
    expect(decided?.authorId).toBe('demo-viktor');
    const [waiting] = troubled('decision overdue');
    expect(statusName(waiting)).toBe('Pending decision');
    expect(date(waiting, 'customfield_10114') < today).toBe(true);
  });

  it('has work due this week and not done, and work done this week', () => {
    const [late] = troubled('due this week and not done');
    expect(date(late, 'duedate')).toBe('2026-11-23');
    expect(category(late)).toBe('indeterminate');
    const [done] = troubled('done this week');
    expect(String(done?.fields['resolutiondate']).slice(0, 10)).toBe(today);
  });
});

function troubled(name: string): SeedIssue[] {
  return (demoTroubles[name] ?? []).map((key) => {
    const issue = seed.issues.find((one) => one.key === key);
    if (!issue) throw new Error(`No ${key}`);
    return issue;
  });
}

function datesGiven(issue: SeedIssue | undefined): string[] {
  return (issue?.changelog ?? []).flatMap(({ items }) =>
    items.flatMap(({ field, to }) => (field === 'duedate' && to ? [to] : [])),
  );
}

function date(issue: SeedIssue | undefined, field: string): string {
  const value = issue?.fields[field];
  return typeof value === 'string' ? value : '';
}

function propertyDate(issue: SeedIssue): string {
  return /"nextReview":"([^"]+)"/.exec(JSON.stringify(issue.properties))?.[1] ?? '';
}

function status(issue: SeedIssue | undefined) {
  return seed.statuses.find(({ id }) => JSON.stringify(issue?.fields['status']) === `{"id":"${id}"}`);
}

function statusName(issue: SeedIssue | undefined): string | undefined {
  return status(issue)?.name;
}

function category(issue: SeedIssue | undefined): string | undefined {
  return status(issue)?.category;
}
