import { DEFAULT_CATEGORIES } from '@hearback/protocol/light';
import { breathe } from '../breathe.js';
import { standingOf } from '../cases/deadlines.js';
import type { Case } from '../cases/fold-case.js';
import type { VisibleRegister } from '../access/visible-register.js';
import type { Asked, Context } from '../context.js';
import { momentOf } from '../exports/moment-of.js';
import { serviceRequest, spelledOut, type ServiceRequest } from '../open311/service-request.js';
import { xmlList, type Entry } from '../open311/xml.js';
import type { CaseCursor, CaseList } from '../store/case-query.js';

/** Most requests in one answer, and the days an answer covers where no dates are given. @see GeoReport v2, "GET Service Requests". */
const [MAX_REQUESTS, DEFAULT_DAYS] = [1000, 90];

/** Cases looked up at a time, while other requests wait. */
const PAGE = 50;

const DAY_MS = 24 * 60 * 60 * 1000;

type Format = 'json' | 'xml';

const NAMES = {
  services: { list: 'services', each: 'service' },
  requests: { list: 'service_requests', each: 'request' },
  errors: { list: 'errors', each: 'error' },
} as const;

function answer(format: Format, kind: keyof typeof NAMES, entries: readonly Entry[], status = 200): Response {
  const isXml = format === 'xml';
  return new Response(isXml ? xmlList(NAMES[kind], entries) : JSON.stringify(entries), {
    status,
    headers: {
      'content-type': isXml ? 'text/xml; charset=utf-8' : 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    },
  });
}

const refusal = (format: Format, status: number, description: string): Response =>
  answer(format, 'errors', [{ code: String(status), description }], status);

const services = (): Entry[] =>
  DEFAULT_CATEGORIES.map((code) => ({
    service_code: code,
    service_name: spelledOut(code),
    description: spelledOut(code),
    metadata: false,
    type: 'realtime',
    keywords: '',
    group: 'feedback',
  }));

/** States of a request. @see GeoReport v2, "GET Service Requests". */
const STATUSES: readonly string[] = ['open', 'closed'];

/** Filters of a list. Moments are milliseconds since 1970. */
type Asking = {
  readonly fromMs: number;
  readonly toMs: number;
  readonly numbers: readonly string[] | undefined;
  readonly codes: readonly string[] | undefined;
  readonly statuses: readonly string[] | undefined;
  readonly site: string | null;
};

const msOf = (moment: string | null, otherwise: number): number => (moment === null ? otherwise : Date.parse(moment));

/**
 * Reads the filters. Clients of the standard add parameters of their own, such as `api_key`, which are ignored.
 *
 * @throws {RangeError} If one is not valid; the message is meant for the client.
 */
function askingOf(query: URLSearchParams, nowMs: number): Asking {
  const toMs = msOf(momentOf(query, 'end_date'), nowMs);
  const fromMs = msOf(momentOf(query, 'start_date'), toMs - DEFAULT_DAYS * DAY_MS);
  if (fromMs > toMs) throw new RangeError('"start_date" must not be after "end_date".');
  const listed = (name: string) => query.get(name)?.split(',').slice(0, MAX_REQUESTS);
  const statuses = listed('status');
  if (statuses?.some((status) => !STATUSES.includes(status)))
    throw new RangeError(`"status" must be one of ${STATUSES.join(', ')}, or both with a comma.`);
  return {
    fromMs,
    toMs,
    numbers: listed('service_request_id'),
    codes: listed('service_code'),
    statuses,
    site: query.get('jurisdiction_id'),
  };
}

function asAsking(query: URLSearchParams, nowMs: number): Asking | RangeError {
  try {
    return askingOf(query, nowMs);
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
}

/** What the token may see, and by what it is shown. */
type Reading = Pick<Context, 'sites' | 'now'> & { readonly register: VisibleRegister };

/** Cases with the given numbers, or else all that were received in the given time, newest first. */
async function* casesOf({ fromMs, toMs, numbers, site }: Asking, { register, now }: Reading): AsyncGenerator<Case> {
  // oxlint-disable no-await-in-loop -- ends as soon as the answer is full, or where the time asked for begins
  for (const number of numbers ?? []) {
    const found = await register.caseOf(number);
    if (found) yield found;
  }
  if (numbers) return;
  const filter = { states: [], ...(site !== null && { site }) };
  const query = { filter, sort: 'newest', limit: PAGE, now: new Date(now()).toISOString() } as const;
  let after: CaseCursor | null = null;
  do {
    const page: CaseList = await register.cases({ ...query, after });
    for (const { number, receivedAt } of page.cases) {
      const receivedMs = Date.parse(receivedAt);
      if (receivedMs < fromMs) return;
      const found = receivedMs <= toMs ? await register.caseOf(number) : null;
      if (found) yield found;
    }
    after = page.next;
    await breathe();
  } while (after);
  // oxlint-enable no-await-in-loop
}

const requestOf = (found: Case, { sites, now }: Reading): ServiceRequest =>
  serviceRequest(found, standingOf(found, sites.serviceOf(found.site), now()).deadlines);

async function requests(query: URLSearchParams, format: Format, context: Reading): Promise<Response> {
  const asking = asAsking(query, context.now());
  if (asking instanceof RangeError) return refusal(format, 400, asking.message);
  const { site, codes, statuses } = asking;
  const fitting: ServiceRequest[] = [];
  for await (const found of casesOf(asking, context)) {
    const request = requestOf(found, context);
    const fits = (site ?? found.site) === found.site && (codes?.includes(request.service_code) ?? true);
    if (fits && (statuses?.includes(request.status) ?? true)) fitting.push(request);
    if (fitting.length === MAX_REQUESTS) break;
  }
  return answer(format, 'requests', fitting);
}

async function oneRequest(number: string, format: Format, context: Reading): Promise<Response> {
  const found = await context.register.caseOf(number);
  if (!found) return refusal(format, 404, `service_request_id ${number} was not found.`);
  return answer(format, 'requests', [requestOf(found, context)]);
}

/**
 * `GET /open311/v2/…`: the register as an Open311 server shows its requests, for the tools of cities. Needs a token, since what people write
 * here is not public.
 *
 * @see Open311 GeoReport v2. `jurisdiction_id` is the site, `service_code` the category.
 */
export async function getOpen311({ request, name }: Asked, context: Context): Promise<Response> {
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const [, what = '', number, format] = /^(services|requests)(?:\/([^.]+))?\.(json|xml)$/.exec(name) ?? [];
  const reading = { register: admission.register, sites: context.sites, now: context.now };
  if (what === 'services') return answer(format as Format, 'services', services());
  if (number !== undefined) return oneRequest(number, format as Format, reading);
  return requests(new URL(request.url).searchParams, format as Format, reading);
}
