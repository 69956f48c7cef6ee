import { registerLine } from '../register-line.js';
import type { StoredRecord } from '../register/record.js';
import type { Webhook } from '../store/webhook-store.js';

/** Whether a receiver wants an event. */
export const isWanted = ({ types, site }: Webhook, record: StoredRecord): boolean =>
  (types.length === 0 || types.includes(record.type)) && (site === null || site === record.site);

/**
 * The body that a receiver gets for a record: `type`, `timestamp`, and the register's line as `data`, with the event as it was sent.
 *
 * @see Standard Webhooks, "Payload structure".
 */
export const webhookBody = (record: StoredRecord): string =>
  `{"type":${JSON.stringify(record.type)},"timestamp":"${record.receivedAt}","data":${registerLine(record)}}`;

/**
 * The id of a message, the same however often it is sent: that of the event, followed by its source. Two sites can have events of one id, and a receiver
 * of both takes what comes with a known id for sent again.
 *
 * @see CloudEvents 1.0.2, "id"; Standard Webhooks, "Webhook Headers".
 */
export const messageId = ({ id, source }: Pick<StoredRecord, 'id' | 'source'>): string => `${id}${source}`;
