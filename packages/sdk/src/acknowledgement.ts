import type { Outcome } from '@hearback/protocol/light';
import { unlessItThrows } from './unless-it-throws.js';
import { parseJson } from './json-text.js';
import { retryAfterMs } from './retry-after.js';

/** The answer to a request, as far as a browser lets it be read. */
export type Reply =
  | {
      /** HTTP status; 0 where the browser hides it, as it does when the endpoint points elsewhere. */
      readonly status: number;
      /** It comes from elsewhere: a redirect was followed against our will. */
      readonly redirected: boolean;
      /** Gives a header's value, or `null` if there is none or the endpoint does not expose it. */
      readonly header: (name: string) => string | null;
      readonly body: string;
    }
  /** Nothing came back, and why. */
  | 'network'
  | 'timeout';

/** What a reply means for the events it answers. */
export type Verdict = {
  /**
   * `accepted`: the endpoint has them all. `outcomes`: each by its id, one that is missing is to be sent again. `retry`:
   * not now. `hold`: not from this client or not at this address. `refused`: at least one of them is unacceptable, and
   * nothing says which.
   */
  readonly kind: 'accepted' | 'outcomes' | 'retry' | 'hold' | 'refused';
  /** Why it is not `accepted`, or would not be where an outcome is needed; machine-readable. */
  readonly code: string;
  /** The same in a sentence, when the endpoint gave one. */
  readonly detail?: string | undefined;
  readonly outcomes?: ReadonlyMap<string, Outcome> | undefined;
  /** Of `refused`: a request this large is never taken. */
  readonly tooLarge?: boolean;
  /** What the endpoint wants of the next requests. */
  readonly retryAfterMs?: number | undefined;
  readonly maxEvents?: number | undefined;
  readonly maxBytes?: number | undefined;
};

const RETRY = [408, 409, 423, 425, 429];
const REFUSED = [400, 413, 422];

/** The members of any JSON value; none if it is not an object. */
const members = (value: unknown): Readonly<Record<string, unknown>> => Object(value);
const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
const count = (value: unknown) => Math.max(0, value as number) || undefined;

/**
 * Reads a reply. Only a 2xx that is neither a web page nor broken JSON, or an outcome that names the event, says that
 * the endpoint has it; a captive portal, a login page and a followed redirect never do.
 *
 * @param ack `outcomes`: a 2xx that names no event acknowledges none.
 * @param nowMs Milliseconds since 1970, for a `Retry-After` that is a date.
 * @see RFC 9110, section 15, "Status Codes"; CloudEvents HTTP 1.1 Web Hooks, section 2.1, for redirects.
 */
export function readReply(reply: Reply, ack: 'status' | 'outcomes', nowMs: number): Verdict {
  if (typeof reply === 'string') return { kind: 'retry', code: reply };
  const { status, redirected, header, body } = reply;
  if (redirected || !status) return { kind: 'hold', code: 'redirect' };

  const good = status >= 200 && status < 300;
  const refused = REFUSED.includes(status);
  const retry = status >= 500 || RETRY.includes(status);
  const tooLarge = status === 413;
  const json: unknown = unlessItThrows(() => parseJson(body));
  const said = members(json);
  const limits = members(said['limits']);
  const verdict = (kind: Verdict['kind'], code: string, outcomes?: Verdict['outcomes']): Verdict => ({
    kind,
    code,
    outcomes,
    tooLarge,
    detail: text(said['detail']),
    retryAfterMs: retryAfterMs(header, said['retryAfter'], nowMs),
    maxEvents: count(limits['maxEvents']),
    maxBytes: count(limits['maxBytes']),
  });

  if (Array.isArray(said['outcomes']) && (good || refused || retry))
    return verdict(
      'outcomes',
      'no_outcome',
      new Map(said['outcomes'].map((one) => [members(one)['id'], members(one)])) as never,
    );
  if (!good) {
    const code = tooLarge ? 'too_large' : (text(said['code']) ?? `status_${status}`);
    return verdict(refused ? 'refused' : retry ? 'retry' : 'hold', code);
  }
  const type = header('content-type') ?? '';
  if (/html/i.test(type) || /^\s*</.test(body)) return verdict('retry', 'web_page');
  if (/json/i.test(type) && body.trim() && json === undefined) return verdict('retry', 'broken_json');
  return verdict(ack === 'status' ? 'accepted' : 'retry', 'no_outcome');
}
