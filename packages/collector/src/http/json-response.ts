const texts = new WeakMap<Response, string>();

/** A response with a value as JSON, whose text a Node server can send at once, without a stream in between. */
export function jsonResponse(value: unknown, init: ResponseInit = {}): Response {
  const headers = new Headers(init.headers);
  if (!headers.has('content-type')) headers.set('content-type', 'application/json');
  const text = JSON.stringify(value);
  const response = new Response(text, { ...init, headers });
  texts.set(response, text);
  return response;
}

/** The whole body of a response as `jsonResponse` made it; `null` for any other, and for one that has been read. */
export const textOf = (response: Response): string | null => (response.bodyUsed ? null : (texts.get(response) ?? null));
