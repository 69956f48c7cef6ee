import { CASE_NUMBER_PATTERN } from '@hearback/protocol';
import type { Asked, Context } from './context.js';
import { isFormType } from './forms/read-form.js';
import { preflight } from './http/cors.js';
import { problem } from './http/problem.js';
import { exportCsv } from './routes/export-csv.js';
import { getAttachment } from './routes/get-attachment.js';
import { getCase } from './routes/get-case.js';
import { getInsights, getSubjects } from './routes/get-insights.js';
import { listCases } from './routes/list-cases.js';
import { postCaseEvent } from './routes/post-case-event.js';
import { getOpen311 } from './routes/open311.js';
import { putAttachment } from './routes/put-attachment.js';
import { beginSession, endSession, readSession } from './routes/console-session.js';
import { serveConsole } from './routes/console.js';
import { postEvents } from './routes/post-events.js';
import { postForm } from './routes/post-form.js';
import { readEvents } from './routes/read-events.js';
import { readMetrics } from './routes/read-metrics.js';
import { deleteTemplate, listTemplates, putTemplate } from './routes/templates.js';
import { ready } from './routes/ready.js';

type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

type Handler = (asked: Asked, context: Context) => Promise<Response>;

/** Paths of one shape, and the methods they answer. */
export type Route = {
  /** Name of the route in logs and metrics. */
  readonly name: string;
  readonly path: RegExp;
  /** Methods that pages of other origins may use; they may then read all answers of the route. */
  readonly shared: readonly Method[];
  readonly methods: Readonly<Partial<Record<Method, Handler>>>;
};

/** The route of a path, and the part of the path that names a thing: `''` where there is none. */
export type Matched = { readonly route: Route; readonly name: string };

const postVoices: Handler = ({ request, info }, context) =>
  (isFormType(request.headers.get('content-type')) ? postForm : postEvents)(request, info, context);

/** All routes; the first whose path fits answers. */
export const ROUTES: readonly Route[] = [
  {
    name: '/v1/events',
    path: /^\/v1\/events$/,
    shared: ['POST'],
    methods: {
      GET: ({ request }, context) => readEvents(request, context),
      POST: postVoices,
    },
  },
  {
    name: '/v1/attachments/{sha256}',
    path: /^\/v1\/attachments\/([0-9a-f]{64})$/,
    shared: ['PUT'],
    methods: { GET: getAttachment, PUT: putAttachment },
  },
  {
    name: '/v1/cases',
    path: /^\/v1\/cases$/,
    shared: [],
    methods: { GET: listCases },
  },
  {
    name: '/v1/cases/{number}',
    path: new RegExp(`^/v1/cases/(${CASE_NUMBER_PATTERN})$`),
    shared: ['GET'],
    methods: { GET: getCase },
  },
  {
    name: '/v1/cases/{number}/events',
    path: new RegExp(`^/v1/cases/(${CASE_NUMBER_PATTERN})/events$`),
    shared: [],
    methods: { POST: postCaseEvent },
  },
  {
    name: '/v1/templates',
    path: /^\/v1\/templates$/,
    shared: [],
    methods: { GET: listTemplates },
  },
  {
    name: '/v1/templates/{id}',
    path: /^\/v1\/templates\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/,
    shared: [],
    methods: { PUT: putTemplate, DELETE: deleteTemplate },
  },
  {
    name: '/v1/insights',
    path: /^\/v1\/insights$/,
    shared: [],
    methods: { GET: getInsights },
  },
  {
    name: '/v1/insights/subjects',
    path: /^\/v1\/insights\/subjects$/,
    shared: [],
    methods: { GET: getSubjects },
  },
  {
    name: '/v1/exports/{table}.csv',
    path: /^\/v1\/exports\/(cases|ratings)\.csv$/,
    shared: [],
    methods: { GET: exportCsv },
  },
  {
    name: '/open311/v2/…',
    path: /^\/open311\/v2\/((?:services|requests|requests\/[^/.]+)\.(?:json|xml))$/,
    shared: [],
    methods: { GET: getOpen311 },
  },
  {
    name: '/healthz',
    path: /^\/healthz$/,
    shared: [],
    methods: { GET: async () => Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } }) },
  },
  {
    name: '/readyz',
    path: /^\/readyz$/,
    shared: [],
    methods: { GET: ready },
  },
  {
    name: '/metrics',
    path: /^\/metrics$/,
    shared: [],
    methods: { GET: readMetrics },
  },
  {
    name: '/console/session',
    path: /^\/console\/session$/,
    shared: [],
    methods: { GET: readSession, POST: beginSession, DELETE: endSession },
  },
  {
    name: '/console/',
    path: /^\/console(?:$|\/)/,
    shared: [],
    methods: { GET: ({ request }, context) => serveConsole(request, context) },
  },
];

/** Whether a request is an HTML form sent without script, which is answered with a page. */
export const isForm = ({ methods }: Route, request: Request): boolean =>
  methods.POST === postVoices && request.method === 'POST' && isFormType(request.headers.get('content-type'));

const NOWHERE: Route = { name: 'none', path: /^/, shared: [], methods: {} };

/** The route of a path. */
export function routeOf(pathname: string): Matched {
  for (const route of ROUTES) {
    const match = route.path.exec(pathname);
    if (match) return { route, name: match[1] ?? '' };
  }
  return { route: NOWHERE, name: '' };
}

/** Answers a request by its route and method. `HEAD` is answered as `GET`, without the body. */
export async function dispatch(route: Route, asked: Asked, context: Context): Promise<Response> {
  if (route === NOWHERE)
    return problem(404, {
      code: 'not_found',
      detail: 'There is nothing here. Events are posted to and read from /v1/events; the console is at /console/.',
    });
  const { request } = asked;
  const { method } = request;
  const origin = request.headers.get('origin');
  const isPreflight = method === 'OPTIONS' && request.headers.has('access-control-request-method');
  if (route.shared.length > 0 && isPreflight && origin !== null) return preflight(origin, route.shared, context.sites);
  const allow = ['OPTIONS', ...Object.keys(route.methods), ...(route.methods.GET ? ['HEAD'] : [])].join(', ');
  if (method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow } });
  const handler = method === 'HEAD' ? route.methods.GET : route.methods[method as Method];
  if (!handler)
    return problem(405, {
      code: 'method_not_allowed',
      detail: `${route.name} answers ${allow}.`,
      headers: { allow },
    });
  if (/\?.*%00/.test(request.url))
    return problem(400, {
      code: 'bad_query',
      detail: 'The query contains a NUL (%00), which no text in the register has; leave it out.',
    });
  const response = await handler(asked, context);
  return method === 'HEAD' ? withoutBody(response) : response;
}

async function withoutBody(response: Response): Promise<Response> {
  await response.body?.cancel();
  return new Response(null, { status: response.status, headers: response.headers });
}
