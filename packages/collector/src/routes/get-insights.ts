import type { Asked, Context } from '../context.js';
import { jsonResponse } from '../http/json-response.js';
import { problem } from '../http/problem.js';
import { caseFigures } from '../insights/case-figures.js';
import { insightsOf } from '../insights/insights-of.js';
import { insightsQuery, type InsightsQuery } from '../insights/insights-query.js';

const asQuery = (url: string, nowMs: number): InsightsQuery | RangeError => {
  try {
    return insightsQuery(new URL(url).searchParams, nowMs);
  } catch (error) {
    if (error instanceof RangeError) return error;
    throw error;
  }
};

/** `GET /v1/insights`: what was said in some days, as figures with n and an interval. */
export async function getInsights({ request }: Asked, context: Context): Promise<Response> {
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const { store, sites, now } = context;
  const nowMs = now();
  const query = asQuery(request.url, nowMs);
  if (query instanceof RangeError) return problem(400, { code: 'bad_query', detail: query.message });
  const { site, from, to } = query.span;
  const tallies = await store.tallies(query.days);
  const cases = await caseFigures({ store, serviceOf: sites.serviceOf, nowMs }, query.span);
  return jsonResponse(
    { site, from: from.slice(0, 10), to: to.slice(0, 10), upto: tallies.upto, ...insightsOf(tallies, cases) },
    { headers: { 'cache-control': 'no-store' } },
  );
}
