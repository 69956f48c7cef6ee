import { errorEntry, type Log } from '../log-entry.js';
import { DeliverySender, type SenderWorld } from '../outgoing/delivery-sender.js';
import type { Attempt, Receiver } from '../outgoing/receiver.js';
import type { CursorStore } from '../store/cursor-store.js';
import type { DeliveryStore } from '../store/delivery-store.js';
import type { StoredRecord } from '../register/record.js';
import type { Store } from '../store/store.js';
import { caseMail, isMailed, type MailedSites } from './case-mail.js';
import type { Mailer } from './mailer.js';

/** Name of the mails among the receivers of events. */
export const MAIL_RECEIVER = 'mail';

/** What a sender works with. */
export type MailSenderOptions = SenderWorld & {
  readonly store: Store;
  readonly deliveries: DeliveryStore & CursorStore;
  readonly mailer: Mailer;
  readonly sites: MailedSites;
  readonly log: Log;
};

/**
 * Writes to people who left an e-mail address about what happens to their cases, from the moment it is first started on a register. Each mail is
 * tried until a server accepts it or three and a half days have passed; of several collectors on one register, one sends.
 */
export class MailSender {
  readonly #options: MailSenderOptions;
  readonly #sender: DeliverySender;
  #hasBegun = false;

  constructor(options: MailSenderOptions) {
    this.#options = options;
    this.#sender = new DeliverySender({
      ...options,
      task: MAIL_RECEIVER,
      receivers: async () => {
        await this.#begin();
        return [this.#receiver];
      },
    });
  }

  /** Looks for what is to be sent. */
  look(): void {
    this.#sender.look();
  }

  /** Begins nothing more; resolves when what is under way has ended. */
  close(): Promise<void> {
    return this.#sender.close();
  }

  readonly #receiver: Receiver = {
    name: MAIL_RECEIVER,
    wants: isMailed,
    send: (record) => this.#send(record),
    onGone: async () => {},
    onDead: (seq, attempts) => this.#options.log({ level: 'error', event: 'mail_dead_letter', seq, attempts }),
  };

  /** Starts at the end of the register: nobody expects mails about what happened before mails were set up. */
  async #begin(): Promise<void> {
    if (this.#hasBegun) return;
    const { store, deliveries } = this.#options;
    await deliveries.begin(MAIL_RECEIVER, await store.lastSeq());
    this.#hasBegun = true;
  }

  async #send({ seq, number }: StoredRecord): Promise<Attempt> {
    const { store, mailer, sites, log } = this.#options;
    const mail = caseMail(await store.recordsOf(number), seq, sites);
    if (mail === null) return { result: 'arrived' };
    try {
      return await mailer.send(mail);
    } catch (error) {
      log(errorEntry('mail_failed', error));
      return { result: 'failed', failure: 'the mailer failed', askedSeconds: 0 };
    }
  }
}
