import { writeCrockford } from './crockford.js';
import { hexOf } from './hex.js';
import { sha256Hex } from './sha256-hex.js';
import type { RandomBytes } from './uuid-v7.js';

/**
 * A new tracking key: with it, and nothing else, the person who spoke can follow their case. It never leaves the
 * device; what leaves is `trackingKeyHash` with the voice and `trackingProof` with a later request.
 *
 * @returns 128 random bits as 26 Crockford symbols.
 */
export const createTrackingKey = (random: RandomBytes): string => writeCrockford(hexOf(random(new Uint8Array(16))), 26);

/**
 * What proves possession of a key without showing it: lower-case hex SHA-256 of the key's symbols.
 *
 * @param key 26 symbols, as `createTrackingKey` or `parseTrackingKey` return them.
 */
export const trackingProof = (key: string): Promise<string> => sha256Hex(new TextEncoder().encode(key));

/**
 * What a voice carries: lower-case hex SHA-256 of the proof's text. Whoever reads it can check a proof, not make one.
 *
 * @param key 26 symbols, as `createTrackingKey` or `parseTrackingKey` return them.
 */
export const trackingKeyHash = async (key: string): Promise<string> =>
  sha256Hex(new TextEncoder().encode(await trackingProof(key)));
