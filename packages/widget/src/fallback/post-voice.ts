import { numberOf, type VoiceKind } from '@hearback/protocol/light';

/** What came of a plain request: the endpoint has the voice, refuses it for a reason it may give, or did not say. */
export type PostResult =
  | { readonly verdict: 'received' }
  | { readonly verdict: 'refused'; readonly reason: string }
  | { readonly verdict: 'unknown' };

/** How long the endpoint may take to answer. In milliseconds. */
const ANSWER_WITHIN_MS = 20_000;

type Said = { readonly detail?: unknown; readonly outcomes?: unknown };
type SaidOfOne = { readonly id?: unknown; readonly status?: unknown; readonly detail?: unknown };

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The members of an answer; none where it is no JSON object. */
function read(body: string): Said {
  try {
    return Object(JSON.parse(body)) as Said;
  } catch {
    return {};
  }
}

/**
 * Reads an answer to one event. Only a 2xx that is no web page, and that does not say otherwise of this very event, means that the endpoint
 * has it.
 *
 * @param id Id of the event.
 */
export function readAnswer(id: string, status: number, body: string): PostResult {
  const good = status >= 200 && status < 300;
  const { outcomes, detail } = read(body);
  if (Array.isArray(outcomes)) {
    for (let at = 0; at < outcomes.length; at++) {
      const one = Object(outcomes[at]) as SaidOfOne;
      if (one.id !== id) continue;
      if (one.status === 'accepted' || one.status === 'duplicate') return { verdict: 'received' };
      if (one.status === 'rejected') return { verdict: 'refused', reason: textOf(one.detail) };
    }
    return { verdict: 'unknown' };
  }
  if (good && !/^\s*</.test(body)) return { verdict: 'received' };
  return status === 400 || status === 413 || status === 422
    ? { verdict: 'refused', reason: textOf(detail) }
    : { verdict: 'unknown' };
}

/** A voice of any kind; one that follows up another carries that one's number. */
type AnyVoice = {
  readonly kind: VoiceKind;
  readonly data: { readonly number?: string; readonly [member: string]: unknown };
};

/** Number of the case that a voice opens, or belongs to. */
export const caseOf = (id: string, { data }: AnyVoice): string => data.number ?? numberOf(id);

/** An event as it travels alone. */
export const eventText = (id: string, site: string, voice: AnyVoice): string =>
  JSON.stringify({
    specversion: '1.0',
    id,
    source: `/hearback/${site}`,
    type: `app.hearback.${voice.kind}.v1`,
    subject: caseOf(id, voice),
    time: new Date().toISOString(),
    datacontenttype: 'application/json',
    data: voice.data,
  });

/**
 * Sends one event in structured mode. Never rejects. Follows no redirect, gives nothing away but the event.
 *
 * @param endpoint Absolute address.
 * @param event From `eventText`.
 * @see CloudEvents HTTP binding 1.0.2, section 3.2.
 */
export async function postVoice(endpoint: string, id: string, event: string): Promise<PostResult> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), ANSWER_WITHIN_MS);
  try {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents+json' },
      body: event,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: abort.signal,
    });
    return readAnswer(id, response.status, await response.text());
  } catch {
    return { verdict: 'unknown' };
  } finally {
    clearTimeout(timer);
  }
}
