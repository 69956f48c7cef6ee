import { createHash } from 'node:crypto';
import type { IncomingAttachment } from './attachment-store.js';

/** What came of taking a body: its hash and size, or why it was not taken to its end. */
export type TakenBody =
  | { readonly ok: true; readonly sha256: string; readonly bytes: number }
  | { readonly ok: false; readonly reason: 'too-large' | 'broken' };

/** Bytes of one chunk of a body after another; ends without a word where the body breaks off, and then is `broken`. */
async function* chunksOf(request: Request): AsyncGenerator<Uint8Array, 'whole' | 'broken'> {
  const reader = request.body?.getReader();
  for (;;) {
    let step: ReadableStreamReadResult<Uint8Array>;
    try {
      // oxlint-disable-next-line no-await-in-loop -- chunks come one after the other
      step = reader ? await reader.read() : { done: true, value: undefined };
    } catch {
      return 'broken';
    }
    if (step.done) return 'whole';
    yield step.value;
  }
}

/**
 * Writes a body away as it streams in, so that memory stays flat, and hashes it on the way.
 *
 * @param maxBytes Most bytes, included. What follows is read up to twice as much and let go.
 * @throws {Error} If `incoming` cannot be written.
 */
export async function takeBody(request: Request, maxBytes: number, incoming: IncomingAttachment): Promise<TakenBody> {
  const hash = createHash('sha256');
  const chunks = chunksOf(request);
  let bytes = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- chunks come one after the other
    const { done, value } = await chunks.next();
    if (done) return value === 'whole' ? { ok: true, sha256: hash.digest('hex'), bytes } : { ok: false, reason: value };
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      // oxlint-disable-next-line no-await-in-loop -- the last turn
      await discard(chunks, maxBytes);
      return { ok: false, reason: 'too-large' };
    }
    hash.update(value);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await incoming.write(value);
  }
}

async function discard(chunks: AsyncGenerator<Uint8Array, unknown>, maxBytes: number): Promise<void> {
  for (let bytes = 0; bytes <= maxBytes;) {
    // oxlint-disable-next-line no-await-in-loop -- chunks come one after the other
    const { done, value } = await chunks.next();
    if (done) return;
    bytes += (value as Uint8Array).byteLength;
  }
}

/** Reads a body and forgets it, up to a limit: an answer is only sure to be read by a client that has sent all. */
export async function drainBody(request: Request, maxBytes: number): Promise<void> {
  if (!request.bodyUsed) await discard(chunksOf(request), maxBytes);
}
