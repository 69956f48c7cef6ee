/** An attachment that was stored. */
export type StoredAttachment = {
  /** Of its content; 64 hexadecimal digits. */
  readonly sha256: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** The attachments an endpoint has stored, each arrival noted. */
export class AttachmentShelf {
  /** Every arrival, repeated ones included, in order. */
  readonly arrivals: StoredAttachment[] = [];

  /** Notes an arrival. */
  take(attachment: StoredAttachment): void {
    this.arrivals.push(attachment);
  }

  /** How often an attachment was stored; 0 for one that never was. */
  countOf(sha256: string): number {
    return this.arrivals.filter((arrival) => arrival.sha256 === sha256).length;
  }
}
