import { trackedCase, wholeCase } from '../cases/case-view.js';
import { foldCase, type Case } from '../cases/fold-case.js';
import { keyHashOf, proves } from '../cases/proof.js';
import type { Asked, Context } from '../context.js';
import { problem } from '../http/problem.js';
import { tooManyRequests } from '../http/try-later.js';

/** Stands for the site where look-ups are counted. No site can be called so. */
const LOOK_UPS = '-cases';

/** The answer where there is no such case, or none for whoever asks. */
export const noCase = (detail: string, headers: Readonly<Record<string, string>> = {}): Response =>
  problem(404, { code: 'not_found', detail, headers });

/** A case as JSON with its version, for those who handle it. */
export function caseReply(found: Case, { sites, now }: Context, status = 200): Response {
  const headers = { etag: `"${found.version}"`, 'cache-control': 'no-store' };
  return Response.json(wholeCase(found, sites.serviceOf(found.site), now()), { status, headers });
}

/**
 * `GET /v1/cases/{number}`: with a token, all of the case; with `Hearback-Proof`, what the person who raised it may see. A
 * wrong number and a wrong proof get the same answer in the same time.
 */
export async function getCase({ request, info, name: number }: Asked, context: Context): Promise<Response> {
  const proof = request.headers.get('hearback-proof');
  if (proof !== null) return tracked(proof, { number, remoteAddress: info.remoteAddress }, context);
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const found = foldCase(await context.store.recordsOf(number));
  return found ? caseReply(found, context) : noCase('No complaint or suggestion has this number.');
}

async function tracked(
  proof: string,
  { number, remoteAddress }: { number: string; remoteAddress: string | undefined },
  { store, sites, now, rateLimiter }: Context,
): Promise<Response> {
  const { waitSeconds, headers } = rateLimiter({ sites: [LOOK_UPS], remoteAddress });
  if (waitSeconds > 0) return tooManyRequests(waitSeconds, headers);
  const records = await store.recordsOf(number);
  const isProven = proves(proof, keyHashOf(records));
  const found = isProven ? foldCase(records) : null;
  if (!found) return noCase('There is no case with this number and this key.', headers);
  return Response.json(trackedCase(found, sites.serviceOf(found.site), now()), {
    headers: { 'cache-control': 'no-store', ...headers },
  });
}
