import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** An answer of Confluence other than success; the two versions of its API write it differently. */
export class ConfluenceRefusal extends Error {
  constructor(
    readonly status: ContentfulStatusCode,
    readonly code: string,
    readonly title: string,
    readonly detail: string | null = null,
  ) {
    super(title);
  }
}

export function notFound(what = 'Not Found'): ConfluenceRefusal {
  return new ConfluenceRefusal(404, 'NOT_FOUND', what);
}

export function invalid(title: string, detail: string | null = null): ConfluenceRefusal {
  return new ConfluenceRefusal(400, 'INVALID_REQUEST_PARAMETER', title, detail);
}

export function conflict(title: string): ConfluenceRefusal {
  return new ConfluenceRefusal(409, 'CONFLICT', title);
}

/** The error body of `/wiki/api/v2`. */
export function v2ErrorResponse(error: Error): Response {
  if (!(error instanceof ConfluenceRefusal)) throw error;
  const { status, code, title, detail } = error;
  return Response.json({ errors: [{ status, code, title, detail }] }, { status });
}

const exceptions: Readonly<Record<number, string>> = {
  400: 'api.service.exceptions.api.BadRequestException',
  403: 'api.service.exceptions.api.PermissionException',
  404: 'api.service.exceptions.api.NotFoundException',
  409: 'api.service.exceptions.ConflictException',
};

/** The error body of `/wiki/rest/api`. */
export function v1ErrorResponse(error: Error): Response {
  if (!(error instanceof ConfluenceRefusal)) throw error;
  const { status, title } = error;
  const exception = exceptions[status] ?? 'api.service.exceptions.ServiceException';
  const data = { authorized: status !== 401 && status !== 403, valid: status !== 400, errors: [], successful: false };
  return Response.json(
    { statusCode: status, data, message: `com.atlassian.confluence.${exception}: ${title}` },
    { status },
  );
}
