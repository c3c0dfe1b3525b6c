import { asApp, asUser, assumeTrustedRoute, type APIResponse } from '@forge/api';
import * as v from 'valibot';
import type { Connection, ProductRequest, ProductResponse } from '../atlassian/connection';
import { inTime } from '../atlassian/in-time';

/** Jira and Confluence in the name of the person who asks. */
export function userConnection(remainingMs: () => number): Connection {
  return connection(asUser, remainingMs);
}

/** In the name of the app itself. Of what comes back this way nobody is shown more than the hours of K33. */
export function appConnection(remainingMs: () => number): Connection {
  return connection(asApp, remainingMs);
}

/**
 * The paths have been built from the table of endpoints with checked parameters, which is why they may be trusted here
 * and nowhere else.
 */
function connection(as: typeof asUser | typeof asApp, remainingMs: () => number): Connection {
  const answer = (response: Promise<APIResponse>) => inTime(remainingMs(), read(response)).catch(refusedByPlatform);
  return {
    jira: (path, request) => answer(as().requestJira(assumeTrustedRoute(path), initOf(request))),
    confluence: (path, request) => answer(as().requestConfluence(assumeTrustedRoute(path), initOf(request))),
  };
}

function initOf({ method, headers, body }: ProductRequest) {
  return { method, ...(headers && { headers: { ...headers } }), ...(body !== undefined && { body }) };
}

async function read(response: Promise<APIResponse>): Promise<ProductResponse> {
  const { status, headers, text } = await response.then(async (came) => ({
    status: came.status,
    headers: came.headers,
    text: await came.text(),
  }));
  return { status, headers, text: async () => text };
}

const platformRefusal = v.looseObject({
  name: v.picklist(['NEEDS_AUTHENTICATION_ERR', 'PROXY_ERR']),
  status: v.number(),
});

/** The platform throws where it does not let a request through; to the app that is an answer like any other. */
function refusedByPlatform(error: unknown): ProductResponse {
  const refusal = v.safeParse(platformRefusal, error);
  if (!refusal.success) throw error;
  const status = refusal.output.name === 'NEEDS_AUTHENTICATION_ERR' ? 401 : refusal.output.status;
  return { status, headers: { get: () => null }, text: async () => '' };
}
