import { randomBytes } from 'node:crypto';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import { chainHash, CHAIN_START } from '../../register/hash-chain.js';
import { sealEvent } from '../../register/seal-event.js';
import type { NewRecord } from '../../register/record.js';

const newSalt = (): string => randomBytes(16).toString('hex');

/**
 * Adds records to the end of the chain in a SQLite database, as the step of the schema that brought the chain needs it: a step
 * stays as it was released. Whoever calls holds the write lock.
 */
export class LegacyChain {
  readonly #last: StatementSync;
  readonly #insert: StatementSync;
  readonly #seal: StatementSync;

  constructor(database: DatabaseSync) {
    this.#last = database.prepare('SELECT seq, hash FROM records ORDER BY seq DESC LIMIT 1');
    this.#insert = database.prepare(
      `INSERT INTO records (seq, source, site, id, type, number, received_at, kept, seals, previous, hash)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    this.#seal = database.prepare(
      'INSERT INTO sealed (seq, place, kind, commitment, salt, value) VALUES (?, ?, ?, ?, ?, ?)',
    );
  }

  /**
   * Seals what is personal and chains the rest.
   *
   * @param seq Where it is to stand; the next place if it is not given.
   * @returns Where it stands.
   */
  add(record: Omit<NewRecord, 'files'>, seq?: number): number {
    const last = this.#last.get() as { seq: number; hash: string } | undefined;
    const { kept, values } = sealEvent(record.event, newSalt);
    const seals = values.map(({ kind, commitment }) => ({ kind, commitment }));
    const { source, site, id, type, number, receivedAt } = record;
    const place = seq ?? (last?.seq ?? 0) + 1;
    const previous = last?.hash ?? CHAIN_START;
    const hash = chainHash({ seq: place, source, site, id, type, number, receivedAt, kept, seals, previous });
    const written = JSON.stringify(seals);
    this.#insert.run(place, source, site, id, type, number, receivedAt, kept, written, previous, hash);
    for (const [order, { kind, commitment, salt, value }] of values.entries())
      if (kind !== 'proof') this.#seal.run(place, order, kind, commitment, salt, value);
    return place;
  }
}
