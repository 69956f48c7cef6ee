const NAME = 'hearback_session';

/** The paths that need the cookie: the API, and signing out. Whatever else the origin serves never gets it. */
const PATHS = ['/v1/', '/console/session'];

/** The session id that a request carries; `null` if it carries none. */
export function sessionIdOf(request: Request): string | null {
  const pairs = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${NAME}=`))?.slice(NAME.length + 1) ?? '';
  return /^[\w-]{43}$/.test(found) ? found : null;
}

/**
 * `Set-Cookie` values that give a browser its session, or take it back.
 *
 * @param cookie An empty `id` takes it back. `isSecure`: whether the page came over https.
 * @see RFC 6265bis, "SameSite" and "HttpOnly".
 */
export const sessionCookies = ({ id, maxAgeS, isSecure }: { id: string; maxAgeS: number; isSecure: boolean }) =>
  PATHS.map(
    (path) => `${NAME}=${id}; Path=${path}; Max-Age=${maxAgeS}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`,
  );
