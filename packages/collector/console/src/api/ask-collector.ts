import { collectorClock } from './collector-clock.js';
import { ChangedMeanwhile, Refused, SignedOut, Unavailable } from './collector-error.js';
import { retryAfterMs } from './retry-after-ms.js';

/** The header that says that the console sent a request; a page of another origin cannot send it. */
const OWN = { 'hearback-console': '1' };

/** Milliseconds after which a collector that has not begun to answer, or not said why it refuses, is taken not to. */
const ANSWER_WITHIN_MS = 20_000;

/**
 * Sends a request to the collector that serves this page. The browser adds the session's cookie; no script ever sees it.
 *
 * @param path From the root, such as `/v1/cases`.
 * @returns An answer of 200–299.
 * @throws {SignedOut} 401.
 * @throws {ChangedMeanwhile} 412.
 * @throws {Refused} Any other 400–499 but 408 and 429.
 * @throws {Unavailable} If there is no answer for twenty seconds, or one that says to try later.
 * @throws {DOMException} `AbortError` if `init.signal` says so.
 */
export async function askCollector(path: string, init: RequestInit = {}): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), ANSWER_WITHIN_MS);
  const request = new Request(path, {
    cache: 'no-store',
    credentials: 'same-origin',
    redirect: 'error',
    ...init,
    signal: init.signal ? AbortSignal.any([init.signal, patience.signal]) : patience.signal,
    headers: { ...OWN, ...(init.headers as Record<string, string> | undefined) },
  });
  const sentMs = Date.now();
  let response: Response;
  let problem: object;
  try {
    response = await fetch(request);
    collectorClock.note(response.headers.get('date'), sentMs);
    if (response.ok) return response;
    problem = await problemIn(response);
    init.signal?.throwIfAborted();
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new Unavailable(null, { cause: error });
  } finally {
    clearTimeout(timer);
  }
  const { status, headers } = response;
  if (status === 401) throw new SignedOut('There is no session.');
  if (status === 412) throw new ChangedMeanwhile('It has changed since it was read.');
  if (status >= 500 || status === 408 || status === 429)
    throw new Unavailable(status, { code: codeOf(problem), retryAfterMs: retryAfterMs(headers) });
  throw new Refused(problem);
}

/** What an answer says of why; empty where it is no problem, as where a proxy answers, or was not read to its end. */
const problemIn = async (response: Response): Promise<object> =>
  ((await response.json().catch(() => null)) ?? {}) as object;

function codeOf(problem: object): string | null {
  const { code } = problem as { code?: unknown };
  return typeof code === 'string' ? code : null;
}
