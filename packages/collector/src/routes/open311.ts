import { DEFAULT_CATEGORIES } from '@hearback/protocol/light';
import { breathe } from '../breathe.js';
import { OPEN_STATES } from '../cases/case-rules.js';
import { standingOf } from '../cases/deadlines.js';
import type { Case } from '../cases/fold-case.js';
import type { VisibleRegister } from '../access/visible-register.js';
import type { Asked, Context } from '../context.js';
import { unlessRangeError } from '../http/unless-range-error.js';
import { namesOf } from '../language/site-text.js';
import { requestQuery, type RequestQuery } from '../open311/request-query.js';
import { serviceCodeOf, serviceRequest, spelledOut, type ServiceRequest } from '../open311/service-request.js';
import { xmlList, type Entry } from '../open311/xml.js';
import type { CaseCursor, CaseList, CaseQuery } from '../store/case-query.js';

/** Cases looked up at a time, while other requests wait. */
const PAGE = 50;

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

/** What the token may see, of one jurisdiction or all, and by what time it is shown. */
type Reading = { readonly register: VisibleRegister; readonly site: string | null; readonly nowMs: number };

const newest = ({ site, nowMs }: Reading, limit: number): Omit<CaseQuery, 'after'> => ({
  filter: { states: [], ...(site !== null && { site }) },
  sort: 'newest',
  limit,
  now: new Date(nowMs).toISOString(),
});

/** The built-in categories, those that sites name, and, of sites that name none, those that cases have: anybody can make one up. */
async function services(reading: Reading): Promise<Entry[]> {
  const { register, site } = reading;
  const { categories } = await register.cases({ ...newest(reading, 1), after: null });
  const sites = site === null ? register.sites.ids : [site];
  const named = sites.map((id) => register.sites.serviceOf(id).categories ?? {});
  const used = sites.flatMap((id, place) => (Object.keys(named[place]!).length === 0 ? (categories[id] ?? []) : []));
  const codes = new Set([...DEFAULT_CATEGORIES, ...named.flatMap((each) => Object.keys(each)), ...used]);
  return [...codes].map((code) => {
    const name = namesOf(named, code, null) ?? spelledOut(code);
    return {
      service_code: code,
      service_name: name,
      description: name,
      metadata: false,
      type: 'realtime',
      keywords: '',
      group: 'feedback',
    };
  });
}

/** Numbers of all cases that fit and were received in the given time, newest first. */
async function* fittingNumbers(query: RequestQuery, reading: Reading): AsyncGenerator<string> {
  const { fromMs, toMs, codes, statuses } = query;
  let after: CaseCursor | null = null;
  do {
    // oxlint-disable-next-line no-await-in-loop -- ends as soon as the answer is full, or where the time asked for begins
    const page: CaseList = await reading.register.cases({ ...newest(reading, PAGE), after });
    for (const found of page.cases) {
      const receivedMs = Date.parse(found.receivedAt);
      if (receivedMs < fromMs) return;
      const status = OPEN_STATES.has(found.state) ? 'open' : 'closed';
      const fits = (codes?.includes(serviceCodeOf(found)) ?? true) && (statuses?.includes(status) ?? true);
      if (receivedMs <= toMs && fits) yield found.number;
    }
    after = page.next;
    // oxlint-disable-next-line no-await-in-loop -- as above
    await breathe();
  } while (after);
}

/** The given numbers, each once. */
async function* namedNumbers(numbers: readonly string[]): AsyncGenerator<string> {
  for (const [place, number] of [...new Set(numbers)].entries()) {
    yield number;
    // oxlint-disable-next-line no-await-in-loop -- whatever waits has its turn now and then
    if (place % PAGE === 0) await breathe();
  }
}

const requestOf = (found: Case, { register, nowMs }: Reading): ServiceRequest => {
  const service = register.sites.serviceOf(found.site);
  return serviceRequest(found, standingOf(found, service, nowMs).deadlines, service.categories);
};

async function requests(query: RequestQuery, reading: Reading): Promise<ServiceRequest[]> {
  const { register, site } = reading;
  const given: ServiceRequest[] = [];
  let skipped = 0;
  for await (const number of query.numbers ? namedNumbers(query.numbers) : fittingNumbers(query, reading)) {
    if (skipped < query.skip) {
      skipped += 1;
      continue;
    }
    const found = await register.caseOf(number);
    if (found && (site ?? found.site) === found.site) given.push(requestOf(found, reading));
    if (given.length === query.limit) break;
  }
  return given;
}

async function oneRequest(number: string, format: Format, reading: Reading): Promise<Response> {
  const found = await reading.register.caseOf(number);
  if (!found || (reading.site ?? found.site) !== found.site)
    return refusal(format, 404, `service_request_id ${number} was not found.`);
  return answer(format, 'requests', [requestOf(found, reading)]);
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
  const { register } = admission;
  const [, what = '', number, ending] = /^(services|requests)(?:\/([^.]+))?\.(json|xml)$/.exec(name) ?? [];
  const format = ending as Format;
  const query = new URL(request.url).searchParams;
  const site = query.get('jurisdiction_id') || null;
  if (site !== null && !register.sites.has(site)) return refusal(format, 404, 'This jurisdiction_id was not found.');
  const reading = { register, site, nowMs: context.now() };
  if (what === 'services') return answer(format, 'services', await services(reading));
  if (number !== undefined) return oneRequest(number, format, reading);
  const asked = unlessRangeError(() => requestQuery(query, reading.nowMs));
  if (asked instanceof RangeError) return refusal(format, 400, asked.message);
  return answer(format, 'requests', await requests(asked, reading));
}
