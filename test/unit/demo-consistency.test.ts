import { demoPortfolio } from '../../local/demo/demo-portfolio';
import type { SeedIssue } from '../../local/site/seed';

const seed = demoPortfolio('2026-11-24');
const keys = new Set(seed.issues.map((issue) => issue.key));
const accounts = new Set(seed.users.map((user) => user.accountId));

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the demo portfolio', () => {
  it('has three projects, some 450 issues, 14 people and the app', () => {
    expect(seed.projects.map((project) => project.key)).toEqual(['ERP', 'NET', 'M365']);
    expect(seed.issues.length).toBeGreaterThan(430);
    expect(seed.issues.length).toBeLessThan(520);
    expect(seed.users.filter((user) => user.accountType === 'atlassian')).toHaveLength(14);
    expect(accounts).toContain('app-coordinator');
  });

  it('gives no id and no key twice', () => {
    for (const ids of [
      seed.issues.map(({ id }) => id),
      seed.issues.map(({ key }) => key),
      seed.issues.flatMap(({ changelog }) => changelog.map(({ id }) => id)),
      seed.issues.flatMap(({ comments }) => comments.map(({ id }) => id)),
      seed.issues.flatMap(({ worklogs }) => worklogs.map(({ id }) => id)),
      seed.issues.flatMap(({ links }) => links.map(({ id }) => id)),
      seed.projects.flatMap(({ versions }) => versions.map(({ id }) => id)),
      [...seed.spaces, ...seed.pages].map(({ id }) => id),
      seed.issues.map(({ fields }) => String(fields['summary'])),
    ])
      expect(repeated(ids)).toEqual([]);
  });

  it('numbers issues in the order in which they were created', () => {
    for (const { key } of seed.projects) {
      const days = seed.issues
        .filter((issue) => issue.key.startsWith(`${key}-`))
        .map(({ fields }) => String(fields['created']).slice(0, 10));
      expect(days).toEqual([...days].sort());
    }
  });

  it.each([
    ['issuetype', seed.issueTypes],
    ['status', seed.statuses],
    ['priority', seed.priorities],
    ['resolution', seed.resolutions],
  ])('names only a %s of the catalogue', (field, catalogue) => {
    const known = new Set(catalogue.map(({ id }) => id));
    const unknown = referencesOf(field).filter((id) => !known.has(id));
    expect(unknown).toEqual([]);
  });

  it('names only people, parents, versions, security levels and links that exist', () => {
    const named = seed.issues.flatMap((issue) => [
      ...['assignee', 'reporter', 'creator', 'customfield_10105'].flatMap((field) => accountIn(issue.fields[field])),
      ...issue.changelog.flatMap(({ authorId }) => authorId ?? []),
      ...[...issue.comments, ...issue.worklogs].map(({ authorId }) => authorId),
    ]);
    expect(named.filter((account) => !accounts.has(account))).toEqual([]);
    for (const issue of seed.issues) {
      const project = seed.projects.find(({ id }) => id === issue.projectId);
      const { parent, fixVersions, security } = issue.fields;
      if (parent !== undefined) expect(keys).toContain(textIn(parent, 'key'));
      for (const version of Array.isArray(fixVersions) ? fixVersions : [])
        expect(project?.versions.map(({ id }) => id)).toContain(textIn(version, 'id'));
      if (security !== undefined) expect(project?.securityLevels.map(({ id }) => id)).toContain(textIn(security, 'id'));
      for (const { outwardKey, typeId } of issue.links) {
        expect(keys).toContain(outwardKey);
        expect(seed.linkTypes.map(({ id }) => id)).toContain(typeId);
      }
    }
  });

  it('puts sub-tasks under issues, issues under epics, and every sprint on a board', () => {
    const levels = new Map(seed.issueTypes.map(({ id, hierarchyLevel }) => [id, hierarchyLevel]));
    const levelOf = (issue: SeedIssue | undefined) => levels.get(textIn(issue?.fields['issuetype'], 'id')) ?? NaN;
    for (const issue of seed.issues) {
      const parentKey = textIn(issue.fields['parent'], 'key');
      if (parentKey === '') expect(levelOf(issue)).toBeGreaterThanOrEqual(0);
      else expect(levelOf(seed.issues.find(({ key }) => key === parentKey))).toBe(levelOf(issue) + 1);
    }
    expect(seed.sprints.every(({ boardId }) => seed.boards.some(({ id }) => id === boardId))).toBe(true);
    expect(seed.sprints.filter(({ state }) => state === 'active')).toHaveLength(1);
  });

  it('fills groups and permissions with accounts and groups that exist', () => {
    const groups = new Set(seed.groups.map(({ name }) => `group:${name}`));
    const grants = [
      ...seed.projects.flatMap(({ permissions, roles, securityLevels }) => [
        ...Object.values(permissions).flat(),
        ...roles.flatMap(({ members }) => members),
        ...securityLevels.flatMap(({ members }) => members),
      ]),
      ...seed.spaces.flatMap(({ permissions }) => Object.values(permissions).flat()),
      ...seed.groups.flatMap(({ members }) => members),
    ];
    const unknown = grants.filter((grant) => grant !== 'anyone' && !groups.has(grant) && !accounts.has(grant));
    expect(unknown).toEqual([]);
  });
});

function referencesOf(field: string): string[] {
  return seed.issues.flatMap(({ fields }) => (fields[field] === undefined ? [] : [textIn(fields[field], 'id')]));
}

function accountIn(value: unknown): string[] {
  return value === undefined ? [] : [textIn(value, 'accountId')];
}

function textIn(value: unknown, name: string): string {
  if (typeof value !== 'object' || value === null) return '';
  const found: unknown = Object.entries(value).find(([key]) => key === name)?.[1];
  return typeof found === 'string' ? found : '';
}
