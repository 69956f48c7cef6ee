import { createHmac } from 'node:crypto';
import { keyOfSecret } from './webhook-secret.js';

/** A message as it goes out. */
export type WebhookMessage = {
  /** The same for every attempt. */
  readonly id: string;
  /** When this attempt is made, in milliseconds since 1970. */
  readonly nowMs: number;
  readonly body: string;
};

/**
 * Headers that prove a message: id, time in seconds, and HMAC-SHA-256 of both with the body, by each secret.
 *
 * @throws {RangeError} If one of the secrets is malformed.
 * @see Standard Webhooks, "Webhook Headers" and "Signature scheme".
 */
export function webhookHeaders(
  { id, nowMs, body }: WebhookMessage,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(nowMs / 1000));
  const signed = `${id}.${timestamp}.${body}`;
  const signatures = secrets.map((secret) => {
    const mac = createHmac('sha256', keyOfSecret(secret)).update(signed).digest('base64');
    return `v1,${mac}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
}
