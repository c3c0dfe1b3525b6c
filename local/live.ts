import type { SiteFetch } from './runtime/product-fetch';

/** Where a live site is, and who reads it. */
export interface LiveSite {
  readonly url: string;
  readonly email: string;
  readonly apiToken: string;
  /** Without it nothing but reading goes through. */
  readonly write: boolean;
}

/** POST requests that only read. */
const readingPosts = [
  '/rest/api/3/search/jql',
  '/rest/api/3/search/approximate-count',
  '/rest/api/3/issue/bulkfetch',
  '/rest/api/3/changelog/bulkfetch',
  '/rest/api/3/permissions/check',
  '/rest/api/3/jql/parse',
  '/rest/api/3/expression/evaluate',
  '/wiki/api/v2/users-bulk',
];
const readingPatterns = [
  /^\/rest\/api\/3\/issue\/[^/]+\/changelog\/list$/,
  /^\/wiki\/rest\/api\/content\/\d+\/permission\/check$/,
];

export function onlyReads(method: string, path: string): boolean {
  if (method === 'GET' || method === 'HEAD') return true;
  return method === 'POST' && (readingPosts.includes(path) || readingPatterns.some((pattern) => pattern.test(path)));
}

function refusal(): Response {
  const message = 'This is a live site, opened for reading only. Start again with --write to change it.';
  return Response.json({ errorMessages: [message], errors: {}, message }, { status: 403 });
}

const carried = ['accept', 'accept-language', 'content-type', 'x-atlassian-token'];

/** A live Jira and Confluence behind an API token: everybody reads as the owner of the token. */
export function liveSite(live: LiveSite): SiteFetch {
  const authorization = `Basic ${Buffer.from(`${live.email}:${live.apiToken}`).toString('base64')}`;
  return async (request) => {
    const asked = new URL(request.url);
    const path = asked.pathname;
    if (!live.write && !onlyReads(request.method, path)) return refusal();
    const headers = new Headers({ authorization });
    for (const name of carried) {
      const value = request.headers.get(name);
      if (value !== null) headers.set(name, value);
    }
    const body = request.method === 'GET' || request.method === 'HEAD' ? null : await request.arrayBuffer();
    return fetch(new URL(path + asked.search, live.url), { method: request.method, headers, body, redirect: 'manual' });
  };
}

/** The live site that `--site` names, with the token from the environment. */
export function liveSiteFromEnvironment(url: string, write: boolean): SiteFetch {
  const email = process.env['ATLASSIAN_EMAIL'];
  const apiToken = process.env['ATLASSIAN_API_TOKEN'];
  if (!email || !apiToken) {
    throw new Error('A live site needs ATLASSIAN_EMAIL and ATLASSIAN_API_TOKEN in the environment.');
  }
  return liveSite({ url: new URL(url).origin, email, apiToken, write });
}
