import type { Context, RequestInfo } from './context.js';
import { preflight } from './http/cors.js';
import { problem } from './http/problem.js';
import { serveConsole } from './routes/console.js';
import { postEvents } from './routes/post-events.js';
import { readEvents } from './routes/read-events.js';

type Handler = (request: Request, info: RequestInfo, context: Context) => Promise<Response>;

/** A path and what it can do. */
export type Route = {
  /** How the route is called in logs. */
  readonly name: string;
  /** Whether pages of other origins may read its answers. */
  readonly isShared: boolean;
  readonly methods: Readonly<Partial<Record<'GET' | 'POST', Handler>>>;
};

const EVENTS: Route = {
  name: '/v1/events',
  isShared: true,
  methods: { GET: (request, _info, context) => readEvents(request, context), POST: postEvents },
};

const HEALTH: Route = {
  name: '/healthz',
  isShared: false,
  methods: { GET: async () => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } }) },
};

const CONSOLE: Route = {
  name: '/console/',
  isShared: false,
  methods: { GET: (request, _info, context) => serveConsole(request, context) },
};

const NOWHERE: Route = { name: 'none', isShared: false, methods: {} };

/** The route of a path. */
export function routeOf(pathname: string): Route {
  if (pathname === '/v1/events') return EVENTS;
  if (pathname === '/healthz') return HEALTH;
  if (pathname === '/console' || pathname.startsWith('/console/')) return CONSOLE;
  return NOWHERE;
}

/** Answers a request by its route and method. `HEAD` is answered as `GET`, without the body. */
export async function dispatch(route: Route, request: Request, info: RequestInfo, context: Context): Promise<Response> {
  if (route === NOWHERE)
    return problem(404, {
      code: 'not_found',
      detail: 'There is nothing here. Events go to and come from /v1/events; the console is at /console/.',
    });
  const { method } = request;
  const origin = request.headers.get('origin');
  const isPreflight = method === 'OPTIONS' && request.headers.has('access-control-request-method');
  if (route.isShared && isPreflight && origin !== null) return preflight(origin, context.sites);
  const allow = ['OPTIONS', ...Object.keys(route.methods), ...(route.methods.GET ? ['HEAD'] : [])].join(', ');
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } });
  const handler = method === 'HEAD' ? route.methods.GET : route.methods[method as 'GET' | 'POST'];
  if (!handler)
    return problem(405, {
      code: 'method_not_allowed',
      detail: `${route.name} answers ${allow}.`,
      headers: { allow },
    });
  const response = await handler(request, info, context);
  return method === 'HEAD' ? withoutBody(response) : response;
}

async function withoutBody(response: Response): Promise<Response> {
  await response.body?.cancel();
  return new Response(null, { status: response.status, headers: response.headers });
}
