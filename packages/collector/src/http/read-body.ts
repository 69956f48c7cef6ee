import type { Readable } from 'node:stream';
import { nodeBodyOf } from './node-body.js';

/** What came of reading a body: its bytes, or why there are none. */
export type ReadBody =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly reason: 'too-large' | 'broken' };

/**
 * Reads a body as it streams in and lets go as soon as it is too large, whatever `Content-Length` claims.
 *
 * @param maxBytes Most bytes, included.
 */
export async function readBody(request: Request, maxBytes: number): Promise<ReadBody> {
  const source = nodeBodyOf(request);
  if (source) return readSource(source, maxBytes);
  const reader = request.body?.getReader();
  if (!reader) return { ok: true, bytes: new Uint8Array() };
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.byteLength;
      if (length > maxBytes) {
        reader.cancel().catch(() => {});
        return { ok: false, reason: 'too-large' };
      }
      chunks.push(value);
    }
  } catch {
    return { ok: false, reason: 'broken' };
  }
  return { ok: true, bytes: joined(chunks) };
}

/**
 * Reads what `node:http` gives, as it gives it. What is too large is read up to twice as much and let go: an answer is only sure to be
 * read by a client that has sent all.
 */
function readSource(source: Readable, maxBytes: number): Promise<ReadBody> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  return new Promise((resolve) => {
    const end = (result: ReadBody) => {
      source.off('data', take).off('end', whole).off('error', broken).off('close', broken);
      resolve(length > maxBytes ? { ok: false, reason: 'too-large' } : result);
    };
    const whole = () => end({ ok: true, bytes: joined(chunks) });
    const broken = () => end({ ok: false, reason: 'broken' });
    const take = (chunk: Uint8Array) => {
      length += chunk.byteLength;
      if (length <= maxBytes) return void chunks.push(chunk);
      chunks.length = 0;
      if (length <= 2 * maxBytes) return;
      source.pause();
      broken();
    };
    if (source.destroyed) return broken();
    source.on('end', whole).on('error', broken).on('close', broken).on('data', take);
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0]!;
  const length = chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0);
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}
