import type { Outcome } from '@hearback/protocol/light';
import type { Refusal } from './outbox/rows.js';
import { retryAfterMs } from './retry-after.js';

/** What came back for a request, as far as a browser lets it be read. */
export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      /** The browser hides where a redirect leads. */
      readonly redirected: boolean;
      readonly contentType: string;
      readonly retryAfter: string | null;
      readonly date: string | null;
      readonly rateLimit: string | null;
      readonly body: string;
    }
  | { readonly kind: 'silence'; readonly reason: 'network' | 'timeout' };

/** What the endpoint wants of the next requests. */
export type EndpointWishes = {
  readonly retryAfterMs?: number | undefined;
  readonly maxEvents?: number | undefined;
  readonly maxBytes?: number | undefined;
};

/** What a reply means for the events it answers. */
export type Verdict =
  /** The endpoint has them all. */
  | { readonly kind: 'accepted'; readonly wishes: EndpointWishes }
  /** Each by its id; an id that is missing is to be sent again. */
  | { readonly kind: 'outcomes'; readonly outcomes: ReadonlyMap<string, Outcome>; readonly wishes: EndpointWishes }
  /** Not now; nothing is known of any event. */
  | { readonly kind: 'retry'; readonly reason: string; readonly wishes: EndpointWishes }
  /** Not from this client, or not at this address; the events are not to blame. */
  | { readonly kind: 'hold'; readonly reason: string; readonly wishes: EndpointWishes }
  /** At least one of them is unacceptable, and nothing says which. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly wishes: EndpointWishes };

const RETRY_STATUS = new Set([408, 409, 423, 425, 429]);
const REFUSED_STATUS = new Set([400, 413, 422]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

const whole = (value: unknown) => (Number.isInteger(value) && Number(value) > 0 ? Number(value) : undefined);

const isOutcome = (value: unknown): value is Outcome => isRecord(value) && typeof value['id'] === 'string';

/**
 * Reads a reply. Only a 2xx that is neither a web page nor broken JSON, or an outcome that names the event, says that
 * the endpoint has it; a captive portal, a login page and a followed redirect never do.
 *
 * @param ack `outcomes`: a 2xx that names no event acknowledges none.
 * @param nowMs Milliseconds since 1970, for a `Retry-After` that is a date.
 * @see RFC 9110, section 15, "Status Codes"; CloudEvents HTTP 1.1 Web Hooks, section 2.1, for redirects.
 */
export function readReply(reply: Reply, { ack, nowMs }: { ack: 'status' | 'outcomes'; nowMs: number }): Verdict {
  if (reply.kind === 'silence') return { kind: 'retry', reason: reply.reason, wishes: {} };
  const { status, redirected, contentType, body } = reply;
  if (redirected) return { kind: 'hold', reason: 'redirect', wishes: {} };

  const page = /^(text\/html|application\/xhtml)/i.test(contentType) || /^\s*</.test(body);
  const json = page ? undefined : parsed(body);
  const said = isRecord(json) ? json : {};
  const limits = isRecord(said['limits']) ? said['limits'] : {};
  const wishes: EndpointWishes = {
    retryAfterMs: retryAfterMs(
      { header: reply.retryAfter, date: reply.date, rateLimit: reply.rateLimit, body: said['retryAfter'] },
      nowMs,
    ),
    maxEvents: whole(limits['maxEvents']),
    maxBytes: whole(limits['maxBytes']),
  };
  const reason = `status_${status}`;
  const good = status >= 200 && status < 300;

  if (Array.isArray(said['outcomes']) && (good || REFUSED_STATUS.has(status) || RETRY_STATUS.has(status))) {
    const outcomes = said['outcomes'].filter(isOutcome);
    return { kind: 'outcomes', outcomes: new Map(outcomes.map((outcome) => [outcome.id, outcome])), wishes };
  }
  if (good) {
    if (page) return { kind: 'retry', reason: 'web_page', wishes };
    if (/\bjson\b/i.test(contentType) && body.trim() && json === undefined)
      return { kind: 'retry', reason: 'broken_json', wishes };
    return ack === 'status' ? { kind: 'accepted', wishes } : { kind: 'retry', reason: 'no_outcomes', wishes };
  }
  if (REFUSED_STATUS.has(status)) {
    const detail = [said['detail'], said['title']].find((text) => typeof text === 'string');
    const code = status === 413 ? 'too_large' : typeof said['code'] === 'string' ? said['code'] : 'refused';
    return { kind: 'refused', refusal: { code, detail: detail ?? `The endpoint answered ${status}.` }, wishes };
  }
  return { kind: RETRY_STATUS.has(status) || status >= 500 ? 'retry' : 'hold', reason, wishes };
}
