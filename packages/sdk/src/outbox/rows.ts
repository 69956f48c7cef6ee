import type { VoiceKind } from '@hearback/protocol/light';

/** A voice that waits for its acknowledgement. One record each; `body`, `id` and `time` never change. */
export type OutboxRow = {
  /** Event id, the record's key. UUIDv7, so records sort by the time their drafts began. */
  readonly id: string;
  readonly number: string;
  readonly kind: VoiceKind;
  /** The CloudEvent as JSON text, written once. */
  readonly body: string;
  /** UTF-8 length of `body`. */
  readonly bytes: number;
  /** When it was submitted, milliseconds since 1970, with a fraction drawn by chance, by which a page knows its own records. */
  readonly createdAt: number;
  /** Requests that carried it so far, one under way included. */
  readonly attempts: number;
  /** The most events a request with this one may carry; halves while the endpoint refuses the group. */
  readonly maxGroup: number;
  /** Which client is sending it, `''` when none. */
  readonly leaseOwner: string;
  /** When the lease ends, milliseconds since 1970. */
  readonly leaseUntil: number;
  /** Not before this, milliseconds since 1970: the endpoint asked so for this event alone or, before the first attempt, the person may take it back. */
  readonly nextAt: number;
  /** Why the last attempt did not settle it, `''` when there was none. */
  readonly lastError: string;
  /** When the endpoint first refused it alone with a mere status, which may be the endpoint's fault as well. */
  readonly suspect?: Suspicion | undefined;
  /** What came to nothing before it was first sent, and is told with it. */
  readonly lost?: readonly LossRow[] | undefined;
};

/** The first time an endpoint refused an event without a word, or did so to a client that was started a day later. */
export type Suspicion = {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** It was not the first time. */
  readonly again?: boolean | undefined;
  /** That of the endpoint's record: counts of any other, be it of another address, say nothing of these. */
  readonly epoch: string;
  /** Requests in which the endpoint had accepted something by then. */
  readonly successes: number;
};

/** Why the endpoint refused an event for good. */
export type Refusal = {
  /** The endpoint's own code; where it gave none, `refused`, `too_large`, or the status as in `status_400`. */
  readonly code: string;
  readonly detail?: string | undefined;
  /** JSON Pointer into the event. */
  readonly path?: string | undefined;
};

/** A voice the endpoint refused, kept until the person or the page decides. */
export type DeadRow = {
  readonly id: string;
  readonly row: OutboxRow;
  readonly reason: Refusal;
  /** When it was refused, milliseconds since 1970. */
  readonly at: number;
};

/** Both are success: the endpoint has the event. */
export type Delivery = 'accepted' | 'duplicate';

/** What is kept of a delivered voice, so that its id is never sent again. */
export type ReceiptRow = {
  readonly id: string;
  readonly number: string;
  readonly outcome: Delivery;
  /** When it was acknowledged, milliseconds since 1970. */
  readonly at: number;
};

/** How an endpoint has been behaving; shared by all tabs and kept over reloads. */
export type EndpointRow = {
  /** The endpoint's address. */
  readonly id: string;
  /** Names the client that began the record, and so its counts: what forgets everything has others begin anew. */
  readonly epoch: string;
  /** Counts what was learnt of it, so that of two records the newer can be told, whatever the clock does. */
  readonly revision: number;
  /** Requests in a row it did not take. */
  readonly failures: number;
  /** No request before this, milliseconds since 1970. */
  readonly nextAt: number;
  /** When this was learnt, milliseconds since 1970. */
  readonly at: number;
  /** `asked`: the endpoint named the time. `hold`: it refuses this client altogether. */
  readonly state: 'ready' | 'backoff' | 'asked' | 'hold';
  /** Why it waits, `''` when it does not. */
  readonly reason: string;
  /** It has answered with outcomes once, so a status alone is no longer an acknowledgement. */
  readonly outcomes: boolean;
  /** Requests in which it accepted something. */
  readonly successes: number;
  /** Events it refused alone with a mere status since it last accepted one; three and more mean that it is at fault. */
  readonly suspects: readonly string[];
  /** The most events and bytes it takes in a request, when it said so. */
  readonly maxEvents?: number | undefined;
  readonly maxBytes?: number | undefined;
};

/** Why a voice came to nothing: no room for it, refused for good, or taken back. */
export type Loss = 'outbox_full' | 'rejected' | 'discarded';

/** How often that happened since the endpoint was last told. */
export type LossRow = { readonly id: Loss; readonly count: number };

/** A file that goes with a voice, until the endpoint has it. */
export type AttachmentRow = {
  /** `{event id}/{sha256}`, so that files lie beside each other voice by voice. */
  readonly id: string;
  /** Id of the event it goes with. */
  readonly voice: string;
  /** Lower-case hex SHA-256 of the bytes. */
  readonly sha256: string;
  /** How many bytes. */
  readonly bytes: number;
  readonly mediaType: string;
  /** File name, `''` when there is none. */
  readonly name: string;
  /** When it was given, milliseconds since 1970. */
  readonly createdAt: number;
  /** Requests that carried it so far, one under way included. */
  readonly attempts: number;
  readonly leaseOwner: string;
  /** When the lease ends, milliseconds since 1970. */
  readonly leaseUntil: number;
  /** Not before this, milliseconds since 1970. */
  readonly nextAt: number;
  /** Why the last attempt failed, `''` when there was none. */
  readonly lastError: string;
  /** `waiting`: for its voice to be delivered. `refused`: the endpoint does not want it; kept with its voice. */
  readonly state: 'waiting' | 'ready' | 'refused';
};

/** The bytes of a file, written once: WebKit loses a `Blob` that is written back, and what changes should be small. */
export type FileRow = { readonly id: AttachmentRow['id']; readonly bytes: ArrayBuffer };

/** Every table of a store, each keyed by `id`. */
export type Rows = {
  outbox: OutboxRow;
  dead: DeadRow;
  receipts: ReceiptRow;
  endpoint: EndpointRow;
  losses: LossRow;
  attachments: AttachmentRow;
  files: FileRow;
};

/** Name of a table. */
export type TableName = keyof Rows;

/** Names of all tables. */
export const TABLE_NAMES = [
  'outbox',
  'dead',
  'receipts',
  'endpoint',
  'losses',
  'attachments',
  'files',
] as const satisfies readonly TableName[];

/** Those of files begin here, counted from the end. */
export const FILE_TABLES = -2;
