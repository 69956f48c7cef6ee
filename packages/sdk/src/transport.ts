import type { Reply } from './acknowledgement.js';
import type { Schedule } from './schedule.js';

/** How long a request may take, its body included. */
export const REQUEST_TIMEOUT_MS = 20_000;

/** One request. */
export type Dispatch = {
  readonly url: string;
  readonly contentType: string;
  readonly body: string;
  /** Lets it outlive the page. At most 64 KiB, shared with everything else on the page. */
  readonly keepalive: boolean;
};

/** Sends one request; never rejects. The request is under way when this returns. */
export type Transport = (dispatch: Dispatch) => Promise<Reply>;

/**
 * A transport over `fetch` that gives nothing away but the body, follows no redirect (a followed 302 turns a POST into
 * an empty GET) and reads every reply to its end (an unread one keeps its share of the keepalive quota).
 *
 * @see Fetch Standard, "HTTP-redirect fetch" and "HTTP-network-or-cache fetch".
 */
export function fetchTransport(fetch: typeof globalThis.fetch, schedule: Schedule): Transport {
  return async ({ url, contentType, body, keepalive }) => {
    const abort = new AbortController();
    let reason: 'network' | 'timeout' = 'network';
    const cancel = schedule(() => {
      reason = 'timeout';
      abort.abort();
    }, REQUEST_TIMEOUT_MS);
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': contentType },
        body,
        keepalive,
        redirect: 'manual',
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        cache: 'no-store',
        signal: abort.signal,
      });
      const { headers, status, type } = response;
      return {
        kind: 'answer',
        status,
        redirected: type === 'opaqueredirect' || (status >= 300 && status < 400),
        contentType: headers.get('content-type') ?? '',
        retryAfter: headers.get('retry-after'),
        date: headers.get('date'),
        rateLimit: headers.get('ratelimit'),
        body: await response.text(),
      };
    } catch {
      return { kind: 'silence', reason };
    } finally {
      cancel();
    }
  };
}
