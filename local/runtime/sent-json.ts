/** The JSON that an SDK sends; they all send it as text. */
export function sentJson(init: RequestInit | undefined): unknown {
  const body = init?.body;
  return typeof body === 'string' ? JSON.parse(body) : null;
}
