import { timeZoneOf } from '../cases/time-zone-of.js';
import type { Asked, Context } from '../context.js';
import { problem } from '../http/problem.js';
import { readBody } from '../http/read-body.js';
import { tooManyRequests } from '../http/try-later.js';
import { type Colleague, colleaguesOf } from '../access/colleagues.js';
import { foreignPage } from '../access/unauthorized.js';
import type { Grant } from '../access/grants.js';
import { sees } from '../access/seen-sites.js';
import { tokenHash } from '../access/token-hash.js';
import { isFromOwnPage } from '../session/own-page.js';
import { sessionCookies, sessionIdOf } from '../session/session-cookie.js';
import type { KeptSession } from '../store/session-store.js';

/** Counts attempts to sign in, in place of a site. No site can have this name. */
const SIGN_INS = '-console';

const MAX_BODY_BYTES = 4096;

const NO_STORE = { 'cache-control': 'no-store' };

/** Digits of a token's mark: enough to tell people at one desk apart, too few to test guessed tokens against. */
const MARK_LENGTH = 8;

/** Keeps the drafts of different token holders apart in the browser. */
const markOf = (hash: string): string => tokenHash(`holder ${hash}`).slice(0, MARK_LENGTH);

/** The session as the console sees it, with what it needs of each site that the token may see to count down deadlines and to name things. */
const sessionView = (
  { name, displayName, scope, sites: seen }: Grant,
  { colleagues, ...session }: KeptSession & { readonly colleagues: readonly Colleague[] },
  { sites }: Context,
) => ({
  name,
  displayName,
  scope,
  boundTo: seen,
  holder: markOf(session.tokenHash),
  expiresAt: session.expiresAt,
  colleagues,
  sites: sites.ids
    .filter((id) => sees(seen, id))
    .map((id) => {
      const service = sites.serviceOf(id);
      const { calendar = null, categories = {}, titles = {}, names = {} } = service;
      return { id, calendar, timeZone: timeZoneOf(service), categories, titles, names };
    }),
});

/** Whether the page was loaded over https; every request that writes names the origin of its page. */
const isSecure = (request: Request): boolean => /^https:/i.test(request.headers.get('origin') ?? '');

function withCookies(response: Response, cookie: Parameters<typeof sessionCookies>[0]): Response {
  for (const value of sessionCookies(cookie)) response.headers.append('set-cookie', value);
  return response;
}

async function tokenIn(request: Request): Promise<string | null> {
  const body = await readBody(request, MAX_BODY_BYTES);
  try {
    const value: unknown = body.ok ? JSON.parse(new TextDecoder().decode(body.bytes)) : null;
    const token = typeof value === 'object' && value !== null ? Reflect.get(value, 'token') : null;
    return typeof token === 'string' && token !== '' ? token : null;
  } catch {
    return null;
  }
}

/** `POST /console/session`: gives a session for a token. The page that sent the token need not keep it. */
export async function beginSession({ request, info }: Asked, context: Context): Promise<Response> {
  if (!isFromOwnPage(request)) return foreignPage();
  const { waitSeconds, headers } = context.rateLimiter({ sites: [SIGN_INS], remoteAddress: info.remoteAddress });
  if (waitSeconds > 0) return tooManyRequests(waitSeconds, headers);
  const token = await tokenIn(request);
  if (token === null)
    return problem(400, { code: 'malformed_json', detail: 'Send {"token":"…"} as JSON, in UTF-8.', headers });
  const hash = tokenHash(token);
  const grant = await context.grants(hash);
  if (!grant)
    return problem(401, {
      code: 'unauthorized',
      detail: 'This collector does not know the token, or it was revoked.',
      headers,
    });
  const before = sessionIdOf(request);
  if (before !== null) await context.sessions.end(before);
  const session = { ...(await context.sessions.begin(hash)), colleagues: await colleaguesOf(grant, context.store) };
  const maxAgeS = Math.floor((Date.parse(session.expiresAt) - context.now()) / 1000);
  const response = Response.json(sessionView(grant, session, context), { status: 201, headers: NO_STORE });
  return withCookies(response, { id: session.id, maxAgeS, isSecure: isSecure(request) });
}

/** `GET /console/session`: what the session may do and until when; 204 if there is none. */
export async function readSession({ request }: Asked, context: Context): Promise<Response> {
  if (!isFromOwnPage(request)) return foreignPage();
  const id = sessionIdOf(request);
  const session = id === null ? null : await context.sessions.find(id);
  const grant = session && (await context.grants(session.tokenHash));
  if (!grant) return new Response(null, { status: 204, headers: NO_STORE });
  const colleagues = await colleaguesOf(grant, context.store);
  return Response.json(sessionView(grant, { ...session, colleagues }, context), { headers: NO_STORE });
}

/** `DELETE /console/session`: signs out, whether there is a session or not. */
export async function endSession({ request }: Asked, { sessions }: Context): Promise<Response> {
  if (!isFromOwnPage(request)) return foreignPage();
  const id = sessionIdOf(request);
  if (id !== null) await sessions.end(id);
  const response = new Response(null, { status: 204, headers: NO_STORE });
  return withCookies(response, { id: '', maxAgeS: 0, isSecure: isSecure(request) });
}
