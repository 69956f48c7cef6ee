export type { Verdict } from './behaviour.js';
export type { ArrivalLedger } from './server/arrival-ledger.js';
export type { AttachmentShelf, StoredAttachment } from './server/attachment-shelf.js';
export type { EventText } from './server/event-texts.js';
export type { AttachmentFault, Fault } from './server/fault.js';
export { createFaultyEndpoint, type FaultyEndpoint, type FaultyEndpointOptions } from './server/faulty-endpoint.js';
export type { RecordedRequest } from './server/recorded-request.js';
