import { appendLinkRequests } from './issue-operations';
import { readFieldChanges, type FieldRequest } from './field-changes';
import { inTransaction } from './database';
import { issueEvent } from './issue-event';
import type { IssueRow } from './issue-store';
import { projectOf, type Jira } from './jira';
import { may, visibility } from './permissions';
import { idOf, textOf } from './reference';
import { Refusal } from './refusal';
import type { SeedProject } from './seed';
import { workflowOf } from './workflow';

/** The status in which issues of the type begin: that of others of its type, else the project's first open one. */
function initialStatus(jira: Jira, project: SeedProject, typeId: string): string | undefined {
  const { statusIds } = workflowOf(project, typeId);
  const open = statusIds.filter((id) => jira.statuses.get(id)?.category === 'new');
  for (const row of jira.issues.ofProject(project.id)) {
    const status = idOf(row.fields['status']);
    if (idOf(row.fields['issuetype']) === typeId && status !== undefined && open.includes(status)) return status;
  }
  return open[0] ?? statusIds[0];
}

function projectFor(jira: Jira, value: unknown, accountId: string): SeedProject {
  const project = projectOf(jira, textOf(value, 'id') ?? textOf(value, 'key') ?? '');
  if (project === undefined || !may(jira, accountId, 'browse', project))
    throw new Refusal(400, [], { project: 'Specify a valid project ID or key' });
  if (!may(jira, accountId, 'edit', project))
    throw new Refusal(400, [], { project: 'You do not have permission to create issues in this project.' });
  return project;
}

function required(changes: ReadonlyMap<string, unknown>): void {
  const errors: Record<string, string> = {};
  if (changes.get('issuetype') === undefined) errors['issuetype'] = 'Specify an issue type';
  if (changes.get('summary') === undefined) errors['summary'] = 'You must specify a summary of the issue.';
  if (Object.keys(errors).length > 0) throw new Refusal(400, [], errors);
}

/** Creates an issue as Jira does, with the next key of its project. */
export function createIssue(
  jira: Jira,
  request: FieldRequest & { readonly properties: Readonly<Record<string, unknown>> },
  accountId: string,
): IssueRow {
  const { project: asked, ...fields } = request.fields;
  const project = projectFor(jira, asked, accountId);
  const { issuelinks, ...update } = request.update;
  const target = {
    jira,
    project,
    stored: {},
    visible: visibility(jira, accountId),
    mayModifyReporter: may(jira, accountId, 'administer', project),
  };
  const changes = readFieldChanges({ fields, update }, target);
  required(changes);

  const now = jira.now().toISOString();
  const person = { accountId };
  const priorities = jira.priorities.all();
  const usual = priorities[Math.floor((priorities.length - 1) / 2)];
  const defaults: Record<string, unknown> = {
    status: { id: initialStatus(jira, project, idOf(changes.get('issuetype')) ?? '') },
    ...(usual === undefined ? {} : { priority: { id: usual.id } }),
    reporter: person,
    creator: person,
    created: now,
    updated: now,
    statuscategorychangedate: now,
  };
  const given = [...changes].filter(([, value]) => value !== undefined);
  const row: IssueRow = {
    id: String(jira.nextId('entity')),
    key: `${project.key}-${jira.nextId(`key of project ${project.id}`)}`,
    projectId: project.id,
    fields: { ...defaults, ...Object.fromEntries(given) },
  };
  inTransaction(jira.database, () => {
    jira.issues.put(row);
    if (Object.keys(request.properties).length > 0) jira.issues.setProperties(row.id, request.properties);
  });
  appendLinkRequests(jira, row, issuelinks ?? [], accountId);
  jira.emit(issueEvent(jira, 'created', row, accountId));
  return row;
}
