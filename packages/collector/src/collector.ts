import { accessBy } from './access/access.js';
import { grantsBy } from './access/grants.js';
import { OverdueSweep } from './cases/overdue-sweep.js';
import { SilenceSweep } from './cases/silence-sweep.js';
import { checkOptions, type CollectorOptions } from './collector-options.js';
import { ConsoleFiles } from './console-files.js';
import { CONSOLE_FOLDER } from './console-folder.js';
import type { Asked, Context, RequestInfo } from './context.js';
import { RecentPosts } from './forms/recent-posts.js';
import { corsHeaders } from './http/cors.js';
import { problem } from './http/problem.js';
import { outOfReach } from './http/try-later.js';
import { limitsWith } from './limits/limits.js';
import { rateLimiter } from './limits/rate-limiter.js';
import { TailLimiter } from './limits/tail-limiter.js';
import { errorEntry } from './log-entry.js';
import { MailSender } from './mail/mail-sender.js';
import type { Mailer } from './mail/mailer.js';
import { Metrics } from './operation/metrics.js';
import { ReadinessCheck } from './operation/readiness.js';
import { dispatch, isForm, routeOf, type Matched } from './router.js';
import { Sessions } from './session/sessions.js';
import { siteList, type Site } from './site-list.js';
import { isOutOfReach } from './store/is-out-of-reach.js';
import { guessLimiter } from './tracking/guess-limiter.js';

/** The endpoint as a fetch handler, to be mounted in any server. */
export type Collector = {
  /** Answers one request; never throws. Without `remoteAddress` there is no rate limit. */
  readonly fetch: (request: Request, info?: RequestInfo) => Promise<Response>;
  /** Ends live tails, refuses new requests, and resolves when those under way have been answered. */
  readonly close: () => Promise<void>;
};

/**
 * Creates a collector, which accepts events at `POST /v1/events`, serves them at `GET /v1/events`, and the console at `/console/`.
 *
 * @throws {RangeError} If a site, a token, a limit or another option is not valid; the message says which one and what was expected.
 */
export function createCollector(options: CollectorOptions): Collector {
  checkOptions(options);
  const closer = new AbortController();
  const now = options.now ?? Date.now;
  const log = options.log ?? (() => {});
  const limits = limitsWith(options.limits);
  const grants = grantsBy(options.tokens ?? [], options.store);
  const sessions = new Sessions(options.store.sessions, now);
  const { store, attachments = null } = options;
  const metrics = new Metrics({ store, now });
  const sites = siteList(options.sites);
  const context: Context = {
    store,
    attachments,
    sites,
    limits,
    access: accessBy({ grants, sessions, store, sites }),
    grants,
    sessions,
    rateLimiter: rateLimiter(limits, now),
    tailLimiter: new TailLimiter(limits.maxTails),
    guessLimiter: guessLimiter(now),
    recentPosts: new RecentPosts(now),
    now,
    log,
    metrics,
    openMetrics: options.metrics === 'open',
    readiness: new ReadinessCheck({
      store,
      attachments,
      limitMs: options.readyWithinMs ?? 2000,
      now,
      onFailure: (error) => log(errorEntry('check_failed', error)),
    }),
    consoleFiles: new ConsoleFiles(options.consoleFolder ?? CONSOLE_FOLDER),
    heartbeatMs: options.heartbeatMs ?? 15_000,
    closing: closer.signal,
  };
  const begun = store.serveBy(servicesOf(options.sites)).then(() => store.ready());
  // If a server cannot listen, the collector is closed before the register is ready; that is not a failure of the store.
  begun.catch((error: unknown) => closer.signal.aborted || log(errorEntry('store_failed', error)));
  const underWay = new Set<Promise<Response>>();
  const stopSweeping = sweepCases(context, options.sweepEveryMs ?? 30_000);
  const mails = options.mailer && mailsBy(options.mailer, context);

  const answer = async (request: Request, info: RequestInfo, { route, name }: Matched): Promise<Response> => {
    const startedMs = now();
    const asked: Asked = { request, info, name };
    // The form's route answers a person with a page, which says it better than a problem document.
    const isOver = closer.signal.aborted && !isForm(route, request);
    const response = isOver ? closing() : await responseOrProblem(dispatch(route, asked, context), context);
    response.headers.set('x-content-type-options', 'nosniff');
    if (route.shared.length > 0 && request.method !== 'OPTIONS')
      for (const [header, value] of Object.entries(corsHeaders(request.headers.get('origin'), context.sites)))
        response.headers.set(header, value);
    const answered = { route: route.name, status: response.status, durationMs: now() - startedMs };
    metrics.request(answered);
    log({ level: 'info', event: 'request', method: methodShown(request.method), ...answered });
    return response;
  };

  return {
    fetch: async (request, info = {}) => {
      const answering = answer(request, info, routeOf(new URL(request.url).pathname));
      underWay.add(answering);
      try {
        return await answering;
      } finally {
        underWay.delete(answering);
      }
    },
    close: async () => {
      closer.abort();
      await Promise.all([stopSweeping(), mails?.close()]);
      await Promise.allSettled(underWay);
    },
  };
}

/** Starts the regular searches for cases that are overdue or closed by silence. @returns Stops them; resolves when those under way have ended. */
function sweepCases({ store, sites, now, log, closing: signal }: Context, everyMs: number): () => Promise<void> {
  const sweeps = [
    new OverdueSweep({ store, serviceOf: sites.serviceOf, now, closing: signal }),
    new SilenceSweep({ store, sites, now, closing: signal }),
  ];
  // Each by itself: to close very many takes long, and what becomes overdue meanwhile has to be told.
  const stops = sweeps.map((each) =>
    regularly(() => each.sweep().catch((error: unknown) => log(errorEntry('store_failed', error))), everyMs),
  );
  return async () => void (await Promise.all(stops.map((stop) => stop())));
}

/** Does something at intervals, never twice at a time; 0 milliseconds for never. @returns Stops it; resolves when what is under way has ended. */
function regularly(work: () => Promise<unknown>, everyMs: number): () => Promise<void> {
  let underWay: Promise<unknown> | null = null;
  const begin = () => {
    underWay ??= work().finally(() => (underWay = null));
  };
  const timer = everyMs > 0 ? setInterval(begin, everyMs) : undefined;
  timer?.unref();
  return async () => {
    clearInterval(timer);
    await underWay;
  };
}

const mailsBy = (mailer: Mailer, { store, sites, now, log }: Context): MailSender =>
  new MailSender({ store, deliveries: store.outgoing, mailer, sites, now, log });

/** How each site serves its cases, for those that say it. */
const servicesOf = (sites: readonly Site[]) =>
  Object.fromEntries(sites.flatMap(({ id, service }) => (service ? [[id, service]] : [])));

/** The method as it is logged. Unknown ones, which may be any text that a sender chooses, are logged as `other`. */
const methodShown = (method: string): string =>
  /^(?:GET|HEAD|POST|PUT|DELETE|OPTIONS|PATCH)$/.test(method) ? method : 'other';

const closing = (): Response =>
  problem(503, { code: 'closing', detail: 'The collector is closing; send again in a moment.', retryAfter: 1 });

/** The response of a route; 503 if the register cannot be reached or is for a later version, 500 if the route fails unexpectedly. */
async function responseOrProblem(response: Promise<Response>, { store, log }: Context): Promise<Response> {
  try {
    return await response;
  } catch (error) {
    if (isOutOfReach(error) || (await store.isOutgrown().catch(() => false))) {
      log(errorEntry('store_failed', error));
      return outOfReach();
    }
    log(errorEntry('request_failed', error));
    return problem(500, {
      code: 'internal',
      detail: 'The collector failed. Sending again is safe: every event counts once.',
    });
  }
}
