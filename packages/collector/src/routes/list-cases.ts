import { listedCase } from '../cases/case-view.js';
import { cursorText } from '../cases/case-cursor.js';
import { readCaseQuery } from '../cases/read-case-query.js';
import type { Asked, Context } from '../context.js';
import { jsonResponse } from '../http/json-response.js';
import { problem } from '../http/problem.js';

/**
 * `GET /v1/cases`: cases that fit every filter, in an order, with what there is of each state. `next` goes on and is `null` at the
 * end; an answer to a search may hold fewer than `limit`, even none, before it.
 */
export async function listCases({ request }: Asked, context: Context): Promise<Response> {
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const { register } = admission;
  const { sites, now } = context;
  const nowMs = now();
  const read = readCaseQuery(new URL(request.url).searchParams, nowMs);
  if (!read.ok) return problem(400, { code: 'bad_query', detail: read.detail });
  const { cases, next, counts, overdue, categories } = await register.cases(read.query);
  const numbers = cases.map(({ number }) => number);
  const [names, shown] = await Promise.all([register.contactNames(numbers), register.shownCategories(numbers)]);
  const listed = cases.map((found) =>
    listedCase(found, {
      service: sites.serviceOf(found.site),
      nowMs,
      contactName: names[found.number],
      shownCategory: shown[found.number],
    }),
  );
  return jsonResponse(
    { cases: listed, next: next && cursorText(next), counts, overdue, categories },
    { headers: { 'cache-control': 'no-store' } },
  );
}
