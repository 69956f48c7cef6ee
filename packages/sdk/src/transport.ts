import type { Reply } from './acknowledgement.js';
import { within } from './schedule.js';
import type { Surroundings } from './surroundings.js';

/** How long a request may take, its body included. */
export const REQUEST_TIMEOUT_MS = 20_000;

/**
 * Sends one request, under way when this returns; never rejects. Gives nothing away but the body, follows no redirect (a
 * followed 302 turns a POST into an empty GET) and reads every reply to its end (an unread one keeps its share of the
 * keepalive quota).
 *
 * @param keepalive Lets it outlive the page. At most 64 KiB, shared with everything else on the page.
 * @returns What came back; status 0 and `network` or `timeout` as body when nothing did.
 * @see Fetch Standard, "HTTP-redirect fetch" and "HTTP-network-or-cache fetch".
 */
export async function post(
  { endpoint, batch, fetch, schedule }: Surroundings,
  body: string,
  keepalive: boolean,
): Promise<Reply> {
  const abort = new AbortController();
  const asking = async (): Promise<Reply> => {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': `application/cloudevents${batch === 'on' ? '-batch' : ''}+json; charset=utf-8` },
      body,
      keepalive,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    });
    const { status, type, headers } = response;
    return {
      status: status || 1,
      redirected: type === 'opaqueredirect' || (status >= 300 && status < 400),
      header: (name) => headers.get(name),
      body: await response.text(),
    };
  };
  try {
    return await within(asking(), REQUEST_TIMEOUT_MS, schedule);
  } catch (error) {
    abort.abort();
    return {
      status: 0,
      redirected: false,
      header: () => null,
      body: error instanceof RangeError ? 'timeout' : 'network',
    };
  }
}
