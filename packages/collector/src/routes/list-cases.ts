import { CASE_STATES, VOICE_TYPES } from '@hearback/protocol';
import { listedCase } from '../cases/case-view.js';
import { foldCase } from '../cases/fold-case.js';
import type { Asked, Context } from '../context.js';
import { problem } from '../http/problem.js';
import { wholeNumber } from '../http/whole-number.js';

const [DEFAULT_LIMIT, MAX_LIMIT] = [50, 200];

/** Cases that one request looks at, however few of them fit. */
const MAX_LOOKED_AT = 1000;

const BEGIN_CASES = [VOICE_TYPES.complaint, VOICE_TYPES.suggestion];

const badQuery = (detail: string): Response => problem(400, { code: 'bad_query', detail });

/**
 * `GET /v1/cases`: cases, the newest first, those that fit every filter given. An answer may hold fewer than `limit`, even none,
 * before the end; `next` goes on, and is `null` at the end.
 */
export async function listCases({ request }: Asked, context: Context): Promise<Response> {
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const { store, sites, now } = context;
  const { searchParams: query } = new URL(request.url);
  const limit = wholeNumber(query.get('limit') ?? String(DEFAULT_LIMIT), { min: 1, max: MAX_LIMIT });
  if (limit === null) return badQuery(`"limit" is a whole number from 1 to ${MAX_LIMIT}.`);
  const from = wholeNumber(query.get('before') ?? String(Number.MAX_SAFE_INTEGER), {
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
  });
  if (from === null) return badQuery('"before" is what an earlier answer gave as "next".');
  const states = query.getAll('state');
  if (states.some((state) => !(CASE_STATES as readonly string[]).includes(state)))
    return badQuery(`"state" is one of ${CASE_STATES.join(', ')}; repeat it for more.`);
  const filters = { states, isOverdue: query.has('overdue'), site: query.get('site') };
  const same = ['kind', 'severity', 'category'].flatMap((name) =>
    query.has(name) ? [[name, query.get(name)] as const] : [],
  );
  const assignedTo = query.get('assignedTo');
  const fits = (each: ReturnType<typeof listedCase>) =>
    (states.length === 0 || states.includes(each.state)) &&
    (!filters.isOverdue || each.isOverdue) &&
    (filters.site === null || each.site === filters.site) &&
    (assignedTo === null || each.assignedTo?.id === assignedTo) &&
    same.every(([name, value]) => Reflect.get(each, name) === value);

  const cases: ReturnType<typeof listedCase>[] = [];
  let next: number | null = from;
  const begun = await store.numbersOf(BEGIN_CASES, { before: from, limit: MAX_LOOKED_AT });
  for (const { seq, number } of begun) {
    if (cases.length === limit) break;
    next = seq;
    // oxlint-disable-next-line no-await-in-loop -- ends as soon as the page is full
    const found = foldCase(await store.recordsOf(number));
    if (found?.steps[0]?.seq !== seq) continue;
    const listed = listedCase(found, sites.serviceOf(found.site), now());
    if (fits(listed)) cases.push(listed);
  }
  const isEnd = begun.length < MAX_LOOKED_AT && (begun.at(-1)?.seq ?? from) === next;
  return Response.json({ cases, next: isEnd ? null : next }, { headers: { 'cache-control': 'no-store' } });
}
