import { HttpResponse } from 'msw';

/** Whole-request refusals of an endpoint. @see RFC 9457, "Problem Details for HTTP APIs" */
export type ProblemReply = { status: number; title: string; detail: string; retryAfterS?: number };

/**
 * Headers that let a page of another origin read the answer. `Retry-After` and `RateLimit` are hidden from scripts
 * unless they are exposed.
 *
 * @see Fetch Standard, "CORS-safelisted response-header name"
 */
export function corsHeaders(request: Request): Record<string, string> {
  return {
    'access-control-allow-origin': request.headers.get('origin') ?? '*',
    'access-control-expose-headers': 'retry-after, ratelimit, ratelimit-policy',
    vary: 'origin',
  };
}

/** An `application/problem+json` answer; the wait stands in the header and, as `retryAfter` seconds, in the body. */
export function problemReply(request: Request, { status, title, detail, retryAfterS }: ProblemReply) {
  const wait = retryAfterS === undefined ? {} : { retryAfter: retryAfterS };
  const body = { type: 'about:blank', title, status, detail, ...wait };
  const headers: Record<string, string> = { ...corsHeaders(request), 'content-type': 'application/problem+json' };
  if (retryAfterS !== undefined) headers['retry-after'] = String(retryAfterS);
  return new HttpResponse(JSON.stringify(body), { status, headers });
}

/** The answer to a preflight: which method and header the endpoint takes from another origin, for two hours. */
export function preflightReply(request: Request) {
  return new HttpResponse(null, {
    status: 204,
    headers: {
      ...corsHeaders(request),
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '7200',
    },
  });
}
