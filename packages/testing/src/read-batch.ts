import type { ProblemReply } from './reply.js';

/** The most that one request may carry. */
export type BatchLimits = {
  /** Whole number of events. */
  readonly maxEvents: number;
  /** Bytes of the body. */
  readonly maxBytes: number;
};

/** Events as they came, not yet checked; or what is wrong with the whole request. */
export type BatchReading =
  | { readonly ok: true; readonly isSingle: boolean; readonly inputs: readonly unknown[] }
  | { readonly ok: false; readonly problem: ProblemReply };

const BATCH = 'application/cloudevents-batch+json';
const SINGLE = 'application/cloudevents+json';

const refusal = (problem: ProblemReply): BatchReading => ({ ok: false, problem });
const malformed = (code: string, detail: string) => refusal({ status: 400, title: 'Bad Request', code, detail });
const tooLarge = (code: string, detail: string, limits: BatchLimits) =>
  refusal({ status: 413, title: 'Payload Too Large', code, detail, members: { limits } });

/**
 * Reads a request body in batch mode or, as one event, in structured mode.
 *
 * @param contentType Value of the header, with or without parameters; `null` if there is none.
 * @see CloudEvents HTTP Protocol Binding 1.0.2, sections 3.2 and 3.3.
 */
export function readBatch(contentType: string | null, body: string, limits: BatchLimits): BatchReading {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== BATCH && mediaType !== SINGLE)
    return refusal({
      status: 415,
      title: 'Unsupported Media Type',
      code: 'media_type',
      detail: `Send ${BATCH} (an array of events) or ${SINGLE} (one event), in UTF-8.`,
      headers: { 'accept-post': `${BATCH}, ${SINGLE}` },
    });
  if (new TextEncoder().encode(body).length > limits.maxBytes)
    return tooLarge('too_large', `A request may have at most ${limits.maxBytes} bytes; send fewer events.`, limits);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return malformed('malformed_json', 'The body is not JSON.');
  }
  if (mediaType === SINGLE)
    return typeof json !== 'object' || Array.isArray(json)
      ? malformed('not_an_event', `A body of ${SINGLE} must be one event, an object.`)
      : { ok: true, isSingle: true, inputs: [json] };
  if (!Array.isArray(json)) return malformed('not_a_batch', `A body of ${BATCH} must be an array of events.`);
  if (json.length > limits.maxEvents)
    return tooLarge('too_many_events', `A batch may have at most ${limits.maxEvents} events; send fewer.`, limits);
  return { ok: true, isSingle: false, inputs: json };
}
