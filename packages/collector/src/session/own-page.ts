/** A header that no form or link can send, and that no page of another origin is allowed to send. */
export const CONSOLE_HEADER = 'hearback-console';

/** The host that a request claims to be sent to. */
const hostOf = (request: Request): string => request.headers.get('host') ?? new URL(request.url).host;

/** Whether a request says that a page of this collector's own origin sent it. */
export function isSameOrigin(request: Request): boolean {
  // Only the browser can set it; also correct behind a proxy that changes the host.
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === hostOf(request);
}

/**
 * Whether a request may use a session. One that changes something may only if a page of this origin sent it by script; one that reads may
 * unless the browser says that another site asked for it.
 *
 * @see OWASP, "Cross-Site Request Forgery Prevention Cheat Sheet": "Fetch Metadata" and "Custom Request Headers".
 */
export function isFromOwnPage(request: Request): boolean {
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (!isReading) return request.headers.get(CONSOLE_HEADER) === '1' && isSameOrigin(request);
  return ['same-origin', 'none', null].includes(request.headers.get('sec-fetch-site'));
}
