import type { StoredRecord } from '../register/record.js';

/** Header with the place of an event in the register. */
export const SEQ_HEADER = 'Hearback-Seq';

/** An event as it is published. */
export type NatsMessage = {
  /** `{prefix}.{site}.{type}`, the type without `app.hearback.`: `hearback.portal.complaint.v1`. */
  readonly subject: string;
  /** By which JetStream leaves out what comes twice: the id of the event; of a twin, followed by its source. */
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The event's JSON, less what was erased. */
  readonly body: string;
};

/** How an event is published. */
export type NatsMessageOptions = {
  /** First part of the subject. */
  readonly prefix: string;
  /** Whether an event of another site has the same id and came before: only source and id together are unique. */
  readonly isTwin: boolean;
};

/** The id of the event that a message has. @param messageId Of the message. */
export const eventIdIn = (messageId: string): string => messageId.split('/', 1)[0]!;

/**
 * Makes the message of a record.
 *
 * @see CloudEvents NATS protocol binding 1.0.2, "Structured content mode".
 */
export const natsMessage = (record: StoredRecord, { prefix, isTwin }: NatsMessageOptions): NatsMessage => ({
  subject: `${prefix}.${record.site}.${record.type.replace(/^app\.hearback\./, '')}`,
  id: isTwin ? `${record.id}${record.source}` : record.id,
  headers: {
    'content-type': 'application/cloudevents+json',
    [SEQ_HEADER]: String(record.seq),
    'Hearback-Number': record.number,
    'Hearback-Received-At': record.receivedAt,
  },
  body: record.event,
});
