import { checkVoiceData, jsonPointer } from '@hearback/protocol/light';
import { channelName } from './channel.js';
import type { Client } from './client.js';
import type { Listener } from './client-events.js';
import type { ClientOptions } from './client-options.js';
import type { Draft } from './draft.js';
import { invalid } from './invalid.js';
import { jsonText } from './json-text.js';
import { discard, revive } from './outbox/on-request.js';
import type { Rows, TableName } from './outbox/rows.js';
import { standings } from './outbox/standing.js';
import { deadLetter, pendingVoice } from './receipt.js';
import { startCourier } from './start-courier.js';
import { surroundingsOf } from './surroundings.js';
import type { StoreLadder } from './store/store-ladder.js';
import { purgeStores } from './store/purge-stores.js';
import { all } from './store/transaction.js';

/** The members of a draft. A misspelt one, such as `attachment`, would otherwise be dropped without a word. */
const MEMBERS: readonly string[] = [
  'kind',
  'data',
  'subject',
  'respondent',
  'attachments',
  'holdMs',
  'id',
] satisfies (keyof Draft)[];

/**
 * Creates a client, which stores voices on this device, sends them in batches and tries again until the endpoint has them. Voices that an earlier
 * visit left on this device are sent as well.
 *
 * @throws {HearbackError} `VALIDATION_FAILED` for an `endpoint` that is not an http(s) URL or has credentials in it, a `site` that is not a
 *   name, and a `batch` or `ack` that is not one of its values.
 */
export function createClient(options: ClientOptions): Client {
  const world = surroundingsOf(options);
  const {
    courier,
    ladder,
    sender,
    book,
    mirror,
    forget,
    unconfirmed,
    allStored,
    channelNow,
    openUploads,
    receiptOf,
    mustBeOpen,
  } = startCourier(world, checkVoiceData);
  const { now, schedule } = world;
  const { on } = courier;
  const each: StoreLadder['each'] = async (begin, access = 'read') => {
    mustBeOpen();
    const results = await ladder.each(begin, access);
    // Where none has answered, it was closed meanwhile.
    if (!results.length) mustBeOpen();
    return results;
  };
  const every = async <Name extends TableName, Shown>(
    table: Name,
    show: (row: Rows[Name], nowMs: number) => Shown,
  ): Promise<Shown[]> => (await each(() => all(table))).flat().map((row) => show(row, now()));
  const pending = () => every('outbox', pendingVoice);
  const deadLetters = () => every('dead', deadLetter);

  return {
    ...courier,
    async submit(draft) {
      for (const name of Object.keys(Object(draft)))
        if (!MEMBERS.includes(name)) throw invalid('unknown_key', jsonPointer([name]), 'Unknown key.');
      return courier.submit(draft);
    },
    async receipt(id) {
      const found = await each(function* (durability) {
        // What is no text is no id, and no key of a store.
        const [standing] = yield* standings([`${id}`]);
        return standing && receiptOf(standing, durability);
      });
      return found.find((receipt) => receipt);
    },
    async flush({ timeout = 10_000 } = {}) {
      mustBeOpen();
      let accepted = 0;
      const stop = [on('delivered', () => accepted++)];
      await new Promise<void>((resolve) => {
        const until = now() + timeout;
        const onState: Listener<'state'> = ({ state, nextAttemptAt }) => {
          if (state !== 'sending' && (nextAttemptAt ?? Infinity) >= until) resolve();
        };
        // A browser's timer for more than 24 days rings at once.
        stop.push(on('state', onState), schedule(resolve, Math.min(timeout, 2e9)));
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
      return !!rows.length;
    },
    async attachments() {
      mustBeOpen();
      return (await openUploads()).list();
    },
    async purge() {
      // The page may be left meanwhile, and would send what is in it.
      mirror.clear();
      const late = [...unconfirmed];
      await purgeStores(ladder, world)
        .finally(forget)
        .finally(() => {
          const own = channelNow();
          // A client that is closed is to be heard all the same.
          const line = own ?? world.channel(channelName(world.site), () => {});
          line?.tell('purged');
          if (!own) line?.close();
        });
      // What was on its way into a store has come there since.
      if (!late.length) return;
      await allStored();
      await ladder
        .everywhere(function* () {
          for (const id of late) yield* discard(id, 0);
        })
        .finally(forget);
    },
  };
}
