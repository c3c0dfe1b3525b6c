import type { Context } from 'hono';
import * as v from 'valibot';
import type { SiteEnv } from '../context';
import { invalid } from './refusal';

/** The JSON body of a request, held against a schema. */
export async function readBody<S extends v.GenericSchema>(c: Context<SiteEnv>, schema: S): Promise<v.InferOutput<S>> {
  let body: unknown;
  try {
    body = JSON.parse(await c.req.text());
  } catch {
    throw invalid('Invalid request payload', 'The body is not JSON.');
  }
  const result = v.safeParse(schema, body);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw invalid(`Invalid value of '${v.getDotPath(issue) ?? 'body'}'`, issue.message);
}

/** `?id=1,2` and `?id=1&id=2` alike; undefined where it is not given. */
export function listOf(c: Context<SiteEnv>, name: string): readonly string[] | undefined {
  const values = c.req
    .queries(name)
    ?.flatMap((value) => value.split(','))
    .map((value) => value.trim());
  return values?.filter((value) => value !== '');
}

/** Ids given in the query: each must be a number. */
export function idsOf(c: Context<SiteEnv>, name: string): readonly string[] | undefined {
  const ids = listOf(c, name);
  const wrong = ids?.find((id) => !/^\d+$/.test(id));
  if (wrong !== undefined)
    throw invalid(`Provided value {${wrong}} for '${name}' is not the correct type. Expected type is long`);
  return ids;
}

export function idOf(c: Context<SiteEnv>, name: string): string {
  const id = c.req.param(name) ?? '';
  if (!/^\d+$/.test(id))
    throw invalid(`Provided value {${id}} for '${name}' is not the correct type. Expected type is long`);
  return id;
}

export function choiceOf<T extends string>(c: Context<SiteEnv>, name: string, choices: readonly T[]): T | undefined {
  const value = c.req.query(name);
  const choice = choices.find((candidate) => candidate === value);
  if (value !== undefined && choice === undefined)
    throw invalid(
      `Provided value {${value}} for '${name}' is not the correct type. Expected one of ${choices.join(', ')}`,
    );
  return choice;
}

export function numberOf(c: Context<SiteEnv>, name: string): number | undefined {
  const value = c.req.query(name);
  if (value === undefined) return undefined;
  if (!/^-?\d+$/.test(value))
    throw invalid(`Provided value {${value}} for '${name}' is not the correct type. Expected type is long`);
  return Number(value);
}
