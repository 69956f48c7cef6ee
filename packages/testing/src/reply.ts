import { HttpResponse } from 'msw';

/** A refusal of a whole request. */
export type ProblemReply = {
  readonly status: number;
  readonly title: string;
  /** Machine-readable reason. */
  readonly code: string;
  readonly detail: string;
  /** Whole seconds to wait; stands in the `Retry-After` header too. */
  readonly retryAfter?: number;
  /** Further members of the body, such as `limits` or `outcomes`. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * Headers that let a page of another origin read the answer: a script sees `Retry-After` and `RateLimit` only where they
 * are exposed. A service worker is not shown the origin of a request; every origin is allowed then.
 *
 * @see Fetch Standard, "CORS-safelisted response-header name"
 */
function corsHeaders(request: Request): Record<string, string> {
  return {
    'access-control-allow-origin': request.headers.get('origin') ?? '*',
    'access-control-expose-headers': 'Retry-After, RateLimit, RateLimit-Policy',
    vary: 'Origin',
  };
}

/** A JSON answer. */
export function jsonReply(request: Request, body: object) {
  return HttpResponse.json(body, { headers: { 'cache-control': 'no-store', ...corsHeaders(request) } });
}

/** An `application/problem+json` answer. @see RFC 9457, "Problem Details for HTTP APIs" */
export function problemReply(request: Request, { headers, members, ...problem }: ProblemReply) {
  const { status, retryAfter } = problem;
  return new HttpResponse(JSON.stringify({ type: 'about:blank', ...problem, ...members }), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      ...headers,
      ...corsHeaders(request),
    },
  });
}

/** The answer to a preflight: which method and headers the endpoint takes from another origin, for two hours. */
export function preflightReply(request: Request) {
  return new HttpResponse(null, {
    status: 204,
    headers: {
      ...corsHeaders(request),
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type, idempotency-key',
      'access-control-max-age': '7200',
    },
  });
}
