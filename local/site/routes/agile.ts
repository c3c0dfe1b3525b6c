import { Hono } from 'hono';
import type { Context } from 'hono';
import { issueAnswers } from '../answers/issue';
import { chosenFields } from '../answers/selection';
import { projectAnswer } from '../answers/project';
import { sprintAnswer } from '../answers/sprint';
import { avatarUrls } from '../answers/user';
import type { SiteEnv, Viewer } from '../context';
import type { IssueRow } from '../issue-store';
import { projectOf, type Board, type Jira, type Sprint } from '../jira';
import { searchIssues } from '../jql/search';
import { jqlSource } from '../jql-source';
import { pageOf } from '../page';
import { may, visibility } from '../permissions';
import { idOf, listOf } from '../reference';
import { Refusal } from '../refusal';
import { listParameter, numberParameter } from '../request-body';

const sprintOrder = ['closed', 'active', 'future'];

function isInSprint(jira: Jira, row: IssueRow, sprintId: number): boolean {
  return jira.customFields.all().some(({ id, schema }) => {
    if (!schema.custom.endsWith(':gh-sprint')) return false;
    const value = row.fields[id];
    return (Array.isArray(value) ? listOf(value) : [value]).some((entry) => idOf(entry) === String(sprintId));
  });
}

/** Boards and sprints under `/rest/agile/1.0`; whoever may browse a board's project may see the board. */
export function agileRoutes(jira: Jira): Hono<SiteEnv> {
  const app = new Hono<SiteEnv>();
  const visibleBoard = (board: Board, viewer: Viewer): boolean =>
    may(jira, viewer.accountId, 'browse', projectOf(jira, board.projectKey));
  const boardOf = (id: string, viewer: Viewer): Board => {
    const board = jira.boards.get(id);
    if (board === undefined || !visibleBoard(board, viewer))
      throw new Refusal(404, [
        'The requested board cannot be viewed because it either does not exist or you do not have permission to view it.',
      ]);
    return board;
  };
  const sprintOf = (id: string, viewer: Viewer): Sprint => {
    const sprint = jira.sprints.get(id);
    const board = jira.boards.get(String(sprint?.boardId));
    if (sprint === undefined || board === undefined || !visibleBoard(board, viewer))
      throw new Refusal(404, ['Sprint does not exist']);
    return sprint;
  };
  const boardAnswer = ({ id, name, type, projectKey }: Board, viewer: Viewer): Record<string, unknown> => {
    const project = projectOf(jira, projectKey);
    const self = `${viewer.origin}/rest/agile/1.0/board/${id}`;
    if (project === undefined) return { id, self, name, type };
    const location = {
      projectId: Number(project.id),
      displayName: `${project.name} (${project.key})`,
      projectName: project.name,
      projectKey: project.key,
      projectTypeKey: project.projectTypeKey,
      avatarURI: avatarUrls(viewer, 'project', project.id)['24x24'],
      name: `${project.name} (${project.key})`,
    };
    return { id, self, name, type, location, isPrivate: false };
  };
  const issuePage = (
    c: Context<SiteEnv>,
    belongs: (row: IssueRow) => boolean,
    projectId: string,
  ): Record<string, unknown> => {
    const viewer = c.get('viewer');
    const source = jqlSource(jira, viewer);
    const result = searchIssues(c.req.query('jql') ?? '', { ...source, issues: () => source.issues([projectId]) });
    if (!result.ok) throw new Refusal(400, result.errors);
    const found = result.issues.filter(belongs);
    const startAt = numberParameter(c, 'startAt', 0);
    const maxResults = Math.min(100, numberParameter(c, 'maxResults', 50));
    const fields = chosenFields(jira, listParameter(c, 'fields') ?? ['*navigable']);
    const selection = {
      fields,
      bare: false,
      properties: [],
      expand: new Set(listParameter(c, 'expand') ?? []),
      historyLimit: 100,
    };
    const answers = issueAnswers(jira, viewer);
    const issues = found.slice(startAt, startAt + maxResults).map((row) => answers.answer(row, selection));
    return { expand: 'schema,names', startAt, maxResults, total: found.length, issues };
  };

  app.get('/board', (c) => {
    const viewer = c.get('viewer');
    const { projectKeyOrId, type, name } = c.req.query();
    const project = projectKeyOrId === undefined ? undefined : projectOf(jira, projectKeyOrId);
    if (projectKeyOrId !== undefined && !may(jira, viewer.accountId, 'browse', project))
      throw new Refusal(400, [`No project could be found with key or id '${projectKeyOrId}'.`]);
    const boards = jira.boards
      .all()
      .filter(
        (board) =>
          visibleBoard(board, viewer) &&
          (project === undefined || board.projectKey === project.key) &&
          (type === undefined || type.split(',').includes(board.type)) &&
          (name === undefined || board.name.toLowerCase().includes(name.toLowerCase())),
      );
    const {
      self: _self,
      nextPage: _next,
      ...page
    } = pageOf(
      c,
      boards.map((board) => boardAnswer(board, viewer)),
    );
    return c.json(page);
  });
  app.get('/board/:id', (c) => c.json(boardAnswer(boardOf(c.req.param('id'), c.get('viewer')), c.get('viewer'))));
  app.get('/board/:id/project', (c) => {
    const viewer = c.get('viewer');
    const project = projectOf(jira, boardOf(c.req.param('id'), viewer).projectKey);
    const {
      self: _self,
      nextPage: _next,
      ...page
    } = pageOf(c, project === undefined ? [] : [projectAnswer(project, viewer)]);
    return c.json(page);
  });
  app.get('/board/:id/sprint', (c) => {
    const board = boardOf(c.req.param('id'), c.get('viewer'));
    if (board.type !== 'scrum') throw new Refusal(400, ['The board does not support sprints']);
    const states = listParameter(c, 'state');
    const sprints = jira.sprints
      .all()
      .filter((sprint) => sprint.boardId === board.id && states?.includes(sprint.state) !== false)
      .sort((a, b) => sprintOrder.indexOf(a.state) - sprintOrder.indexOf(b.state) || a.id - b.id);
    const {
      self: _self,
      nextPage: _next,
      ...page
    } = pageOf(
      c,
      sprints.map((sprint) => sprintAnswer(sprint, c.get('viewer').origin)),
    );
    return c.json(page);
  });
  app.get('/board/:id/issue', (c) => {
    const board = boardOf(c.req.param('id'), c.get('viewer'));
    const visible = visibility(jira, c.get('viewer').accountId);
    return c.json(issuePage(c, visible, projectOf(jira, board.projectKey)?.id ?? ''));
  });
  app.get('/sprint/:id', (c) =>
    c.json(sprintAnswer(sprintOf(c.req.param('id'), c.get('viewer')), c.get('viewer').origin)),
  );
  app.get('/sprint/:id/issue', (c) => {
    const sprint = sprintOf(c.req.param('id'), c.get('viewer'));
    const projectId = projectOf(jira, jira.boards.get(String(sprint.boardId))?.projectKey ?? '')?.id ?? '';
    return c.json(issuePage(c, (row) => isInSprint(jira, row, sprint.id), projectId));
  });
  return app;
}
