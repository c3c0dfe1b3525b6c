import type { Endpoint } from './endpoints';
import { pathParameter } from './path-parameters';

export type QueryValue = string | number | readonly string[];

/** The path of one request: checked segments, encoded query. Throws `PathParameterError` on a value that does not belong. */
export function endpointPath(
  endpoint: Endpoint,
  parameters: Readonly<Record<string, string>>,
  query: Readonly<Record<string, QueryValue | undefined>>,
): string {
  const path = endpoint.path.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const kind = Object.hasOwn(endpoint.parameters, name) ? endpoint.parameters[name] : undefined;
    if (!kind) throw new Error(`${endpoint.path} has no parameter ${name}`);
    return pathParameter(name, kind, Object.hasOwn(parameters, name) ? (parameters[name] ?? '') : '');
  });
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    if (value === undefined) return [];
    if (!endpoint.query.includes(name)) throw new Error(`${endpoint.path} has no query parameter ${name}`);
    const values =
      typeof value !== 'object' ? [String(value)] : endpoint.repeated?.includes(name) ? value : [value.join(',')];
    return values.map((text) => `${name}=${encodeURIComponent(wellFormed(text))}`);
  });
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}

/** Lone surrogates cannot be encoded; they become the replacement character. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '\uFFFD');
}
