import { problem } from './problem.js';
import { readBody } from './read-body.js';

/**
 * Reads a JSON object that a request sends.
 *
 * @param maxBytes Most bytes, included.
 * @returns The object, or the response that refuses the request.
 */
export async function readJsonObject(request: Request, maxBytes: number): Promise<object | Response> {
  if (!/^application\/json\s*(?:;|$)/i.test(request.headers.get('content-type') ?? ''))
    return problem(415, { code: 'media_type', detail: 'Send application/json, in UTF-8.' });
  const body = await readBody(request, maxBytes);
  if (!body.ok && body.reason === 'too-large')
    return problem(413, { code: 'too_large', detail: `A request may have at most ${maxBytes} bytes.` });
  let value: unknown;
  try {
    value = body.ok ? JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body.bytes)) : undefined;
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return problem(400, { code: 'malformed_json', detail: 'The body is not a JSON object in UTF-8.' });
  return value;
}
