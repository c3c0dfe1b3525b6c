import type { PathParameterKind } from './path-parameters';

/** One operation of a product's REST API that the app uses. */
export interface Endpoint {
  readonly product: 'jira' | 'confluence';
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path with `{name}` for each parameter. */
  readonly path: string;
  readonly parameters: Readonly<Record<string, PathParameterKind>>;
  readonly query: readonly string[];
  /** OAuth scopes that manifest.yml must declare for it. */
  readonly scopes: readonly string[];
  /** Names of the query whose values Jira takes one by one: `id=1&id=2`. */
  readonly repeated?: readonly string[];
  /** Sent twice, it does no more than sent once. */
  readonly repeatable: boolean;
}

const jira = { product: 'jira', parameters: {}, query: [], repeatable: true } as const;
const confluence = { product: 'confluence', parameters: {}, query: [], repeatable: true } as const;
const read = ['read:jira-work'] as const;
const write = ['write:jira-work'] as const;

/** Everything the app asks of the products; no path is written anywhere else. */
export const endpoints = {
  'search projects': {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/project/search',
    query: ['startAt', 'maxResults', 'orderBy', 'expand', 'action', 'keys', 'id'],
    repeated: ['keys', 'id'],
    scopes: read,
  },
  project: {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/project/{project}',
    parameters: { project: 'project' },
    query: ['expand'],
    scopes: read,
  },
  versions: {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/project/{project}/versions',
    parameters: { project: 'project' },
    scopes: read,
  },
  'my permissions': {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    query: ['projectKey', 'projectId', 'issueKey', 'issueId', 'permissions'],
    scopes: read,
  },
  fields: { ...jira, method: 'GET', path: '/rest/api/3/field', scopes: read },
  'issue types': { ...jira, method: 'GET', path: '/rest/api/3/issuetype', scopes: read },
  'jql suggestions': {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/jql/autocompletedata/suggestions',
    query: ['fieldName', 'fieldValue'],
    scopes: read,
  },
  // Asked as the app; Atlassian demands no scope for an app's own functions.
  'jql precomputations': {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/jql/function/computation',
    query: ['startAt', 'maxResults'],
    scopes: [],
  },
  'update jql precomputations': {
    ...jira,
    method: 'POST',
    path: '/rest/api/3/jql/function/computation',
    query: ['skipNotFoundPrecomputations'],
    scopes: [],
  },
  statuses: { ...jira, method: 'GET', path: '/rest/api/3/status', scopes: read },
  'search issues': { ...jira, method: 'POST', path: '/rest/api/3/search/jql', scopes: read },
  'fetch issues': { ...jira, method: 'POST', path: '/rest/api/3/issue/bulkfetch', scopes: read },
  'fetch histories': { ...jira, method: 'POST', path: '/rest/api/3/changelog/bulkfetch', scopes: read },
  issue: {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/issue/{issue}',
    parameters: { issue: 'issue' },
    query: ['fields', 'properties'],
    scopes: read,
  },
  worklogs: {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/issue/{issue}/worklog',
    parameters: { issue: 'issue' },
    query: ['startAt', 'maxResults', 'startedAfter'],
    scopes: read,
  },
  'edit screen': {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/issue/{issue}/editmeta',
    parameters: { issue: 'issue' },
    scopes: read,
  },
  'edit issue': {
    ...jira,
    method: 'PUT',
    path: '/rest/api/3/issue/{issue}',
    parameters: { issue: 'issue' },
    scopes: write,
  },
  'create issue': { ...jira, method: 'POST', path: '/rest/api/3/issue', scopes: write, repeatable: false },
  'link types': { ...jira, method: 'GET', path: '/rest/api/3/issueLinkType', scopes: read },
  'link issues': { ...jira, method: 'POST', path: '/rest/api/3/issueLink', scopes: write, repeatable: false },
  'delete link': {
    ...jira,
    method: 'DELETE',
    path: '/rest/api/3/issueLink/{link}',
    parameters: { link: 'number' },
    scopes: write,
  },
  'project statuses': {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/project/{project}/statuses',
    parameters: { project: 'project' },
    scopes: read,
  },
  transitions: {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/issue/{issue}/transitions',
    parameters: { issue: 'issue' },
    query: ['expand'],
    scopes: read,
  },
  'delete issue': {
    ...jira,
    method: 'DELETE',
    path: '/rest/api/3/issue/{issue}',
    parameters: { issue: 'issue' },
    scopes: write,
    repeatable: false,
  },
  'make transition': {
    ...jira,
    method: 'POST',
    path: '/rest/api/3/issue/{issue}/transitions',
    parameters: { issue: 'issue' },
    scopes: write,
    repeatable: false,
  },
  'add comment': {
    ...jira,
    method: 'POST',
    path: '/rest/api/3/issue/{issue}/comment',
    parameters: { issue: 'issue' },
    scopes: write,
    repeatable: false,
  },
  'set issue property': {
    ...jira,
    method: 'PUT',
    path: '/rest/api/3/issue/{issue}/properties/{property}',
    parameters: { issue: 'issue', property: 'property' },
    scopes: write,
  },
  'assignable people': {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/user/assignable/search',
    query: ['project', 'query', 'maxResults'],
    scopes: ['read:jira-user'],
  },
  'people by account': {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/user/bulk',
    query: ['accountId', 'maxResults'],
    repeated: ['accountId'],
    scopes: ['read:jira-user'],
  },
  'project roles': {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/project/{project}/role',
    parameters: { project: 'project' },
    scopes: read,
  },
  'project role': {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/project/{project}/role/{role}',
    parameters: { project: 'project', role: 'number' },
    scopes: read,
  },
  groups: {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/groups/picker',
    query: ['query', 'maxResults'],
    scopes: ['read:jira-user'],
  },
  // The classic scope for it would let the app configure Jira; these let it read and no more.
  'group members': {
    ...jira,
    method: 'GET',
    path: '/rest/api/3/group/member',
    query: ['groupId', 'startAt', 'maxResults'],
    scopes: ['read:group:jira', 'read:user:jira', 'read:avatar:jira'],
  },
  spaces: {
    ...confluence,
    method: 'GET',
    path: '/wiki/api/v2/spaces',
    query: ['keys', 'limit'],
    scopes: ['read:space:confluence'],
  },
  pages: {
    ...confluence,
    method: 'GET',
    path: '/wiki/api/v2/pages',
    query: ['space-id', 'body-format', 'sort', 'limit', 'cursor'],
    scopes: ['read:page:confluence'],
  },
} as const satisfies Record<string, Endpoint>;

export type EndpointName = keyof typeof endpoints;
