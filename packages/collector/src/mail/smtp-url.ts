import { isLoopback } from '../http/is-loopback.js';

/** A mail server, as nodemailer's options. */
export type SmtpServer = {
  readonly host: string;
  readonly port: number;
  /** TLS from the start. */
  readonly secure: boolean;
  /** No mail without `STARTTLS`. */
  readonly requireTLS: boolean;
  /** No `STARTTLS`: what stays on this machine needs none, and servers there seldom have a certificate for its name. */
  readonly ignoreTLS: boolean;
  readonly auth?: { readonly user: string; readonly pass: string };
};

/** @see RFC 8314, section 3.3 "Implicit TLS for SMTP Submission"; RFC 6409, section 3.1 "Submission Identification". */
const PORTS: Readonly<Record<string, number>> = { 'smtps:': 465, 'smtp:': 587 };

/**
 * Reads the address of a mail server.
 *
 * @param text `smtps://user:password@host:port` or `smtp://…`; user and password may be left out.
 * @throws {RangeError} If it is neither. The message does not repeat the text, which may contain a password.
 */
export function readSmtpUrl(text: string): SmtpServer {
  const url = URL.canParse(text) ? new URL(text) : null;
  const port = url ? PORTS[url.protocol] : undefined;
  const isBare = url !== null && /^\/?$/.test(url.pathname) && url.search === '' && url.hash === '';
  if (!url || port === undefined || url.hostname === '' || !isBare)
    throw new RangeError('Failed to read a mail server: expected smtps://user:password@host or smtp://host:port.');
  const [user, pass] = [url.username, url.password].map(decodeURIComponent) as [string, string];
  const secure = url.protocol === 'smtps:';
  const isNear = isLoopback(url.hostname);
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? port : Number(url.port),
    secure,
    requireTLS: !secure && !isNear,
    ignoreTLS: !secure && isNear,
    ...(user !== '' && { auth: { user, pass } }),
  };
}
