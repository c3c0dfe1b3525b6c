import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An answer other than success, in Jira's words; thrown wherever the reason is found. */
export class Refusal extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    readonly errorMessages: readonly string[],
    /** By field id. */
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super(errorMessages[0] ?? Object.values(errors)[0] ?? String(status));
  }
}

export function noSuchIssue(): Refusal {
  return new Refusal(404, ['Issue does not exist or you do not have permission to see it.']);
}

export function noSuchProject(idOrKey: string): Refusal {
  return new Refusal(404, [`No project could be found with key '${idOrKey}'.`]);
}

export function unauthenticated(): Refusal {
  return new Refusal(401, ['You are not authenticated. Authentication required to perform this operation.']);
}
