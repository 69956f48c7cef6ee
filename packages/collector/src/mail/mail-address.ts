/** Parts of an address between dots: RFC 5322's atoms, and letters of every script. @see RFC 5321, 4.1.2; RFC 6531, 3.3 */
const ATOM = String.raw`[\p{L}\p{M}\p{N}!#$%&'*+/=?^_\x60{|}~-]+`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?`;
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})*$`, 'u');

/** Longest before the @, and of all, in bytes. @see RFC 5321, 4.5.3.1 */
const [MAX_LOCAL_BYTES, MAX_BYTES] = [64, 254];

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Whether a text is a single address that mail can be sent to, in which no header and no SMTP command can be hidden. Stricter than the protocol's
 * check of what somebody typed: no quotes, no comments, no lists, no IP addresses.
 */
export const isMailAddress = (text: string): boolean =>
  ADDRESS.test(text) && bytesOf(text) <= MAX_BYTES && bytesOf(text.slice(0, text.lastIndexOf('@'))) <= MAX_LOCAL_BYTES;

/** The sender of mails, from `Name <address>` or an address alone. */
export type MailSenderName = { readonly name: string; readonly address: string };

/**
 * Reads the sender of mails.
 *
 * @param text `desk@example.org` or `Service desk <desk@example.org>`.
 * @throws {RangeError} If it is neither.
 */
export function readSenderName(text: string): MailSenderName {
  const [, name = '', address = text.trim()] = /^\s*([^<>"\p{Cc}]*?)\s*<([^<>]+)>\s*$/u.exec(text) ?? [];
  if (!isMailAddress(address))
    throw new RangeError(
      `Failed to read a sender: expected an address, or a name and an address like Service desk <desk@example.org>, got ${JSON.stringify(text)}.`,
    );
  return { name, address };
}
