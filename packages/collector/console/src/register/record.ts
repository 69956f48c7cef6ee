import type { HearbackEvent } from '@hearback/protocol';

/** One line of the register: an event, with the number it was given and when it arrived. */
export interface RegisterRecord {
  /** Place in the register, 1 and rising. */
  readonly seq: number;
  /** RFC 3339. */
  readonly receivedAt: string;
  /** Case number, `XXXX-XXXX-XXXX`. */
  readonly number: string;
  readonly event: HearbackEvent;
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * Reads one NDJSON line or the data of one server-sent event. The collector has checked the event against its schema
 * before it stored it; what is checked here is only that the line is a record at all.
 *
 * @throws {TypeError} If the text is not a record, for example because a proxy answered in the collector's place.
 */
export function parseRecord(text: string): RegisterRecord {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (
    isObject(value) &&
    Number.isSafeInteger(value['seq']) &&
    typeof value['receivedAt'] === 'string' &&
    typeof value['number'] === 'string' &&
    isObject(value['event']) &&
    typeof value['event']['type'] === 'string' &&
    typeof value['event']['source'] === 'string' &&
    isObject(value['event']['data'])
  )
    return value as unknown as RegisterRecord;
  throw new TypeError(`Failed to read the register: expected a record, got ${text.slice(0, 80)}.`);
}
