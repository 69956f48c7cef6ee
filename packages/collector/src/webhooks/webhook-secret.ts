import { randomBytes } from 'node:crypto';

const PREFIX = 'whsec_';

/** Bytes of a secret that the collector makes; the standard asks for 24 to 64. */
const SECRET_BYTES = 32;

/** A new secret: `whsec_` and 32 random bytes in base 64. */
export const createWebhookSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64');

/**
 * The key in a secret.
 *
 * @throws {RangeError} If it is not `whsec_` and 24 to 64 bytes in base 64.
 * @see Standard Webhooks, "Symmetric".
 */
export function keyOfSecret(secret: string): Buffer {
  const encoded = secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : '';
  const key = Buffer.from(encoded, 'base64');
  if (key.toString('base64') !== encoded || key.length < 24 || key.length > 64)
    throw new RangeError('Failed to read a webhook secret: expected whsec_ and 24 to 64 bytes in base 64.');
  return key;
}
