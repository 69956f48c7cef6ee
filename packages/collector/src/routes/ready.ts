import type { Asked, Context } from '../context.js';
import { problem } from '../http/problem.js';

/** Seconds after which to ask again. */
const RETRY_AFTER = 5;

/**
 * `GET /readyz`: 200 if the register can be read and written and files can be stored, else 503 with the checks that failed. It tells no
 * reason: that is in the log.
 */
export async function ready(_asked: Asked, { readiness }: Context): Promise<Response> {
  const checks = await readiness.now();
  const failing = Object.entries(checks).filter(([, result]) => result !== 'ok');
  if (failing.length === 0)
    return Response.json({ status: 'ready', checks }, { headers: { 'cache-control': 'no-store' } });
  const named = failing.map(([name, result]) => `${name} (${result})`).join(' and ');
  return problem(503, {
    code: 'not_ready',
    detail: `The collector cannot do its work: ${named}. Its log says why.`,
    retryAfter: RETRY_AFTER,
    members: { checks },
  });
}
