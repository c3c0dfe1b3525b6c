import * as v from 'valibot';
import type { SiteFetch } from '../runtime/product-fetch';

/** A page that cannot be shown, with what the site said. */
export class SiteRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

const problem = v.object({
  errorMessages: v.optional(v.array(v.string()), []),
  errors: v.optional(
    v.union([v.record(v.string(), v.string()), v.array(v.looseObject({ title: v.optional(v.string()) }))]),
  ),
  message: v.optional(v.string()),
});

function spoken(status: number, text: string): string {
  try {
    const { errorMessages, errors, message } = v.parse(problem, JSON.parse(text));
    const details = Array.isArray(errors) ? errors.map((error) => error.title ?? '') : Object.values(errors ?? {});
    return [...new Set([...errorMessages, ...details, message ?? ''])].join(' ').trim();
  } catch {
    return `The site answered with status ${status}.`;
  }
}

/** The site's REST as one person sees it. */
export interface SiteReader {
  read<T>(path: string, schema: v.GenericSchema<unknown, T>): Promise<T>;
  /** `undefined` where the site does not show it to this person. */
  find<T>(path: string, schema: v.GenericSchema<unknown, T>): Promise<T | undefined>;
  send(method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
}

export function siteReader(site: SiteFetch, siteUrl: string, accountId: string | undefined): SiteReader {
  const authorization: Record<string, string> = accountId === undefined ? {} : { authorization: `Bearer ${accountId}` };
  const ask = async (path: string, init: RequestInit): Promise<unknown> => {
    const headers = {
      accept: 'application/json',
      ...authorization,
      ...(init.body ? { 'content-type': 'application/json' } : {}),
    };
    const response = await site(new Request(new URL(path, siteUrl), { ...init, headers }));
    const text = await response.text();
    if (!response.ok) throw new SiteRefusal(response.status, spoken(response.status, text));
    return text === '' ? undefined : JSON.parse(text);
  };
  const read: SiteReader['read'] = async (path, schema) => v.parse(schema, await ask(path, {}));
  return {
    read,
    find: (path, schema) =>
      read(path, schema).catch((error: unknown) => {
        if (error instanceof SiteRefusal && [401, 403, 404].includes(error.status)) return undefined;
        throw error;
      }),
    send: (method, path, body) => ask(path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }),
  };
}
