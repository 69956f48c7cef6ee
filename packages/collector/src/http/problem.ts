import { STATUS_CODES } from 'node:http';
import type { Problem } from '@hearback/protocol';
import { jsonResponse } from './json-response.js';

/** What a problem says besides its status. */
export type ProblemDetails = {
  /** Machine-readable reason; part of the wire format: added, never renamed. */
  readonly code: string;
  /** What was wrong and what to do, in a sentence or two. Never repeats what a person typed. */
  readonly detail: string;
  /** Whole seconds to wait; also sent as the `Retry-After` header. */
  readonly retryAfter?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Further members of the body, such as `limits` or `outcomes`. */
  readonly members?: Readonly<Record<string, unknown>>;
};

/**
 * An error answer, `application/problem+json`.
 *
 * @param status 400–599.
 * @see RFC 9457, "Problem Details for HTTP APIs".
 */
export function problem(status: number, { code, detail, retryAfter, headers, members }: ProblemDetails): Response {
  const body: Problem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail,
    code,
    ...(retryAfter !== undefined && { retryAfter }),
    ...members,
  };
  return jsonResponse(body, {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      ...headers,
    },
  });
}
