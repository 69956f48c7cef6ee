import type { createTransport } from 'nodemailer';
import { readSenderName, type MailSenderName } from './mail-address.js';
import type { Mail, MailAttempt, Mailer } from './mailer.js';
import { smtpFailure } from './smtp-failure.js';
import { readSmtpUrl } from './smtp-url.js';

/** Milliseconds for finding a server, connecting, its greeting, and each of its answers. */
const PATIENCE = { dnsTimeout: 5000, connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 10_000 };

/** Milliseconds for sending one mail altogether. */
const SENT_WITHIN_MS = 15_000;

type Transport = ReturnType<typeof createTransport>;

/**
 * Hands mails to a server by SMTP. Each mail has its own connection, so that none waits for a broken one. Only a server on this machine gets mails
 * without encryption.
 */
export class SmtpMailer implements Mailer {
  readonly #transport: Transport;
  readonly #from: MailSenderName;

  private constructor(transport: Transport, from: MailSenderName) {
    this.#transport = transport;
    this.#from = from;
  }

  /**
   * Makes a mailer; connects to nobody yet.
   *
   * @param url `smtps://user:password@host` (TLS from the start, port 465), or `smtp://…` (`STARTTLS`, port 587).
   * @param from `desk@example.org` or `Service desk <desk@example.org>`; its domain is also that of message ids.
   * @throws {RangeError} If either is malformed.
   * @throws {Error} If the package `nodemailer` is not installed.
   */
  static async open(url: string, from: string): Promise<SmtpMailer> {
    const [server, sender] = [readSmtpUrl(url), readSenderName(from)];
    // Imported here, so that it need not be installed where no mail is sent.
    const { createTransport: create } = await import('nodemailer');
    const transport = create({ ...server, ...PATIENCE, disableFileAccess: true, disableUrlAccess: true });
    return new SmtpMailer(transport, sender);
  }

  async send({ id, number, to, lang, subject, text, html }: Mail): Promise<MailAttempt> {
    const domain = this.#from.address.slice(this.#from.address.lastIndexOf('@') + 1);
    const thread = `<case-${number}@${domain}>`;
    try {
      await this.#transport.sendMail({
        from: this.#from,
        to: { name: '', address: to },
        subject,
        text,
        html,
        messageId: `<${id}@${domain}>`,
        // No mail has this id; since all mails of a case refer to it, mail programs show them as one thread.
        inReplyTo: thread,
        references: thread,
        headers: { 'auto-submitted': 'auto-generated', 'content-language': lang },
        signal: AbortSignal.timeout(SENT_WITHIN_MS),
      });
      return { result: 'arrived' };
    } catch (error) {
      return smtpFailure(error);
    }
  }
}
