import { problem } from './problem.js';

/** Seconds that senders are asked to wait when the store fails. */
const STORE_RETRY_SECONDS = 5;

type Headers = Readonly<Record<string, string>>;

/** The response to a request that came too fast; `headers` state the limit. */
export const tooManyRequests = (waitSeconds: number, headers: Headers): Response =>
  problem(429, {
    code: 'rate_limited',
    detail: `Too many requests; send again in ${waitSeconds} s.`,
    retryAfter: waitSeconds,
    headers,
  });

/** The response to any request while the register cannot be read. */
export const outOfReach = (): Response =>
  problem(503, {
    code: 'store_unavailable',
    detail: 'The register cannot be reached at the moment; nothing was done. Try again.',
    retryAfter: STORE_RETRY_SECONDS,
  });

/** The response if nothing of a request could be stored. */
export const storeUnavailable = (headers: Headers = {}): Response =>
  problem(503, {
    code: 'store_unavailable',
    detail: 'The register cannot be written at the moment; nothing of this request was stored. Send it again.',
    retryAfter: STORE_RETRY_SECONDS,
    headers,
  });
