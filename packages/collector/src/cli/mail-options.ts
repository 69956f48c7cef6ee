import { readSenderName } from '../mail/mail-address.js';
import { readSmtpUrl } from '../mail/smtp-url.js';
import type { Site } from '../site-list.js';
import { CliError, SEE_HELP } from './cli-error.js';
import { databaseNamed } from './database-name.js';
import { perSite, type PerSiteOption } from './per-site.js';
import { readOptions } from './read-options.js';

/** How mails are sent. */
export type MailOptions = {
  /** Server, perhaps with a user and a password. */
  readonly smtp: string;
  /** `desk@example.org` or `Service desk <desk@example.org>`. */
  readonly from: string;
};

/** Options of `mail`. */
export type MailCommand = { readonly db: string; readonly act: 'dead' | 'revive' | 'skip' };

const TRACKING_PAGE: PerSiteOption = {
  name: 'tracking-page',
  noun: 'page',
  example: 'portal=https://www.example.org/feedback',
};

type Env = Readonly<Record<string, string | undefined>>;

const isReadable = (read: () => unknown): boolean => {
  try {
    read();
    return true;
  } catch {
    return false;
  }
};

/**
 * How mails are sent, from the command line or the environment, which other users of the machine cannot see. An empty variable counts as
 * unset.
 *
 * @returns `null` if neither is given.
 * @throws {CliError} If only one of the two is given, or one is invalid. The message does not repeat a password.
 */
export function mailOptions(
  given: { readonly smtp?: string; readonly 'mail-from'?: string },
  env: Env,
): MailOptions | null {
  const [smtp, from] = [
    given.smtp ?? (env['HEARBACK_SMTP'] || undefined),
    given['mail-from'] ?? (env['HEARBACK_MAIL_FROM'] || undefined),
  ];
  if (smtp === undefined && from === undefined) return null;
  if (smtp === undefined || from === undefined)
    throw new CliError(`mails need a server (--smtp) and a sender (--mail-from); ${SEE_HELP}`);
  if (!isReadable(() => readSmtpUrl(smtp)))
    throw new CliError(
      `--smtp takes a server like smtps://user:password@mail.example.org or smtp://127.0.0.1:25; ${SEE_HELP}`,
    );
  if (!isReadable(() => readSenderName(from)))
    throw new CliError(
      `--mail-from takes an address, or a name and an address like "Desk <desk@example.org>", not "${from}"; ${SEE_HELP}`,
    );
  return { smtp, from };
}

/**
 * Sites with the pages that mails link to.
 *
 * @param pages Each like `portal=https://www.example.org/feedback`.
 * @throws {CliError} If one is malformed, names an unknown site, or is the second for a site.
 */
export function withTrackingPages(sites: readonly Site[], pages: readonly string[]): Site[] {
  const pageOf = perSite(TRACKING_PAGE, sites, pages);
  return sites.map((site) => {
    const trackingPage = pageOf.get(site.id);
    return trackingPage === undefined ? site : { ...site, trackingPage };
  });
}

/**
 * Reads what follows `mail` on the command line.
 *
 * @throws {CliError} If it makes no sense.
 */
export function readMail([act, ...args]: readonly string[], env: Env): MailCommand {
  if (act !== 'dead' && act !== 'revive' && act !== 'skip')
    throw new CliError(`mail takes dead, revive or skip; ${SEE_HELP}`);
  return { db: databaseNamed(readOptions(args, { db: { type: 'string' } }).db, env), act };
}
