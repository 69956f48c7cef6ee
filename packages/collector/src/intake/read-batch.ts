import { contentMode, MEDIA_TYPES, type ContentMode } from '../http/content-mode.js';
import { problem } from '../http/problem.js';
import { readBody } from '../http/read-body.js';
import { countMembers, scanJson } from '../json/scan-json.js';
import type { Limits } from '../limits/limits.js';

/** An event as it stands in a request: its value, and its text exactly as it was sent. */
export type SentEvent = { readonly value: unknown; readonly text: string; readonly hasRepeatedNames: boolean };

/** The events of a request, or the answer that refuses it whole. */
export type ReadBatch =
  | { readonly ok: true; readonly mode: ContentMode; readonly events: readonly SentEvent[] }
  | { readonly ok: false; readonly refusal: Response };

const refuse = (refusal: Response): ReadBatch => ({ ok: false, refusal });

const malformed = (code: string, detail: string): ReadBatch => refuse(problem(400, { code, detail }));

/** The limits that a reply states. */
export const statedLimits = ({ maxEvents, maxBytes }: Limits) => ({ maxEvents, maxBytes });

const tooLarge = (code: string, detail: string, limits: Limits): ReadBatch =>
  refuse(problem(413, { code, detail, members: { limits: statedLimits(limits) } }));

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/**
 * Reads the events out of a request, cheapest check first, so that a hostile body costs little.
 *
 * @see CloudEvents HTTP binding 1.0.2, 3.2 "Structured content mode" and 3.3 "Batched content mode".
 */
export async function readBatch(request: Request, limits: Limits): Promise<ReadBatch> {
  const mode = contentMode(request.headers.get('content-type'));
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (!mode)
    return refuse(
      problem(415, {
        code: 'media_type',
        detail: `Send ${MEDIA_TYPES.batch} (an array of events) or ${MEDIA_TYPES.structured} (one event), in UTF-8.`,
        headers: { 'accept-post': `${MEDIA_TYPES.batch}, ${MEDIA_TYPES.structured}` },
      }),
    );
  if (encoding.trim().toLowerCase() !== 'identity')
    return refuse(
      problem(415, {
        code: 'content_encoding',
        detail: 'Compressed bodies are not accepted; send the events as plain JSON.',
        headers: { 'accept-encoding': 'identity' },
      }),
    );
  const body = await readBody(request, limits.maxBytes);
  if (!body.ok && body.reason === 'broken') return malformed('incomplete', 'The body ended too early; send it again.');
  if (!body.ok)
    return tooLarge('too_large', `A request may have at most ${limits.maxBytes} bytes; send fewer events.`, limits);
  const text = decoded(body.bytes);
  return text === null ? malformed('invalid_utf8', 'The body is not UTF-8.') : readEvents(text, mode, limits);
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

function readEvents(text: string, mode: ContentMode, limits: Limits): ReadBatch {
  const maxDepth = limits.maxDepth + (mode === 'batch' ? 1 : 0);
  const { depth, elements } = scanJson(text, maxDepth);
  if (depth > maxDepth)
    return malformed('too_deep', `Arrays and objects in an event may be nested at most ${limits.maxDepth} deep.`);
  const json = parsed(text);
  if (!json) return malformed('malformed_json', 'The body is not JSON.');
  if (mode === 'batch' && !Array.isArray(json.value))
    return malformed('not_a_batch', `A body of ${MEDIA_TYPES.batch} must be an array of events.`);
  if (mode === 'structured' && !isObject(json.value))
    return malformed('not_an_event', `A body of ${MEDIA_TYPES.structured} must be one event, an object.`);
  const values: unknown[] = mode === 'batch' ? (json.value as unknown[]) : [json.value];
  if (values.length > limits.maxEvents)
    return tooLarge('too_many_events', `A batch may have at most ${limits.maxEvents} events; send fewer.`, limits);
  const events = values.map((value, place) => {
    const { start, end, members } = elements[place]!;
    return { value, text: text.slice(start, end), hasRepeatedNames: countMembers(value) < members };
  });
  return { ok: true, mode, events };
}
