import { MAIL_RECEIVER } from '../mail/mail-sender.js';
import type { Store } from '../store/store.js';
import type { CliWorld } from './cli-world.js';
import { DEAD_LETTERS_SHOWN, deadLetterLine } from './dead-letters.js';
import type { MailCommand } from './mail-options.js';
import { withRegister } from './open-register.js';

/** Later than any mail falls due. */
const END = '9999-12-31T23:59:59.999Z';

/** Mails read in one step. */
const STRIDE = 1000;

/** Leaves unsent what waits to be tried for the first time, or again. */
async function forgetWaiting(outgoing: Store['outgoing']): Promise<void> {
  const waiting = await outgoing.due(MAIL_RECEIVER, END, STRIDE);
  // oxlint-disable-next-line no-await-in-loop -- as many short commits, between which others get their turn
  for (const { seq } of waiting) await outgoing.arrived(MAIL_RECEIVER, seq);
  if (waiting.length > 0) await forgetWaiting(outgoing);
}

/**
 * Shows the mails that did not arrive, by the place of their events in the register, or has them tried again; or leaves unmailed what happened while
 * no collector sent mails.
 *
 * @throws {CliError} If there is no such register.
 */
export async function mail({ db, act }: MailCommand, { print }: CliWorld): Promise<void> {
  await withRegister(db, async (store) => {
    const { outgoing } = store;
    if (act === 'skip') {
      const last = await store.lastSeq();
      await outgoing.moveCursor(MAIL_RECEIVER, last);
      await forgetWaiting(outgoing);
      return print(`Nobody is mailed any more about what has happened up to record ${last}.`);
    }
    if (act === 'dead') {
      for (const letter of await outgoing.dead(MAIL_RECEIVER, DEAD_LETTERS_SHOWN)) print(deadLetterLine(letter));
      return;
    }
    const count = await outgoing.revive(MAIL_RECEIVER);
    print(`${count} ${count === 1 ? 'mail is' : 'mails are'} tried again.`);
  });
}
