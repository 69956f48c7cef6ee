import { MAIL_RECEIVER } from '../mail/mail-sender.js';
import type { CliWorld } from './cli-world.js';
import { DEAD_LETTERS_SHOWN, deadLetterLine } from './dead-letters.js';
import type { MailCommand } from './mail-options.js';
import { withRegister } from './open-register.js';

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
