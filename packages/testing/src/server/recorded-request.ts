import type { IncomingHttpHeaders } from 'node:http';
import type { AttachmentFault, Fault } from './fault.js';
import type { EventText } from './event-texts.js';

/** A request as it came. */
export type RecordedRequest = {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** The body in UTF-8; `''` while it is coming, and for ever if the connection was reset before. */
  readonly body: string;
  /** Bytes of the body. */
  readonly bytes: number;
  /** Events in the body, whatever became of them. */
  readonly events: readonly EventText[];
  /** What happened to it; `undefined` while the body is coming. */
  readonly fault?: (Fault | AttachmentFault)['kind'] | undefined;
};
