import { hexOf } from './hex.js';

/** Lower-case hex SHA-256 of bytes. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = globalThis.crypto.subtle
    ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    : // Web Crypto is absent on pages served without TLS, such as intranets. @see W3C Web Cryptography, "SecureContext".
      (await import('@noble/hashes/sha2.js')).sha256(bytes);
  return hexOf(digest);
}
