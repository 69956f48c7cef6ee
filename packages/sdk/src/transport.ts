import type { Reply } from './acknowledgement.js';
import { within } from './schedule.js';
import type { Surroundings } from './surroundings.js';

/** How long a request with events may take, its body included. */
export const REQUEST_TIMEOUT_MS = 20_000;

/** A request to be made. */
export type Sending = {
  readonly method: 'POST' | 'PUT';
  /** Absolute address. */
  readonly address: string;
  /** Media type of the body. */
  readonly contentType: string;
  readonly body: string | ArrayBuffer;
  /** Lets it outlive the page. At most 64 KiB, shared with everything else on the page. */
  readonly keepalive: boolean;
  readonly timeoutMs: number;
};

/**
 * Sends one request, under way when this returns; never rejects. Gives nothing away but the body, follows no redirect (a
 * followed 302 turns a POST into an empty GET) and reads every reply to its end (an unread one keeps its share of the
 * keepalive quota).
 *
 * @returns What came back; `network` or `timeout` when nothing did.
 * @see Fetch Standard, "HTTP-redirect fetch" and "HTTP-network-or-cache fetch".
 */
export async function send({ fetch, schedule }: Surroundings, sending: Sending): Promise<Reply> {
  const { address, contentType, timeoutMs, ...request } = sending;
  const abort = new AbortController();
  const asking = async (): Promise<Reply> => {
    const response = await fetch(address, {
      ...request,
      headers: { 'content-type': contentType },
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    });
    const { status, redirected, headers } = response;
    return { status, redirected, header: (name) => headers.get(name), body: await response.text() };
  };
  try {
    return await within(asking(), timeoutMs, schedule);
  } catch (error) {
    abort.abort();
    return error instanceof RangeError ? 'timeout' : 'network';
  }
}
