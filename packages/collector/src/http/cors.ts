import type { SiteList } from '../site-list.js';
import { problem } from './problem.js';

/** Seconds a browser keeps a preflight's answer: the most that Chromium honours. */
const MAX_AGE_SECONDS = '7200';

/**
 * Answers a preflight. It cannot name the site, so a page is let through if any site admits its origin; each event is then
 * checked against its own site.
 *
 * @param methods Those that pages may use.
 * @see Fetch Standard, "CORS-preflight request".
 */
export function preflight(origin: string, methods: readonly string[], sites: SiteList): Response {
  if (!sites.admitsSomewhere(origin))
    return problem(403, {
      code: 'origin_not_allowed',
      detail: 'No site of this collector admits pages of this origin; the operator can add the origin to a site.',
      headers: { vary: 'Origin' },
    });
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-origin': origin,
      'access-control-allow-methods': methods.join(', '),
      'access-control-allow-headers': 'content-type, idempotency-key, hearback-proof',
      'access-control-max-age': MAX_AGE_SECONDS,
      vary: 'Origin',
    },
  });
}

/**
 * Headers that let a page read the answer, also when it is a refusal.
 *
 * @returns Only `Vary` for a request from no page, or from one that no site admits.
 */
export function corsHeaders(origin: string | null, sites: SiteList): Record<string, string> {
  if (origin === null || !sites.admitsSomewhere(origin)) return { vary: 'Origin' };
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'Retry-After, RateLimit, RateLimit-Policy',
    vary: 'Origin',
  };
}
