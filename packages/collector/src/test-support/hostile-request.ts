import { sampleEvent } from './sample-event.js';
import { PAGE_ORIGIN, TOKEN } from './test-collector.js';

/** Numbers from 0 up to 1, the same for the same seed. @see Tommy Ettinger, "Mulberry32". */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS', 'PATCH', 'PROPFIND', 'x', 'post', 'M-SEARCH'];
const HASH = 'ab'.repeat(32);
const NUMBER = '4K7P-2M9X-QT1V';
const PATHS = [
  '/v1/events',
  '/v1/cases',
  `/v1/cases/${NUMBER}`,
  `/v1/cases/${NUMBER}/events`,
  `/v1/attachments/${HASH}`,
  '/v1/exports/cases.csv',
  '/v1/exports/ratings.csv',
  '/v1/insights',
  '/v1/insights/subjects',
  '/v1/templates',
  '/v1/templates/01a1e385-5c0d-7253-95cd-807a911473c0',
  '/metrics',
  '/open311/v2/requests.json',
  '/open311/v2/services.xml',
  `/open311/v2/requests/${NUMBER}.xml`,
  '/console/',
  '/console/session',
  '/console/assets/x.js',
  '/healthz',
  '/',
];
const TRICKS = [
  '/../',
  '%2e%2e%2f',
  '//',
  '%00',
  '%',
  '%ff',
  '\\',
  ';a=b',
  '.',
  '/',
  '%0d%0a',
  '💧',
  '?',
  '#',
  '%2525',
];
const KEYS = [
  'after',
  'limit',
  'follow',
  'state',
  'sort',
  'cursor',
  'q',
  'overdue',
  'site',
  'kind',
  'severity',
  'category',
  'assignee',
  'text',
  'skip',
  'from',
  'to',
  'lang',
  'separator',
  'service_request_id',
  '__proto__',
  'start_date',
];
const VALUES = [
  '',
  '0',
  '-1',
  '1e9',
  'NaN',
  '9'.repeat(40),
  'received',
  'due',
  "'; drop table records;--",
  '%',
  '_',
  '%00',
  '%ff',
  '\u{1f4a7}',
  '~',
  'a~1',
  '2026-11-22T04:00:00.000Z~1',
  '2026-11-22',
  '0000-01-01',
  '9999-12-31',
  'x'.repeat(60_000),
  'true',
  'constructor',
];
const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=b'];
const TYPES = [
  'application/cloudevents-batch+json',
  'application/cloudevents+json',
  'application/json',
  'text/plain',
  'multipart/form-data',
  ...FORM_TYPES,
  ';;',
  'application/cloudevents+json; charset=utf-16',
  '',
];
const HEADERS = [
  'origin',
  'authorization',
  'hearback-proof',
  'if-match',
  'cookie',
  'hearback-console',
  'sec-fetch-site',
  'content-encoding',
  'content-length',
  'last-event-id',
  'accept',
  'accept-encoding',
  'range',
  'access-control-request-method',
  'host',
  '__proto__',
  'if-none-match',
  'idempotency-key',
  'ce-id',
];
const HEADER_VALUES = [
  '',
  PAGE_ORIGIN,
  'null',
  'https://evil.example',
  `Bearer ${TOKEN}`,
  'Bearer ',
  'Bearer é',
  '"1"',
  '*',
  'W/"x"',
  'hearback_session=x',
  `hearback_session=${'a'.repeat(43)}`,
  '1',
  'same-origin',
  'gzip',
  '-5',
  '999999999999',
  HASH,
  'POST',
  'x'.repeat(9000),
];
const MEMBERS = [
  'specversion',
  'id',
  'source',
  'type',
  'time',
  'datacontenttype',
  'data',
  'subject',
  '__proto__',
  'constructor',
  'proof',
];
const RAW_VALUES = [
  'null',
  '1e999',
  '-0',
  '""',
  '[]',
  '{}',
  'true',
  '"\\ud800"',
  '{"__proto__":{"a":1}}',
  '"/hearback/shop"',
  '"/hearback/__proto__"',
  '"app.hearback.rating.v1"',
  '"app.hearback.case.resolved.v1"',
  '{"text":"x","text":"y"}',
  '{"scale":"stars","score":5}',
  '{"text":"\\u0000"}',
  `${'['.repeat(40)}${']'.repeat(40)}`,
];

const FIELDS = [
  'text',
  'comment',
  'score',
  'scale',
  'email',
  'name',
  'occurred-at',
  'severity',
  'recipient',
  'anonymous',
  'lang',
  'page',
  'id',
  'website',
  'subject-type',
  'subject-id',
  '__proto__',
  'customer_no',
  '_token',
];
const FIELD_VALUES = [
  ...VALUES,
  '5',
  'skipped',
  '"><script>alert(1)</script>',
  '</textarea>',
  'ada@example.org',
  'ar',
  `${PAGE_ORIGIN}/a?b#c`,
  'javascript:alert(1)',
  '01a1e385-5c0d-7253-95cd-807a911473c0',
  'x'.repeat(10_001),
  '\u0000',
  '\ud800',
];

/** One request as an attacker makes it: often nearly valid, sometimes nonsense. @returns `null` if `fetch` has no such request. */
export function hostileRequest(random: () => number): Request | null {
  const below = (limit: number) => Math.floor(random() * limit);
  const one = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const sometimes = (probability: number) => random() < probability;

  const event = (): string => {
    let text = JSON.stringify(sampleEvent({}, sometimes(0.5) ? 'rating' : 'complaint'));
    if (sometimes(0.6)) text = `${text.slice(0, -1)},${JSON.stringify(one(MEMBERS))}:${one(RAW_VALUES)}}`;
    if (sometimes(0.3)) text = JSON.stringify({ ...(JSON.parse(text) as object), [one(MEMBERS)]: one(VALUES) });
    return text;
  };
  const form = (type: string): Uint8Array<ArrayBuffer> => {
    const fields: [string, string][] = [
      ['site', one(['portal', 'portal', 'shop', 'nowhere'])],
      ['kind', one(['rating', 'complaint', 'suggestion', 'complaint', 'constructor', ''])],
    ];
    if (sometimes(0.8)) fields.push(['text', `x${below(1000)}`]);
    if (sometimes(0.4)) fields.push(['score', '4']);
    for (let more = below(3); more > 0; more -= 1) fields.push([one(FIELDS), one(FIELD_VALUES)]);
    const part = ([name, value]: [string, string]) =>
      `--b\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
    const text = type.startsWith('multipart')
      ? `${fields.map(part).join('')}--b--\r\n`
      : String(new URLSearchParams(fields));
    return new TextEncoder().encode(text);
  };
  const body = (type: string): Uint8Array<ArrayBuffer> => {
    const kind = random();
    if (kind < 0.05) return Uint8Array.from({ length: below(300) }, () => below(256));
    if (kind < 0.07) return new TextEncoder().encode(one(['[', '{"a":']).repeat(below(20_000)));
    if (kind < 0.12) return new TextEncoder().encode(one(RAW_VALUES));
    if (kind < 0.14) return new TextEncoder().encode(one([`[${'{},'.repeat(60)}{}]`, ' '.repeat(262_145)]));
    const text = sometimes(0.4) ? event() : `[${Array.from({ length: below(4) }, event).join(',')}]`;
    const bytes = type.includes('form') ? form(type) : new TextEncoder().encode(text);
    if (sometimes(0.2)) for (let flips = 1 + below(4); flips > 0; flips -= 1) bytes[below(bytes.length)] = below(256);
    return sometimes(0.05) ? bytes.slice(0, below(bytes.length)) : bytes;
  };

  let path = sometimes(0.4) ? '/v1/events' : one(PATHS);
  if (sometimes(0.15)) {
    const place = below(path.length + 1);
    path = `/${path.slice(1, place)}${one(TRICKS)}${path.slice(place)}`;
  }
  if (sometimes(0.4)) path += `?${one(KEYS)}=${one(VALUES)}&${one(KEYS)}=${one(VALUES)}`;
  const method = sometimes(0.5) ? one(['GET', 'POST']) : one(METHODS);
  try {
    const headers = new Headers();
    if (sometimes(0.5)) headers.set('authorization', `Bearer ${TOKEN}`);
    for (let more = below(4); more > 0; more -= 1) headers.append(one(HEADERS), one(HEADER_VALUES));
    const chance = random();
    const type = chance < 0.55 ? TYPES[below(2)]! : chance < 0.8 ? one(FORM_TYPES) : one(TYPES);
    headers.set('content-type', type);
    const hasBody = method !== 'GET' && method !== 'HEAD';
    return new Request(`http://collector${path}`, { method, headers, ...(hasBody && { body: body(type) }) });
  } catch {
    return null;
  }
}
