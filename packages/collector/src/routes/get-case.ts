import { wholeCase } from '../cases/case-view.js';
import type { Case } from '../cases/fold-case.js';
import type { Asked, Context } from '../context.js';
import { jsonResponse } from '../http/json-response.js';
import { problem } from '../http/problem.js';
import { trackCase } from '../tracking/track-case.js';

/** The answer if there is no such case, or none that the caller may see. */
export const noCase = (detail: string): Response => problem(404, { code: 'not_found', detail });

/** A case as JSON with its version, for those who handle it. */
export function caseReply(found: Case, { sites, now }: Context, status = 200): Response {
  const headers = { etag: `"${found.version}"`, 'cache-control': 'no-store' };
  return jsonResponse(wholeCase(found, sites.serviceOf(found.site), now()), { status, headers });
}

/**
 * `GET /v1/cases/{number}`: with a token, all of the case; with `Hearback-Proof`, what the person who raised it may see.
 */
export async function getCase(asked: Asked, context: Context): Promise<Response> {
  const { request, name: number } = asked;
  const proof = request.headers.get('hearback-proof');
  if (proof !== null) return trackCase(proof, asked, context);
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const found = await admission.register.caseOf(number);
  return found ? caseReply(found, context) : noCase('No complaint or suggestion has this number.');
}
