import { checkVoiceData } from '@hearback/protocol/light';
import type { Client } from './client.js';
import type { ClientOptions } from './client-options.js';
import { clientClosed } from './errors.js';
import { jsonText } from './json-text.js';
import { revive } from './outbox/dead-letters.js';
import { standings } from './outbox/standing.js';
import { deadLetter, pendingVoice } from './receipt.js';
import { startCourier } from './start-courier.js';
import type { StoreLadder } from './store/store-ladder.js';
import { purgeStores } from './store/purge-stores.js';
import { all } from './store/transaction.js';

/**
 * Opens the way for voices: stores them on this device, sends them in batches and tries again until the endpoint has
 * them. Voices of an earlier visit are sent as well.
 *
 * @throws {HearbackError} `VALIDATION_FAILED` for an endpoint that is no http(s) address, or has a user in it, a site that is no name,
 *   or a `batch` or `ack` that is none of their words.
 */
export function createClient(options: ClientOptions): Client {
  const { courier, world, ladder, sender, book, mirror, purged, openUploads, receiptOf } = startCourier(
    options,
    checkVoiceData,
  );
  const { now, schedule } = world;
  const { on } = courier;
  let closed = false;

  /** As the ladder does; but that nothing can be seen any more is not to say that nothing is there. */
  const each: StoreLadder['each'] = (begin, access = 'read') =>
    closed ? Promise.reject(clientClosed()) : ladder.each(begin, access);
  const every = async <Name extends 'outbox' | 'dead'>(table: Name) => (await each(() => all(table))).flat();
  const pending = async () => (await every('outbox')).map((row) => pendingVoice(row, now()));
  const deadLetters = async () => (await every('dead')).map((dead) => deadLetter(dead, now()));

  return {
    ...courier,
    async receipt(id) {
      const found = await each(function* (durability) {
        // What is no text is no id, and no key of a store.
        const [standing] = yield* standings([`${id}`]);
        return standing && receiptOf(standing, durability);
      });
      return found.find((receipt) => receipt);
    },
    async flush({ timeout = 10_000 } = {}) {
      let accepted = 0;
      let stop: (() => void)[] = [];
      await new Promise<void>((resolve) => {
        const until = now() + timeout;
        stop = [
          schedule(resolve, closed ? 0 : timeout),
          on('delivered', () => accepted++),
          on('state', ({ state, nextAttemptAt }) => {
            if (state !== 'sending' && (nextAttemptAt ?? Infinity) > until) resolve();
          }),
        ];
        sender.wake(0, ['hold', 'backoff']);
      });
      for (const end of stop) end();
      return { accepted, pending: (await pending()).length, dead: (await deadLetters()).length };
    },
    pending,
    deadLetters,
    async exportDeadLetters() {
      return (await deadLetters())
        .map(
          ({ rejectedAt, reason, event }) =>
            `${jsonText({ rejectedAt: new Date(rejectedAt).toISOString(), reason, event })}\n`,
        )
        .join('');
    },
    async retry(id) {
      const rows = (await each(() => revive(`${id}`), 'keep')).filter((row) => !!row);
      for (const row of rows) {
        mirror.set(id, row);
        book.tell('revived', { id, number: row.number });
      }
      sender.wake(0, ['hold', 'backoff']);
      return rows.length > 0;
    },
    attachments: async () => (await openUploads()).list(),
    async purge() {
      await purgeStores(ladder, world);
      await purged();
    },
    close() {
      closed = true;
      courier.close();
    },
  };
}
