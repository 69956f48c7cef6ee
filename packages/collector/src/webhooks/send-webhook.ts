import type { Attempt } from '../outgoing/receiver.js';
import type { Webhook } from '../store/webhook-store.js';
import { webhookHeaders, type WebhookMessage } from './sign-webhook.js';

/** Milliseconds a receiver may take to answer. */
const ANSWER_WITHIN_MS = 15_000;

/** `Retry-After` in seconds; a date counts from now. */
function askedSecondsOf(header: string | null, nowMs: number): number {
  if (header === null) return 0;
  const seconds = /^\d{1,9}$/.test(header) ? Number(header) : (Date.parse(header) - nowMs) / 1000;
  return Number.isNaN(seconds) ? 0 : Math.max(0, seconds);
}

function causeOf(error: unknown): string {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return `no answer within ${ANSWER_WITHIN_MS / 1000} s`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code: unknown = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  return typeof code === 'string' ? `no connection (${code})` : 'no connection';
}

/**
 * Sends one message. Redirects are not followed: what is signed for one receiver must not reach another.
 *
 * @returns Never throws for what the receiver or the network does.
 */
export async function sendWebhook(
  { url, secret, formerSecret }: Pick<Webhook, 'url' | 'secret' | 'formerSecret'>,
  message: WebhookMessage,
  fetch: typeof globalThis.fetch,
): Promise<Attempt> {
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'hearback-collector',
    ...webhookHeaders(message, formerSecret === null ? [secret] : [secret, formerSecret]),
  };
  try {
    const signal = AbortSignal.timeout(ANSWER_WITHIN_MS);
    const response = await fetch(url, { method: 'POST', headers, body: message.body, redirect: 'manual', signal });
    await response.body?.cancel();
    if (response.ok) return { result: 'arrived' };
    if (response.status === 410) return { result: 'gone' };
    const askedSeconds = askedSecondsOf(response.headers.get('retry-after'), message.nowMs);
    return { result: 'failed', failure: `status ${response.status}`, askedSeconds };
  } catch (error) {
    return { result: 'failed', failure: causeOf(error), askedSeconds: 0 };
  }
}
