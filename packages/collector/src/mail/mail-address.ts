/** Parts of an address between dots: RFC 5322's atoms, and letters of every script. @see RFC 5321, 4.1.2; RFC 6531, 3.3 */
const ATOM = String.raw`[\p{L}\p{M}\p{N}!#$%&'*+/=?^_\x60{|}~-]+`;
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?`;
const ADDRESS = new RegExp(`^${ATOM}(?:\\.${ATOM})*@${LABEL}(?:\\.${LABEL})*$`, 'u');

/** Longest before the @, and of all, in bytes. @see RFC 5321, 4.5.3.1 */
const [MAX_LOCAL_BYTES, MAX_BYTES] = [64, 254];

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * Whether mail can be sent to a text: one address and nothing else, which no header and no command of SMTP can be hidden in. Stricter than
 * the protocol's check of what somebody typed: no quotes, no comments, no lists, no addresses of machines.
 */
export const isMailAddress = (text: string): boolean =>
  ADDRESS.test(text) && bytesOf(text) <= MAX_BYTES && bytesOf(text.slice(0, text.lastIndexOf('@'))) <= MAX_LOCAL_BYTES;

/** From whom mails are: what `Name <address>` or an address alone says. */
export type MailSenderName = { readonly name: string; readonly address: string };

/**
 * Reads from whom mails are.
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
