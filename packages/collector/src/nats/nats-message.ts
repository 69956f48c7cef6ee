import type { StoredRecord } from '../register/record.js';

/** Header with the place of an event in the register. */
export const SEQ_HEADER = 'Hearback-Seq';

/** An event as it is published. */
export type NatsMessage = {
  /** `{prefix}.{site}.{type}`, the type without `app.hearback.`: `hearback.portal.complaint.v1`. */
  readonly subject: string;
  /** The id of the event, by which JetStream leaves out what comes twice. */
  readonly id: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The event's JSON, less what was erased. */
  readonly body: string;
};

/**
 * Makes the message of a record.
 *
 * @param prefix First part of the subject.
 * @see CloudEvents NATS protocol binding 1.0.2, "Structured content mode".
 */
export const natsMessage = (record: StoredRecord, prefix: string): NatsMessage => ({
  subject: `${prefix}.${record.site}.${record.type.replace(/^app\.hearback\./, '')}`,
  id: record.id,
  headers: {
    'content-type': 'application/cloudevents+json',
    [SEQ_HEADER]: String(record.seq),
    'Hearback-Number': record.number,
    'Hearback-Received-At': record.receivedAt,
  },
  body: record.event,
});
