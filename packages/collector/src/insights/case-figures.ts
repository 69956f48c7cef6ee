import { median, rateOf, type Rate } from '@hearback/insights';
import type { VisibleRegister } from '../access/visible-register.js';
import { breathe } from '../breathe.js';
import { OPEN_STATES } from '../cases/case-rules.js';
import type { CaseSummary } from '../cases/case-summary.js';
import { localDay } from '../cases/local-day.js';
import { timeZoneOf } from '../cases/time-zone-of.js';
import { CategoryCount } from './category-count.js';
import { dayAfter } from './insights-query.js';
import { keptOf, type DeadlineName, type Service } from '../cases/deadlines.js';
import type { CaseSpan, CaseSummaries } from '../store/store.js';
import type { CaseFigures } from './insights-answer.js';

/** Cases read at a time, so that other requests wait only a few milliseconds. */
const CASES_AT_ONCE = 1000;

const NAMES = ['acknowledge', 'act', 'resolve'] as const satisfies readonly DeadlineName[];

/** Figures of cases. */
export type CountedCases = {
  readonly cases: CaseFigures;
  /** Of the cases that were resolved, those of which the person has said since whether they were put right. */
  readonly followedUp: Rate;
};

/** Adds cases up, one after the other. */
class CaseCount {
  #received = 0;
  #open = 0;
  readonly #kept = new Map(NAMES.map((name) => [name, { due: 0, inTime: 0, tookMs: [] as number[] }]));
  #ended = 0;
  #reopened = 0;
  #resolved = 0;
  #followedUp = 0;

  add(found: CaseSummary, service: Service, nowMs: number): void {
    this.#received += 1;
    if (OPEN_STATES.has(found.state)) this.#open += 1;
    const ended = found.rounds.filter(({ resolvedAt }) => resolvedAt !== null);
    if (ended.length > 0) this.#ended += 1;
    if (ended.some((round) => round !== found.rounds.at(-1))) this.#reopened += 1;
    const resolved = ended.findLast(({ isRejected }) => !isRejected);
    if (resolved) this.#resolved += 1;
    if (resolved?.followedUpAt !== undefined) this.#followedUp += 1;
    for (const { name, tookMs, isBreached } of keptOf(found, service, nowMs)) {
      const kept = this.#kept.get(name)!;
      if (tookMs !== null || isBreached) kept.due += 1;
      if (tookMs !== null && !isBreached) kept.inTime += 1;
      if (tookMs !== null) kept.tookMs.push(tookMs);
    }
  }

  figures(categories: CaseFigures['categories']): CountedCases {
    const cases = {
      received: this.#received,
      open: this.#open,
      deadlines: NAMES.map((name) => {
        const { due, inTime, tookMs } = this.#kept.get(name)!;
        return { name, ...rateOf(inTime, due), took: median(tookMs) };
      }),
      reopened: rateOf(this.#reopened, this.#ended),
      categories,
    };
    return { cases, followedUp: rateOf(this.#followedUp, this.#resolved) };
  }
}

/** Where cases are read from. */
export type CaseSource = {
  readonly register: Pick<VisibleRegister, 'caseSummaries' | 'shownCategories' | 'sites'>;
  /** The reader's language, BCP 47; `null` for any. */
  readonly lang: string | null;
  /** Milliseconds since 1970. */
  readonly nowMs: number;
};

/** No time zone is further from UTC. */
const WIDEST_OFFSET_MS = 14 * 3_600_000;

/** Days, both included. */
export type CaseDays = { readonly site: string | null; readonly fromDay: string; readonly toDay: string };

/** The span that contains some days in any time zone. */
function widestSpan({ site, fromDay, toDay }: CaseDays): CaseSpan {
  const at = (day: string, offsetMs: number) => new Date(Date.parse(day) + offsetMs).toISOString();
  return { site, from: at(fromDay, -WIDEST_OFFSET_MS), to: at(dayAfter(toDay, 1), WIDEST_OFFSET_MS) };
}

/** The figures of the cases that were received within some days, each by its site's time zone. */
export async function caseFigures({ register, lang, nowMs }: CaseSource, days: CaseDays): Promise<CountedCases> {
  const { ids, serviceOf } = register.sites;
  const [count, categories] = [new CaseCount(), new CategoryCount()];
  const of = widestSpan(days);
  const isWithin = ({ site, receivedAt }: CaseSummary) => {
    const day = localDay(Date.parse(receivedAt), timeZoneOf(serviceOf(site)));
    return day >= days.fromDay && day <= days.toDay;
  };
  let after: number | null = 0;
  while (after !== null) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
    const page: CaseSummaries = await register.caseSummaries({ after, limit: CASES_AT_ONCE, of });
    for (const found of page.cases.filter(isWithin)) {
      count.add(found, serviceOf(found.site), nowMs);
      categories.add(found);
    }
    after = page.next;
    // oxlint-disable-next-line no-await-in-loop -- as above
    await breathe();
  }
  const own = (days.site === null ? ids : [days.site]).map((site) => serviceOf(site).categories ?? {});
  return count.figures(await categories.figures({ store: register, own, lang }));
}
