import type { VisibleRegister } from '../access/visible-register.js';
import type { Asked, Context } from '../context.js';
import { roundedFigures } from '../insights/rounded-figures.js';
import { jsonResponse } from '../http/json-response.js';
import { problem } from '../http/problem.js';
import { unlessRangeError } from '../http/unless-range-error.js';
import { timeZoneOf } from '../cases/time-zone-of.js';
import { caseFigures } from '../insights/case-figures.js';
import { insightsOf, subjectFigures } from '../insights/insights-of.js';
import { insightsQuery, type InsightsQuery } from '../insights/insights-query.js';

/** Characters of a search: as many as a name has at most. */
const MAX_TEXT_LENGTH = 200;

/** Further parameters of a route: their names, and how they are read. */
type Besides<More> = { readonly names: readonly string[]; readonly read: (query: URLSearchParams) => More };

/** Reads a query, in days of the site or of all that may be seen. */
const asQuery = <More>(
  url: string,
  { sites, now }: { readonly sites: VisibleRegister['sites']; readonly now: () => number },
  { names, read }: Besides<More>,
): (InsightsQuery & More) | RangeError => {
  const query = new URL(url).searchParams;
  const site = query.get('site');
  const timeZones = (site === null ? sites.ids : [site]).map((id) => timeZoneOf(sites.serviceOf(id)));
  return unlessRangeError(() => ({
    ...insightsQuery(query, { nowMs: now(), timeZones, besides: names }),
    ...read(query),
  }));
};

/** How many subjects come before the page. @throws {RangeError} If that is not a number. */
function skipIn(query: URLSearchParams): number {
  const given = query.get('skip') ?? '0';
  if (!/^\d{1,9}$/.test(given)) throw new RangeError('"skip" must be a number of subjects to leave out, such as 200.');
  return Number(given);
}

/** What subjects are searched for. @throws {RangeError} If it is longer than any name. */
function textIn(query: URLSearchParams): string {
  const text = query.get('text') ?? '';
  if (text.length > MAX_TEXT_LENGTH) throw new RangeError(`"text" may have at most ${MAX_TEXT_LENGTH} characters.`);
  return text;
}

/** `GET /v1/insights/subjects`: figures of all subjects in a period, page by page, or of those whose name or id contains a text. */
export async function getSubjects({ request }: Asked, context: Context): Promise<Response> {
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const { register } = admission;
  const asked = asQuery(
    request.url,
    { sites: register.sites, now: context.now },
    {
      names: ['text', 'skip'],
      read: (query) => ({ skip: skipIn(query), text: textIn(query) }),
    },
  );
  if (asked instanceof RangeError) return problem(400, { code: 'bad_query', detail: asked.message });
  const { days, to, skip, text } = asked;
  const list = await register.subjects({ ...days, skip, text });
  const subjects = roundedFigures(subjectFigures(list));
  return jsonResponse(
    { site: days.site, from: days.fromDay, to, subjects, subjectsFound: list.found },
    { headers: { 'cache-control': 'no-store' } },
  );
}

/** `GET /v1/insights`: the figures of a period, each with its n and an interval. */
export async function getInsights({ request }: Asked, context: Context): Promise<Response> {
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const { now } = context;
  const { register } = admission;
  const { sites } = register;
  const query = asQuery(
    request.url,
    { sites, now },
    { names: ['lang'], read: (asked) => ({ lang: asked.get('lang') }) },
  );
  if (query instanceof RangeError) return problem(400, { code: 'bad_query', detail: query.message });
  const { days, to, lang } = query;
  const tallies = await register.tallies(days);
  const counted = await caseFigures({ register, lang, nowMs: now() }, days);
  const figures = roundedFigures(insightsOf(tallies, { ...counted, serviceOf: sites.serviceOf, lang }));
  return jsonResponse(
    { site: days.site, from: days.fromDay, to, upto: tallies.upto, ...figures },
    { headers: { 'cache-control': 'no-store' } },
  );
}
