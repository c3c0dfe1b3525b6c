/**
 * What may stand in one segment of a path. Everything else is refused, because a URL parser folds `%2e%2e`, tabs and
 * empty segments into a parent path: no pattern here lets `.` stand alone, `/`, `%`, `?`, `#` or white space through.
 */
const patterns = {
  issue: /^(?:[A-Z][A-Z0-9_]{0,254}-[1-9]\d{0,17}|[1-9]\d{0,17})$/,
  project: /^(?:[A-Z][A-Z0-9_]{0,254}|[1-9]\d{0,17})$/,
  number: /^\d{1,18}$/,
  account: /^[0-9A-Za-z][0-9A-Za-z:_-]{0,127}$/,
  property: /^[0-9A-Za-z_-]+(?:\.[0-9A-Za-z_-]+){0,8}$/,
} as const;

export type PathParameterKind = keyof typeof patterns;

/** A value that does not belong into a path; the value itself is not repeated. */
export class PathParameterError extends Error {
  constructor(
    readonly parameter: string,
    readonly kind: PathParameterKind,
  ) {
    super(`${parameter} is not a valid ${kind === 'issue' || kind === 'project' ? `${kind} key or id` : kind}.`);
    this.name = 'PathParameterError';
  }
}

export function isPathParameter(kind: PathParameterKind, value: string): boolean {
  return value.length <= 300 && patterns[kind].test(value);
}

export function pathParameter(parameter: string, kind: PathParameterKind, value: string): string {
  if (!isPathParameter(kind, value)) throw new PathParameterError(parameter, kind);
  return value;
}
