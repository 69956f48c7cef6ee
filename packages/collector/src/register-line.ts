import type { StoredRecord } from './register/record.js';

/**
 * A record as readers get it: one line of JSON containing the event as it was sent, without whatever has been `erased`. Line breaks between tokens, which
 * mean nothing in JSON, become spaces; inside strings there can be none.
 *
 * @see RFC 8259, section 7: control characters in strings are escaped.
 */
export function registerLine({ seq, receivedAt, number, event, erased }: StoredRecord): string {
  const head = JSON.stringify({ seq, receivedAt, number, erased });
  return `${head.slice(0, -1)},"event":${event.replace(/[\r\n]/g, ' ')}}`;
}
