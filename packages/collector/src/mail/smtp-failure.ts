import type { MailAttempt } from './mailer.js';

/** Commands whose refusal concerns the mail and not the whole connection. */
const OF_THE_MAIL: ReadonlySet<unknown> = new Set(['RCPT TO', 'DATA']);

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/**
 * Permanent answers that say nothing of the recipient or the mail, whatever command they answer: the sender (X.1.7, X.1.8), the mail system (X.3,
 * but for a mail too large, X.3.4), a quota (X.4.5), permission (X.7). Servers often give these no sooner than at the recipient. Other answers of X.4
 * are about the way to the recipient; some servers give 5.4.1 for an address that does not exist.
 *
 * @see RFC 3463, section 3 "Enumerated Status Codes".
 */
const OF_THE_SENDING = / 5\.(?:1\.[78]|3\.(?!4$)\d+|4\.5|7\.\d+)$/;

/** The codes of a reply, such as `550 5.1.1`; its text may quote the address. @see RFC 3463, section 2. */
function figuresOf(error: unknown): string {
  const reply = memberOf(error, 'response');
  const [figures = ''] =
    /^[245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3}\b)?/.exec(typeof reply === 'string' ? reply : '') ?? [];
  return figures.replace('-', ' ');
}

/**
 * The outcome of a mail that nodemailer could not hand over. Only a permanent answer about the recipient or the mail itself is a refusal: a wrong
 * password, an unknown sender or a missing permission is for the operator to fix, and mails wait for that.
 *
 * @see RFC 5321, 4.2.1 "Reply Code Severities and Theory".
 */
export function smtpFailure(error: unknown): MailAttempt {
  const command = memberOf(error, 'command');
  const figures = figuresOf(error);
  if (figures !== '' && typeof command === 'string') {
    const failure = `${command.replace(/[^A-Z ]/g, '')}: ${figures}`;
    const isForGood =
      memberOf(error, 'permanent') === true && OF_THE_MAIL.has(command) && !OF_THE_SENDING.test(figures);
    return isForGood ? { result: 'refused', failure } : { result: 'failed', failure, askedSeconds: 0 };
  }
  const code = memberOf(error, 'originalCode') ?? memberOf(error, 'code');
  const known = typeof code === 'string' && /^[A-Z0-9_]{1,40}$/.test(code) ? code : 'unknown';
  return { result: 'failed', failure: `not handed over (${known})`, askedSeconds: 0 };
}
