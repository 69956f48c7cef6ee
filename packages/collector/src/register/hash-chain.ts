import { hash } from 'node:crypto';
import type { Seal } from './seal-event.js';

/** In place of a hash before the first record. */
export const CHAIN_START = '0'.repeat(64);

/** A record as the chain holds it. */
export type ChainRecord = {
  readonly seq: number;
  readonly source: string;
  readonly site: string;
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly receivedAt: string;
  /** The event's text with seals where personal values stood. */
  readonly kept: string;
  readonly seals: readonly Seal[];
  /** Hash of the record before, `CHAIN_START` for the first. */
  readonly previous: string;
};

/**
 * The hash of a record: lower-case hex SHA-256 of the JSON array of its members in the order below. JSON writes strings and
 * whole numbers in one way only, so anybody can recompute it.
 *
 * @see ECMA-262, "JSON.stringify"; RFC 8785, section 3.2.2, which asks the same of strings.
 */
export function chainHash(record: ChainRecord): string {
  const { previous, seq, source, site, id, type, number, receivedAt, kept, seals } = record;
  const sealed = seals.map(({ kind, commitment }) => [kind, commitment]);
  const content = JSON.stringify([previous, seq, source, site, id, type, number, receivedAt, kept, sealed]);
  return hash('sha256', content, 'hex');
}
