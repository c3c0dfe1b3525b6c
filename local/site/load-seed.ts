import { textDocument } from './adf-text';
import { inTransaction } from './database';
import type { Comment, Worklog } from './issue-store';
import type { Jira } from './jira';
import type { SeedIssue, SiteSeed } from './seed';
import { instantOf } from './timestamp';

const canonical = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

function storedInstant(text: string): string {
  return canonical.test(text) ? text : (instantOf(text) ?? text);
}

const instantFields = ['created', 'updated', 'resolutiondate', 'statuscategorychangedate', 'lastViewed'];

function storedFields(issue: SeedIssue): Record<string, unknown> {
  const fields: Record<string, unknown> = { ...issue.fields };
  for (const name of instantFields) {
    const value = fields[name];
    if (typeof value === 'string') fields[name] = storedInstant(value);
  }
  for (const name of Object.keys(fields)) if (fields[name] === null) delete fields[name];
  return fields;
}

function storedComments(issue: SeedIssue): Comment[] {
  return issue.comments.map(({ id, authorId, created, text }) => {
    const instant = storedInstant(created);
    return { id, authorId, created: instant, updated: instant, body: textDocument(text) };
  });
}

function storedWorklogs(issue: SeedIssue): Worklog[] {
  return issue.worklogs.map(({ id, authorId, started, timeSpentSeconds, text, group }) => {
    const instant = storedInstant(started);
    const comment = text === undefined ? {} : { comment: textDocument(text) };
    const restricted = group === undefined ? {} : { group };
    const at = { started: instant, created: instant, updated: instant };
    return { id, authorId, ...at, timeSpentSeconds, ...comment, ...restricted };
  });
}

/** `null` for nothing, so that an empty list costs no text in the file. */
function json(value: object | undefined): string | null {
  return value === undefined || Object.keys(value).length === 0 ? null : JSON.stringify(value);
}

function loadIssues(jira: Jira, issues: SiteSeed['issues']): void {
  const idOfKey = new Map(issues.map((issue) => [issue.key, issue.id]));
  const insert = jira.database.prepare(
    `INSERT INTO issue (id, key, project, fields, properties, watchers, changelog, comments, worklogs)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const link = jira.database.prepare(
    'INSERT OR IGNORE INTO issue_link (id, type, source, destination) VALUES (?, ?, ?, ?)',
  );
  for (const issue of issues) {
    const changelog = issue.changelog.map((entry) => ({
      ...entry,
      created: storedInstant(entry.created),
    }));
    insert.run(
      issue.id,
      issue.key,
      issue.projectId,
      JSON.stringify(storedFields(issue)),
      json(issue.properties),
      json(issue.watcherIds),
      json(changelog),
      json(storedComments(issue)),
      json(storedWorklogs(issue)),
    );
    for (const { id, typeId, outwardKey } of issue.links) {
      const destination = idOfKey.get(outwardKey);
      if (destination !== undefined) link.run(id, typeId, issue.id, destination);
    }
  }
}

/** New things are numbered after everything in the seed. */
function reserveNumbers(jira: Jira, seed: SiteSeed): void {
  let highest = 10_000;
  const take = (id: string): void => {
    const number = Number(id);
    if (Number.isInteger(number) && number > highest) highest = number;
  };
  const highestKey = new Map<string, number>();
  for (const { id, key, projectId, changelog, comments, worklogs, links } of seed.issues) {
    take(id);
    for (const list of [changelog, comments, worklogs, links]) list.forEach((entry) => take(entry.id));
    const number = Number(key.split('-').at(-1));
    if (number > (highestKey.get(projectId) ?? 0)) highestKey.set(projectId, number);
  }
  for (const { id } of seed.filters ?? []) take(id);
  for (const { id, gadgets } of seed.dashboards ?? []) [id, ...gadgets.map((one) => String(one.id))].forEach(take);
  for (const { id, versions, components } of seed.projects)
    for (const entry of [{ id }, ...versions, ...components]) take(entry.id);
  jira.nextId('entity', highest);
  for (const [projectId, number] of highestKey) jira.nextId(`key of project ${projectId}`, number);
}

const tables = ['record', 'issue', 'issue_link', 'sequence'];

/** Fills an empty site, or replaces all that it holds. */
export function loadSeed(jira: Jira, seed: SiteSeed, loadOthers: () => void): void {
  inTransaction(jira.database, () => {
    for (const table of tables) jira.database.exec(`DELETE FROM ${table}`);
    seed.issueTypes.forEach((record) => jira.issueTypes.set(record));
    seed.statuses.forEach((record) => jira.statuses.set(record));
    seed.priorities.forEach((record) => jira.priorities.set(record));
    seed.resolutions.forEach((record) => jira.resolutions.set(record));
    seed.customFields.forEach((record) => jira.customFields.set(record));
    seed.linkTypes.forEach((record) => jira.linkTypes.set(record));
    seed.projects.forEach((record) => jira.projects.set(record));
    seed.boards.forEach((record) => jira.boards.set(record));
    seed.sprints.forEach((record) => jira.sprints.set(record));
    seed.filters?.forEach((record) => jira.filters.set(record));
    seed.dashboards?.forEach((record) => jira.dashboards.set(record));
    loadIssues(jira, seed.issues);
    reserveNumbers(jira, seed);
    loadOthers();
  });
}

/** Reads everything anew after the file was filled. */
export function reloadJira(jira: Jira): void {
  const { issueTypes, statuses, priorities, resolutions, customFields, linkTypes, projects, boards, sprints } = jira;
  const collections = [
    issueTypes,
    statuses,
    priorities,
    resolutions,
    customFields,
    linkTypes,
    projects,
    boards,
    sprints,
  ];
  for (const collection of [...collections, jira.projectProperties, jira.outbox, jira.dashboards, jira.filters])
    collection.reload();
  jira.functions.forget();
  jira.issues.reload();
  jira.links.reload();
  jira.search.forget();
}
