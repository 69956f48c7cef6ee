import { foldCase } from '../cases/fold-case.js';
import { keyHashOf, proves } from '../cases/proof.js';
import type { Asked, Context } from '../context.js';
import { jsonResponse } from '../http/json-response.js';
import { problem } from '../http/problem.js';
import { tooManyRequests } from '../http/try-later.js';
import { trackedCase } from './tracked-case.js';

/** Counts look-ups, in place of a site. No site can have this name. */
const LOOK_UPS = '-cases';

/**
 * The earliest time for a refusal, in milliseconds after the request: by then, the register has long finished reading, whether or not it has
 * the number.
 */
export const REFUSAL_MS = 25;

const until = (atMs: number) => new Promise((resolve) => setTimeout(resolve, Math.max(0, atMs - performance.now())));

/**
 * `GET /v1/cases/{number}` with `Hearback-Proof`: what the person who raised a case may see of it. A wrong number, a wrong proof, a voice
 * without a key and a page that the case's site does not admit all get the same answer after the same time. Limited for each address, and
 * for each number before the register is read.
 */
export async function trackCase(
  proof: string,
  { request, info: { remoteAddress }, name: number }: Asked,
  { store, sites, now, rateLimiter, guessLimiter }: Context,
): Promise<Response> {
  const refusedAtMs = performance.now() + REFUSAL_MS;
  const { waitSeconds, headers } = rateLimiter({ sites: [LOOK_UPS], remoteAddress });
  const wait = waitSeconds || guessLimiter(number, remoteAddress);
  if (wait > 0) return tooManyRequests(wait, headers);
  const records = await store.recordsOf(number);
  const isProven = proves(proof, keyHashOf(records));
  const found = isProven ? foldCase(records) : null;
  // The key of a voice at another site proves nothing here, as when something is sent.
  if (!found || keyHashOf(records, found.site) === null || !sites.admits(found.site, request.headers.get('origin'))) {
    await until(refusedAtMs);
    return problem(404, {
      code: 'not_found',
      detail: 'There is no case with this number and this key.',
      headers,
    });
  }
  return jsonResponse(trackedCase(found, sites.serviceOf(found.site), now()), {
    headers: { 'cache-control': 'no-store', ...headers },
  });
}
