import { Hono } from 'hono';
import type { Context } from 'hono';
import * as v from 'valibot';
import { issueAnswers } from '../answers/issue';
import { chosenFields } from '../answers/selection';
import { changeIssue } from '../change-issue';
import { createIssue } from '../create-issue';
import type { SiteEnv } from '../context';
import { editMetadata } from '../answers/edit-metadata';
import { readFieldChanges, type FieldRequest } from '../field-changes';
import { issueEvent } from '../issue-event';
import { appendCommentRequests, appendLinkRequests } from '../issue-operations';
import type { IssueRow } from '../issue-store';
import type { Jira } from '../jira';
import { may, visibility } from '../permissions';
import { Refusal, noSuchProject } from '../refusal';
import { listParameter, readBody } from '../request-body';
import { editableIssue, seenIssue } from '../seen-issue';
import { requireFilled, transitionAnswer, transitionChanges, transitionsOf } from '../transitions';

const Operations = v.record(v.string(), v.array(v.record(v.string(), v.unknown())));
const EditRequest = v.object({
  fields: v.optional(v.record(v.string(), v.unknown()), {}),
  update: v.optional(Operations, {}),
  properties: v.optional(v.array(v.object({ key: v.string(), value: v.unknown() })), []),
  transition: v.optional(v.unknown()),
});
const TransitionRequest = v.object({ ...EditRequest.entries, transition: v.object({ id: v.string() }) });

function propertiesOf(request: v.InferOutput<typeof EditRequest>): Record<string, unknown> {
  return Object.fromEntries(request.properties.map(({ key, value }) => [key, value]));
}

function changesFor(jira: Jira, row: IssueRow, request: FieldRequest, accountId: string): Map<string, unknown> {
  const project = jira.projects.get(row.projectId);
  if (project === undefined) throw noSuchProject(row.projectId);
  const { issuelinks: _links, comment: _comments, ...update } = request.update;
  const target = {
    jira,
    project,
    stored: row.fields,
    visible: visibility(jira, accountId),
    mayModifyReporter: may(jira, accountId, 'administer', project),
  };
  return readFieldChanges({ fields: request.fields, update }, target);
}

function runOperations(jira: Jira, row: IssueRow, update: FieldRequest['update'], accountId: string): void {
  appendLinkRequests(jira, row, update['issuelinks'] ?? [], accountId);
  appendCommentRequests(jira, row, update['comment'] ?? [], accountId);
}

/** Creating, editing, moving through the workflow and deleting. */
export function editIssueRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const writer = (c: Context<SiteEnv>): string => c.get('viewer').accountId ?? '';
  const created = (c: Context<SiteEnv>, row: IssueRow): Record<string, unknown> => ({
    id: row.id,
    key: row.key,
    self: `${c.get('viewer').origin}/rest/api/3/issue/${row.id}`,
  });

  app.post('/issue', async (c) => {
    const request = await readBody(c, EditRequest);
    const { fields, update } = request;
    return c.json(created(c, createIssue(jira, { fields, update, properties: propertiesOf(request) }, writer(c))), 201);
  });
  app.post('/issue/bulk', async (c) => {
    const { issueUpdates } = await readBody(
      c,
      v.object({ issueUpdates: v.pipe(v.array(EditRequest), v.maxLength(50)) }),
    );
    const issues: Record<string, unknown>[] = [];
    const errors: Record<string, unknown>[] = [];
    issueUpdates.forEach((request, failedElementNumber) => {
      try {
        const { fields, update } = request;
        issues.push(created(c, createIssue(jira, { fields, update, properties: propertiesOf(request) }, writer(c))));
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const elementErrors = { errorMessages: error.errorMessages, errors: error.errors };
        errors.push({ status: error.status, elementErrors, failedElementNumber });
      }
    });
    return c.json({ issues, errors }, issues.length === 0 ? 400 : 201);
  });

  app.put('/issue/:issue', async (c) => {
    const request = await readBody(c, EditRequest);
    const row = editableIssue(jira, c.req.param('issue'), c.get('viewer'));
    const after = changeIssue(jira, row, changesFor(jira, row, request, writer(c)), writer(c));
    if (request.properties.length > 0)
      jira.issues.setProperties(row.id, { ...jira.issues.properties(row.id), ...propertiesOf(request) });
    runOperations(jira, after, request.update, writer(c));
    if (c.req.query('returnIssue') !== 'true') return c.body(null, 204);
    const selection = {
      fields: chosenFields(jira, ['*all']),
      bare: false,
      properties: [],
      expand: new Set<string>(),
      historyLimit: 100,
    };
    return c.json(issueAnswers(jira, c.get('viewer')).answer(jira.issues.get(row.id) ?? after, selection));
  });
  app.put('/issue/:issue/assignee', async (c) => {
    const { accountId } = await readBody(c, v.object({ accountId: v.nullish(v.string()) }));
    const row = editableIssue(jira, c.req.param('issue'), c.get('viewer'));
    const assignee = accountId === null || accountId === undefined ? null : { accountId };
    changeIssue(jira, row, changesFor(jira, row, { fields: { assignee }, update: {} }, writer(c)), writer(c));
    return c.body(null, 204);
  });
  app.get('/issue/:issue/editmeta', (c) => {
    const row = seenIssue(jira, c.req.param('issue'), c.get('viewer'));
    const project = jira.projects.get(row.projectId);
    const editable = project !== undefined && may(jira, c.get('viewer').accountId, 'edit', project);
    return c.json({ fields: editable ? editMetadata(jira, project, c.get('viewer')) : {} });
  });

  app.get('/issue/:issue/transitions', (c) => {
    const row = seenIssue(jira, c.req.param('issue'), c.get('viewer'));
    const allowed = may(jira, c.get('viewer').accountId, 'edit', jira.projects.get(row.projectId));
    const wanted = c.req.query('transitionId');
    const transitions = allowed ? transitionsOf(jira, row).filter(({ id }) => (wanted ?? id) === id) : [];
    const project = jira.projects.get(row.projectId);
    const withFields = listParameter(c, 'expand')?.includes('transitions.fields') === true;
    const fields = withFields && project !== undefined ? editMetadata(jira, project, c.get('viewer')) : undefined;
    return c.json({
      expand: 'transitions',
      transitions: transitions.map((one) => transitionAnswer(one, c.get('viewer'), fields)),
    });
  });
  app.post('/issue/:issue/transitions', async (c) => {
    const request = await readBody(c, TransitionRequest);
    const row = editableIssue(jira, c.req.param('issue'), c.get('viewer'));
    const transition = transitionsOf(jira, row).find(({ id }) => id === request.transition.id);
    if (transition === undefined)
      throw new Refusal(400, [
        `It seems that you have tried to perform an operation which you are not permitted to perform.`,
      ]);
    const given = changesFor(jira, row, request, writer(c));
    requireFilled(transition, given);
    const changes = new Map([...transitionChanges(jira, row, transition.to), ...given]);
    const after = changeIssue(jira, row, changes, writer(c));
    runOperations(jira, after, request.update, writer(c));
    return c.body(null, 204);
  });

  app.delete('/issue/:issue', (c) => {
    const row = editableIssue(jira, c.req.param('issue'), c.get('viewer'));
    const subtasks = jira.issues.childrenOf(row.key);
    if (subtasks.length > 0 && c.req.query('deleteSubtasks') !== 'true')
      throw new Refusal(400, [
        `The issue '${row.key}' has subtasks.  You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`,
      ]);
    for (const one of [...subtasks, row]) {
      for (const link of jira.links.ofIssue(one.id)) jira.links.remove(link.id);
      jira.issues.remove(one.id);
      jira.emit(issueEvent(jira, 'deleted', one, writer(c)));
    }
    return c.body(null, 204);
  });
  return app;
}
