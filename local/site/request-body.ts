import type { Context } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from './context';
import { Refusal } from './refusal';

const invalidPayload = 'Invalid request payload. Refer to the REST API documentation and try again.';

/** The JSON body of a request, held against a schema. */
export async function readBody<S extends v.GenericSchema>(c: Context<SiteEnv>, schema: S): Promise<v.InferOutput<S>> {
  let body: unknown;
  try {
    body = JSON.parse(await c.req.text());
  } catch {
    throw new Refusal(400, [invalidPayload]);
  }
  const result = v.safeParse(schema, body);
  if (!result.success) throw new Refusal(400, [invalidPayload]);
  return result.output;
}

/** A list given as `?fields=a,b` or `?fields=a&fields=b`. */
export function listParameter(c: Context<SiteEnv>, name: string): string[] | undefined {
  const values = c.req.queries(name);
  return values
    ?.flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** A whole number from the query, or the default where it is missing. */
export function numberParameter(c: Context<SiteEnv>, name: string, fallback: number): number {
  const text = c.req.query(name);
  if (text === undefined) return fallback;
  if (!/^-?\d{1,15}$/.test(text)) throw new Refusal(400, [`The value '${text}' of '${name}' is not a number.`]);
  return Number(text);
}
