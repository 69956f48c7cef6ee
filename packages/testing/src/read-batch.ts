import type { ProblemReply } from './reply.js';

/** Events as they came, not yet checked; or what is wrong with the whole request. */
export type BatchReading =
  { readonly ok: true; readonly inputs: readonly unknown[] } | { readonly ok: false; readonly problem: ProblemReply };

const BATCH = 'application/cloudevents-batch+json';
const SINGLE = 'application/cloudevents+json';

/**
 * Reads a request body in batch mode or, as one event, in structured mode.
 *
 * @param contentType Value of the header, with or without parameters; `null` if there is none.
 * @see CloudEvents HTTP Protocol Binding 1.0.2, sections 3.2 and 3.3.
 */
export function readBatch(contentType: string | null, body: string): BatchReading {
  const mediaType = contentType?.split(';')[0]?.trim().toLowerCase() ?? 'nothing';
  if (mediaType !== BATCH && mediaType !== SINGLE)
    return refusal(415, 'Unsupported media type', `Expected ${BATCH} or ${SINGLE}, got ${mediaType}.`);
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return refusal(400, 'Malformed JSON', 'The body is not JSON.');
  }
  if (mediaType === SINGLE) return { ok: true, inputs: [json] };
  if (!Array.isArray(json) || json.length === 0)
    return refusal(400, 'Not a batch', 'A batch is an array of one event or more.');
  return { ok: true, inputs: json };
}

const refusal = (status: number, title: string, detail: string): BatchReading => ({
  ok: false,
  problem: { status, title, detail },
});
