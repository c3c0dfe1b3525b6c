/** One endpoint of the products and the sets of scopes of which any one opens it. */
export interface EndpointScopes {
  /** Against `METHOD /path`. */
  readonly matches: RegExp;
  readonly scopes: readonly (readonly string[])[];
}

const jira = '/rest/api/3/';
const agile = '/rest/agile/1.0/';
const confluence = '/wiki/api/v2/';
const confluenceV1 = '/wiki/rest/api/';

/**
 * Scope sets (`|` between alternatives, a blank within a set) → endpoints. `*` stands for one path segment. Jira's own endpoints
 * with their classic scopes, as manifest.yml declares them; the others as Atlassian's OpenAPI documents name them.
 */
const table: readonly (readonly [scopes: string, base: string, endpoints: readonly string[]])[] = [
  [
    'read:jira-work',
    jira,
    [
      'GET field',
      'GET issue/*',
      'GET issue/*/(changelog|comment|editmeta|properties|remotelink|transitions|votes|watchers|worklog)',
      'GET issue/*/(comment|properties|worklog)/*',
      'POST issue/*/changelog/list',
      'GET issue/createmeta/*/issuetypes',
      'GET issue/createmeta/*/issuetypes/*',
      'POST issue/bulkfetch',
      'POST changelog/bulkfetch',
      'GET (issueLink/*|issueLinkType|issueLinkType/*)',
      'GET (issuetype|issuetype/[0-9]+|priority|priority/[0-9]+|resolution|status|status/*)',
      'GET jql/autocompletedata',
      'GET jql/autocompletedata/suggestions',
      'POST jql/parse',
      'GET mypermissions',
      'GET (project|project/search|project/*)',
      'GET project/*/(component|components|properties|role|roledetails|statuses|version|versions)',
      'GET project/*/(properties|role)/*',
      'GET search/jql',
      'POST search/(jql|approximate-count)',
      'GET version/*',
      'GET version/*/(relatedIssueCounts|unresolvedIssueCount)',
    ],
  ],
  [
    'write:jira-work',
    jira,
    [
      'POST issue',
      '(PUT|DELETE) issue/*',
      'POST issue/*/(comment|notify|remotelink|transitions|votes|watchers|worklog)',
      'DELETE issue/*/(votes|watchers)',
      '(PUT|DELETE) issue/*/(comment|properties|worklog)/*',
      'POST issueLink',
      'DELETE issueLink/*',
    ],
  ],
  [
    'read:jira-user',
    jira,
    ['GET (group|group/bulk|groups/picker|myself|user|users|users/search)', 'GET user/(assignable/search|bulk|search)'],
  ],
  ['manage:jira-project', jira, ['(PUT|DELETE) project/*/properties/*', 'POST version', '(PUT|DELETE) version/*']],
  ['manage:jira-configuration|read:group:jira read:user:jira read:avatar:jira', jira, ['GET group/member']],
  ['manage:jira-configuration', jira, ['GET (role|role/*|statuses|statuses/search|priority/search)']],
  ['', jira, ['POST permissions/check', '(GET|POST) jql/function/computation']],
  ['read:board-scope:jira-software read:project:jira', agile, ['GET board']],
  ['read:board-scope:jira-software read:issue-details:jira', agile, ['GET board/*', 'GET board/*/(backlog|issue)']],
  ['read:sprint:jira-software', agile, ['GET board/*/sprint', 'GET sprint/*']],
  [
    'read:issue-details:jira read:jql:jira read:sprint:jira-software',
    agile,
    ['GET board/*/sprint/*/issue', 'GET sprint/*/issue'],
  ],
  ['write:sprint:jira-software', agile, ['POST sprint', '(PUT|POST) sprint/*', 'POST sprint/*/issue']],
  [
    'read:space:confluence',
    confluence,
    ['GET spaces', 'GET spaces/*', 'GET spaces/*/(properties|permissions)', 'GET spaces/*/properties/*'],
  ],
  [
    'read:page:confluence',
    confluence,
    [
      'GET pages',
      'GET pages/*',
      'GET spaces/*/pages',
      'GET pages/*/(children|labels|properties|versions)',
      'GET pages/*/(properties|versions)/*',
    ],
  ],
  ['write:page:confluence', confluence, ['POST pages', 'PUT pages/*', 'PUT pages/*/title']],
  ['delete:page:confluence', confluence, ['DELETE pages/*']],
  [
    'read:page:confluence write:page:confluence',
    confluence,
    ['POST pages/*/properties', '(PUT|DELETE) pages/*/properties/*'],
  ],
  ['read:content.metadata:confluence', confluence, ['GET pages/*/ancestors']],
  ['read:hierarchical-content:confluence', confluence, ['GET pages/*/(descendants|direct-children)']],
  ['read:attachment:confluence', confluence, ['GET attachments', 'GET attachments/*', 'GET pages/*/attachments']],
  [
    'read:comment:confluence',
    confluence,
    ['GET footer-comments', 'GET footer-comments/*', 'GET pages/*/footer-comments'],
  ],
  ['write:comment:confluence', confluence, ['POST footer-comments', 'PUT footer-comments/*']],
  ['delete:comment:confluence', confluence, ['DELETE footer-comments/*']],
  ['read:task:confluence', confluence, ['GET tasks', 'GET tasks/*']],
  ['write:task:confluence', confluence, ['PUT tasks/*']],
  ['read:user:confluence', confluence, ['POST users-bulk']],
  ['search:confluence|read:content-details:confluence', confluenceV1, ['GET search']],
  ['read:confluence-user|read:content-details:confluence', confluenceV1, ['GET (user|user/current|user/bulk)']],
  [
    'read:confluence-content.permission|read:content.permission:confluence',
    confluenceV1,
    ['POST content/*/permission/check'],
  ],
  [
    'read:confluence-content.all|read:content-details:confluence',
    confluenceV1,
    ['GET content/*/restriction', 'GET content/*/restriction/byOperation', 'GET content/*/restriction/byOperation/*'],
  ],
  [
    'write:confluence-content|read:content-details:confluence write:content.restriction:confluence',
    confluenceV1,
    ['(PUT|POST|DELETE) content/*/restriction'],
  ],
];

function pattern(base: string, endpoint: string): RegExp {
  const [methods = '', path = ''] = endpoint.split(' ');
  return new RegExp(`^${methods} ${base.replaceAll('.', '\\.')}${path.replaceAll('*', '[^/]+')}/?$`);
}

export const endpointScopes: readonly EndpointScopes[] = table.flatMap(([scopes, base, endpoints]) =>
  endpoints.map((endpoint) => ({
    matches: pattern(base, endpoint),
    scopes: scopes.split('|').map((set) => set.split(' ').filter((scope) => scope !== '')),
  })),
);
