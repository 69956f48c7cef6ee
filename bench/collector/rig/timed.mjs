import { TOKEN } from './server.mjs';

const asReader = { headers: { authorization: `Bearer ${TOKEN}` } };

/**
 * Asks a collector that the bench started, and reads the whole answer.
 *
 * @param {string} url
 * @returns Milliseconds until all of it was there, and its text.
 * @throws {Error} If it was refused.
 */
export async function timed(url) {
  const from = performance.now();
  const response = await fetch(url, asReader);
  const text = await response.text();
  if (!response.ok) throw new Error(`Failed to read ${url}: ${response.status} ${text}`);
  return { ms: performance.now() - from, text };
}

/**
 * Reads an answer that is too large to keep.
 *
 * @param {string} url
 * @returns Seconds until its end, and its megabytes.
 * @throws {Error} If it was refused.
 */
export async function readThrough(url) {
  const from = performance.now();
  const response = await fetch(url, asReader);
  if (!response.ok) throw new Error(`Failed to read ${url}: ${response.status} ${await response.text()}`);
  let bytes = 0;
  for await (const chunk of response.body) bytes += chunk.length;
  return { seconds: (performance.now() - from) / 1000, mb: bytes / 1e6 };
}
