export function jsonResponse(status: number, body?: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  if (body === undefined) return new Response(null, { status, headers });
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
}

/** A refusal by the platform itself: the SDKs turn this header into their typed errors. */
export function platformRefusal(status: number, code: string): Response {
  return jsonResponse(status, { code, message: code }, { 'forge-proxy-error': code });
}
