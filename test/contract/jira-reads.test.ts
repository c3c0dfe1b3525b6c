import { portfolio } from '../site-builder';
import { atlassianDocument } from './atlassian-document';
import { jiraSchemaProblems, type JiraSchemaName } from './jira-schemas';
import { jiraSite, type JiraSite } from './jira-site';

const seed = portfolio()
  .person('ada', { timeZone: 'Europe/Dublin' })
  .person('ben')
  .person('cleo')
  .group('board', ['ada', 'cleo'])
  .group('site-admins', ['cleo'])
  .project('ERP', {
    securityLevels: [{ id: '1', name: 'Board only', members: ['group:board'] }],
    components: [{ id: '501', name: 'Ledger' }],
    roles: [{ id: 10002, name: 'Administrators', members: ['ada', 'group:board'] }],
  })
  .version('ERP', 'Wave 1', { releaseDate: '2026-03-31' })
  .issue('ERP-1', 'Epic', { start: '2026-01-05', due: '2026-06-30' })
  .risk('ERP-2', {
    probability: 4,
    impact: 5,
    assignee: 'ada',
    due: '2026-02-01',
    fields: { customfield_10105: { accountId: 'ben' }, security: { id: '1' }, components: [{ id: '501' }] },
    properties: { 'coordinator.risk': { v: 1, response: 'mitigate' } },
    watchers: ['ada', 'ben'],
  })
  .task('ERP-3', {
    parent: 'ERP-1',
    blocks: ['ERP-2'],
    comments: ['Seen.'],
    estimateHours: 16,
    spentHours: 6,
    assignee: 'ben',
  })
  .issue('ERP-4', 'Sub-task', { parent: 'ERP-3', estimateHours: 4 })
  .changed('ERP-2', '2026-01-09T08:00:00.000Z', 'ada', { field: 'duedate', from: '2026-01-31', to: '2026-02-01' })
  .seed();
const boards = [{ id: 7, name: 'ERP board', type: 'scrum' as const, projectKey: 'ERP' }];
const sprints = [
  {
    id: 70,
    boardId: 7,
    name: 'Sprint 1',
    state: 'active' as const,
    startDate: '2026-01-05T08:00:00.000Z',
    goal: 'Ledger',
  },
];

const platform = atlassianDocument('jira-platform-v3.json');
const software = atlassianDocument('jira-software.json');

interface Case {
  readonly method?: 'GET' | 'POST';
  /** As in Atlassian's documents, below `/rest/api/3`, or a whole path. */
  readonly template: string;
  /** The path that is asked; absent: the template. */
  readonly path?: string;
  readonly body?: unknown;
  readonly schema?: JiraSchemaName;
  /** The answer is a list of what the schema describes. */
  readonly list?: true;
}

const issue = '/issue/{issueIdOrKey}';
const project = '/project/{projectIdOrKey}';
const agile = '/rest/agile/1.0';
const risk = ['*all'];

const cases: readonly Case[] = [
  { template: '/myself', schema: 'UserSchema' },
  { template: '/serverInfo', schema: 'ServerInformationSchema' },
  { template: '/user', path: '/user?accountId=ben', schema: 'UserSchema' },
  { template: '/user/search', path: '/user/search?query=b', schema: 'UserSchema', list: true },
  { template: '/users/search', schema: 'UserSchema', list: true },
  { template: '/user/bulk', path: '/user/bulk?accountId=ada&accountId=ben', schema: 'PageUserDetailsSchema' },
  {
    template: '/user/assignable/search',
    path: '/user/assignable/search?project=ERP',
    schema: 'UserSchema',
    list: true,
  },
  {
    template: '/user/assignable/multiProjectSearch',
    path: '/user/assignable/multiProjectSearch?projectKeys=ERP',
    schema: 'UserSchema',
    list: true,
  },
  { template: '/group/member', path: '/group/member?groupname=board', schema: 'PageUserDetailsSchema' },
  { template: '/groups/picker', path: '/groups/picker?query=bo', schema: 'FoundGroupsSchema' },
  { template: '/field', schema: 'FieldDetailsSchema', list: true },
  { template: '/issuetype', schema: 'IssueTypeDetailsSchema', list: true },
  {
    template: '/issuetype/project',
    path: '/issuetype/project?projectId=10001',
    schema: 'IssueTypeDetailsSchema',
    list: true,
  },
  { template: '/issuetype/{id}', path: '/issuetype/10005', schema: 'IssueTypeDetailsSchema' },
  { template: '/status', schema: 'StatusDetailsSchema', list: true },
  { template: '/status/{idOrName}', path: '/status/Done', schema: 'StatusDetailsSchema' },
  { template: '/statuses/search' },
  { template: '/statuscategory', schema: 'StatusCategorySchema', list: true },
  { template: '/priority', schema: 'PrioritySchema', list: true },
  { template: '/priority/search' },
  { template: '/resolution', schema: 'ResolutionSchema', list: true },
  { template: '/issueLinkType', schema: 'IssueLinkTypesSchema' },
  { template: '/project', schema: 'ProjectSchema', list: true },
  {
    template: '/project/search',
    path: '/project/search?expand=lead,description,issueTypes',
    schema: 'PageProjectSchema',
  },
  { template: project, path: '/project/ERP', schema: 'ProjectSchema' },
  { template: `${project}/statuses`, path: '/project/ERP/statuses', schema: 'IssueTypeWithStatusSchema', list: true },
  { template: `${project}/components`, path: '/project/ERP/components', schema: 'ProjectComponentSchema', list: true },
  { template: `${project}/versions`, path: '/project/ERP/versions', schema: 'VersionSchema', list: true },
  { template: `${project}/version`, path: '/project/ERP/version', schema: 'PageVersionSchema' },
  { template: `${project}/role`, path: '/project/ERP/role' },
  { template: `${project}/role/{id}`, path: '/project/ERP/role/10002', schema: 'ProjectRoleSchema' },
  { template: `${project}/properties`, path: '/project/ERP/properties', schema: 'PropertyKeysSchema' },
  {
    template: issue,
    path: '/issue/ERP-2?expand=changelog,names,schema,renderedFields&properties=coordinator.risk',
    schema: 'IssueSchema',
  },
  { template: issue, path: '/issue/ERP-3', schema: 'IssueSchema' },
  { template: `${issue}/editmeta`, path: '/issue/ERP-2/editmeta', schema: 'IssueUpdateMetadataSchema' },
  { template: `${issue}/changelog`, path: '/issue/ERP-2/changelog', schema: 'PageChangelogSchema' },
  { template: `${issue}/properties`, path: '/issue/ERP-2/properties', schema: 'PropertyKeysSchema' },
  {
    template: `${issue}/properties/{propertyKey}`,
    path: '/issue/ERP-2/properties/coordinator.risk',
    schema: 'EntityPropertySchema',
  },
  { template: `${issue}/transitions`, path: '/issue/ERP-2/transitions', schema: 'TransitionsSchema' },
  { template: `${issue}/comment`, path: '/issue/ERP-3/comment', schema: 'PageOfCommentsSchema' },
  { template: `${issue}/worklog`, path: '/issue/ERP-3/worklog', schema: 'PageOfWorklogsSchema' },
  { template: `${issue}/watchers`, path: '/issue/ERP-2/watchers', schema: 'WatchersSchema' },
  {
    template: '/mypermissions',
    path: '/mypermissions?permissions=BROWSE_PROJECTS,ADMINISTER&projectKey=ERP',
    schema: 'PermissionsSchema',
  },
  {
    method: 'POST',
    template: '/permissions/check',
    body: {
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10001] }],
    },
    schema: 'BulkPermissionGrantsSchema',
  },
  {
    method: 'POST',
    template: '/search/jql',
    body: { jql: 'project = ERP', fields: risk, expand: 'changelog,names,schema' },
    schema: 'SearchAndReconcileResultsSchema',
  },
  {
    template: '/search/jql',
    path: '/search/jql?jql=project%20%3D%20ERP&fields=summary,status',
    schema: 'SearchAndReconcileResultsSchema',
  },
  {
    method: 'POST',
    template: '/search/approximate-count',
    body: { jql: 'project = ERP' },
    schema: 'JQLCountResultsSchema',
  },
  {
    method: 'POST',
    template: '/issue/bulkfetch',
    body: { issueIdsOrKeys: ['ERP-2', 'ERP-99'], fields: risk },
    schema: 'BulkIssueResultsSchema',
  },
  {
    method: 'POST',
    template: '/changelog/bulkfetch',
    body: { issueIdsOrKeys: ['ERP-2'], fieldIds: ['duedate'] },
    schema: 'BulkChangelogResponseSchema',
  },
  {
    method: 'POST',
    template: '/jql/match',
    body: { issueIds: [10004], jqls: ['project = ERP', 'nonsense = 1'] },
    schema: 'IssueMatchesSchema',
  },
  {
    method: 'POST',
    template: '/jql/parse',
    body: { queries: ['project = ERP', 'nonsense = 1'] },
    schema: 'ParsedJqlQueriesSchema',
  },
  { template: `${agile}/board`, schema: 'GetAllBoardsSchema' },
  { template: `${agile}/board/{boardId}`, path: `${agile}/board/7`, schema: 'BoardSchema' },
  { template: `${agile}/board/{boardId}/sprint`, path: `${agile}/board/7/sprint`, schema: 'GetAllSprintsSchema' },
  { template: `${agile}/board/{boardId}/issue`, path: `${agile}/board/7/issue`, schema: 'SearchResultsSchema' },
  { template: `${agile}/sprint/{sprintId}`, path: `${agile}/sprint/70`, schema: 'SprintSchema' },
  { template: `${agile}/sprint/{sprintId}/issue`, path: `${agile}/sprint/70/issue`, schema: 'SearchResultsSchema' },
];

const whole = (path: string): string => (path.startsWith('/rest/') ? path : `/rest/api/3${path}`);

describe('every answer that is read', () => {
  let jira: JiraSite;
  beforeAll(async () => {
    jira = await jiraSite({ ...seed, boards, sprints });
  });
  afterAll(() => jira.site.close());

  it.each(cases)(
    '$template is as jira.js expects it',
    async ({ method = 'GET', template, path = template, body, schema, list }) => {
      const answer = await jira.ask('ada', method, whole(path), body);
      expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, '']);
      if (list === true && Array.isArray(answer.body)) expect(answer.body.length).toBeGreaterThan(0);
      const values = list === true && Array.isArray(answer.body) ? answer.body : [answer.body];
      const problems = schema === undefined ? [] : values.flatMap((value) => jiraSchemaProblems(schema, value));
      expect(problems).toEqual([]);
    },
  );

  if (platform === undefined || software === undefined) {
    it.skip("skipped: Atlassian's documents are not here", () => undefined);
    return;
  }
  it.each(cases)(
    "$template is as Atlassian's document says",
    async ({ method = 'GET', template, path = template, body }) => {
      const answer = await jira.ask('ada', method, whole(path), body);
      const document = whole(template).startsWith(agile) ? software : platform;
      expect(document.problems(method, whole(template), answer.status, answer.body)).toEqual([]);
    },
  );
});
