/** A header that no form and no link can send, and that no page of another origin is let send. */
export const CONSOLE_HEADER = 'hearback-console';

/** The host that a request was sent to, by its own account. */
const hostOf = (request: Request): string => request.headers.get('host') ?? new URL(request.url).host;

/** Whether a request says that a page of this collector's own origin sent it. */
export function isSameOrigin(request: Request): boolean {
  // Set by the browser and by nobody else; also right behind a proxy that renames the host.
  const site = request.headers.get('sec-fetch-site');
  if (site !== null) return site === 'same-origin';
  const origin = request.headers.get('origin');
  return origin !== null && URL.canParse(origin) && new URL(origin).host === hostOf(request);
}

/**
 * Whether a request may use a session: one that changes something only if a page of this origin sent it by script, and one that
 * reads not if the browser says that another page asked for it.
 *
 * @see OWASP, "Cross-Site Request Forgery Prevention Cheat Sheet": "Fetch Metadata" and "Custom Request Headers".
 */
export function isFromOwnPage(request: Request): boolean {
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  if (!isReading) return request.headers.get(CONSOLE_HEADER) === '1' && isSameOrigin(request);
  return ['same-origin', 'none', null].includes(request.headers.get('sec-fetch-site'));
}
