import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type AnySchema, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import * as v from 'valibot';

const folder = join(__dirname, '../../../shared/openapi');

const Content = v.record(v.string(), v.object({ schema: v.optional(v.unknown()) }));
const Operation = v.object({ responses: v.record(v.string(), v.object({ content: v.optional(Content) })) });
const Document = v.object({ paths: v.record(v.string(), v.record(v.string(), v.unknown())) });

/** One of Atlassian's OpenAPI documents; absent where the project stands alone. */
export interface AtlassianDocument {
  /** What is wrong with an answer; empty when it is as documented. `path` is the document's template. */
  problems(method: string, path: string, status: number, body: unknown): string[];
}

/** The documents never say where `null` is answered; Jira answers it where a value is empty. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) => (entry === null ? [] : [[key, withoutNulls(entry)]])),
  );
}

const pointer = (...parts: string[]): string =>
  parts.map((part) => `/${encodeURIComponent(part.replace(/~/g, '~0').replace(/\//g, '~1'))}`).join('');

export function atlassianDocument(name: string): AtlassianDocument | undefined {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  const whole = JSON.parse(readFileSync(file, 'utf8')) as AnySchema;
  const { paths } = v.parse(Document, whole);
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false, ownProperties: true });
  addFormats(ajv);
  // Jira writes offsets without a colon: 2026-03-02T09:30:00.000+0200.
  ajv.addFormat('date-time', /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}(Z|[+-]\d{2}:?\d{2})$/);
  ajv.addSchema(whole, name, true);
  const validators = new Map<string, ValidateFunction>();
  return {
    problems(method, path, status, body) {
      const verb = method.toLowerCase();
      const found = paths[path]?.[verb];
      if (found === undefined) return [`${method} ${path} is not documented`];
      const response = v.parse(Operation, found).responses[String(status)];
      if (response === undefined) return [`${method} ${path} is not documented to answer ${status}`];
      const media = Object.keys(response.content ?? {}).find((type) => response.content?.[type]?.schema !== undefined);
      if (media === undefined || body === undefined) return [];
      const $ref = `${name}#${pointer('paths', path, verb, 'responses', String(status), 'content', media, 'schema')}`;
      const validate = validators.get($ref) ?? ajv.compile({ $ref });
      validators.set($ref, validate);
      validate(withoutNulls(body));
      return (validate.errors ?? []).map(
        ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
      );
    },
  };
}
