import { MAIL_RECEIVER } from '../mail/mail-sender.js';
import type { CliWorld } from './cli-world.js';
import { DEAD_LETTERS_SHOWN, deadLetterLine } from './dead-letters.js';
import type { MailCommand } from './mail-options.js';
import { withRegister } from './open-register.js';

/**
 * Shows the mails that did not arrive, by the place of their events in the register, or has them tried again.
 *
 * @throws {CliError} If there is no such register.
 */
export async function mail({ db, act }: MailCommand, { print }: CliWorld): Promise<void> {
  await withRegister(db, async ({ outgoing }) => {
    if (act === 'dead') {
      for (const letter of await outgoing.dead(MAIL_RECEIVER, DEAD_LETTERS_SHOWN)) print(deadLetterLine(letter));
      return;
    }
    const count = await outgoing.revive(MAIL_RECEIVER);
    print(`${count} ${count === 1 ? 'mail is' : 'mails are'} tried again.`);
  });
}
