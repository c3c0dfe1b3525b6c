import * as v from 'valibot';
import { outsideInvocation } from './invocation-scope';
import { jsonResponse, platformRefusal } from './json-response';
import type { Manifest } from './manifest';
import { mayCall } from './scope-check';
import { appAccountId } from './site-identity';

export type SiteFetch = (request: Request) => Promise<Response>;

export const productTarget = v.object({
  type: v.literal('fpp'),
  provider: v.picklist(['user', 'app', 'none']),
  remote: v.optional(v.string()),
  contextAri: v.optional(v.string()),
  accountId: v.optional(v.string()),
});
type ProductTarget = v.InferOutput<typeof productTarget>;

/** Only the product's own paths; the gateway gives each product its own root. */
function productPath(remote: string, path: string): string | undefined {
  const rooted = path.startsWith('/') ? path : `/${path}`;
  if (remote === 'jira') return rooted.startsWith('/rest/') ? rooted : undefined;
  if (remote !== 'confluence') return undefined;
  if (rooted.startsWith('/wiki/')) return rooted;
  return rooted.startsWith('/rest/') ? `/wiki${rooted}` : undefined;
}

function productRequest(url: URL, init: RequestInit, accountId: string | undefined): Request {
  const headers = new Headers(init.headers);
  headers.delete('host');
  headers.delete('authorization');
  if (accountId !== undefined) headers.set('authorization', `Bearer ${accountId}`);
  const method = (init.method ?? 'GET').toUpperCase();
  const body = method === 'GET' || method === 'HEAD' ? null : (init.body ?? null);
  return new Request(url, { method, headers, body });
}

const scopeMismatch = () => jsonResponse(401, { code: 401, message: 'Unauthorized; scope does not match' });

/** A product call as Atlassian's gateway answers it: identity first, then scope, then the product. */
export async function productFetch(
  gateway: { readonly site: SiteFetch; readonly siteUrl: string; readonly manifest: Manifest },
  viewer: string | undefined,
  target: ProductTarget,
  path: string,
  init: RequestInit = {},
): Promise<Response> {
  const asked = productPath(target.remote ?? 'jira', path);
  if (asked === undefined) return jsonResponse(404, { code: 404, message: 'Not Found' });
  const isUser = target.provider === 'user';
  const impersonates = isUser && target.accountId !== undefined && target.accountId !== viewer;
  if ((isUser && viewer === undefined) || impersonates) return platformRefusal(401, 'NEEDS_AUTHENTICATION_ERR');
  const url = new URL(asked, gateway.siteUrl);
  if (!mayCall(gateway.manifest.scopes, init.method ?? 'GET', url.pathname)) return scopeMismatch();
  const accountId = target.provider === 'none' ? undefined : isUser ? viewer : appAccountId;
  return outsideInvocation(() => gateway.site(productRequest(url, init, accountId)));
}
