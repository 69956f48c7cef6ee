import type { SiteList } from '../site-list.js';
import type { Store } from '../store/store.js';
import type { CaseSummary } from './case-summary.js';
import { foldCase } from './fold-case.js';
import { pageByPage, type Page } from './page-by-page.js';
import { DAY_MS, isResolvedBy, isSilent } from './silence.js';
import { silenceEvent } from './silence-event.js';

/** Cases looked at in one step. */
const PAGE = 20;

/** What a sweep works with. */
export type SilenceSweepOptions = {
  readonly store: Pick<Store, 'resolvedCases' | 'recordsOf' | 'appendTo'>;
  readonly sites: Pick<SiteList, 'ids' | 'serviceOf'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** When aborted, a sweep ends after the current page. */
  readonly closing: AbortSignal;
};

/** Cases of a site, and after how many days of silence they are closed. */
type Silence = { readonly site: string; readonly days: number };

/** A moment of a sweep, and by when what it closes has to be resolved. */
type Moment = { readonly days: number; readonly by: string; readonly nowMs: number };

/**
 * Closes, as events of the register, resolved cases about which nobody has said anything for as many days as their site gives. A case that anybody
 * has said something about since it was resolved is left to people.
 */
export class SilenceSweep {
  readonly #options: SilenceSweepOptions;
  /** By site, the version up to which all resolved cases have been judged: one that stays open is judged again when its version grows. */
  readonly #judged = new Map<string, number>();
  /** By site, cases up to that version that are to be judged later: by their collectors' clocks, they were resolved after others with greater versions. */
  readonly #passedOver = new Map<string, Map<string, Pick<CaseSummary, 'rounds'>>>();

  constructor(options: SilenceSweepOptions) {
    this.#options = options;
  }

  /** Closes what is to be closed, in small steps that give way to other work. @returns How many cases were closed. */
  async sweep(): Promise<number> {
    const { sites, closing } = this.#options;
    let closed = 0;
    for (const site of sites.ids) {
      const days = sites.serviceOf(site).closeAfterDays;
      if (days === undefined || closing.aborted) continue;
      // oxlint-disable-next-line no-await-in-loop -- one step at a time, whatever the number of sites
      closed += await this.#closePassedOver({ site, days });
      // oxlint-disable-next-line no-await-in-loop -- as above
      closed += await pageByPage<number>((after) => this.#closePage({ site, days }, after), closing);
    }
    return closed;
  }

  async #closePassedOver({ site, days }: Silence): Promise<number> {
    const passedOver = this.#passedOverOf(site);
    const moment = this.#moment(days);
    let closed = 0;
    for (const [number, found] of passedOver) {
      if (this.#options.closing.aborted) break;
      if (!isResolvedBy(found, moment.by)) continue;
      // oxlint-disable-next-line no-await-in-loop -- as many short commits, between which others get their turn
      if (await this.#close(number, moment)) closed += 1;
      passedOver.delete(number);
    }
    return closed;
  }

  async #closePage({ site, days }: Silence, place: number | null): Promise<Page<number>> {
    const after = place ?? this.#judged.get(site) ?? 0;
    const moment = this.#moment(days);
    const { cases, next } = await this.#options.store.resolvedCases({ site, after, limit: PAGE });
    const due = cases.filter((found) => isResolvedBy(found, moment.by));
    let recorded = 0;
    for (const { number } of due)
      // oxlint-disable-next-line no-await-in-loop -- as many short commits, between which others get their turn
      if (await this.#close(number, moment)) recorded += 1;
    // Where all wait, so do those after them.
    if (due.length === 0) return { recorded, next: cases.length > 0 ? null : next };
    for (const found of cases)
      if (!isResolvedBy(found, moment.by)) this.#passedOverOf(site).set(found.number, { rounds: found.rounds });
    this.#judged.set(site, cases.at(-1)!.version);
    return { recorded, next };
  }

  #passedOverOf(site: string): Map<string, Pick<CaseSummary, 'rounds'>> {
    const found = this.#passedOver.get(site) ?? new Map<string, Pick<CaseSummary, 'rounds'>>();
    this.#passedOver.set(site, found);
    return found;
  }

  #moment(days: number): Moment {
    const nowMs = this.#options.now();
    return { days, by: new Date(nowMs - days * DAY_MS).toISOString(), nowMs };
  }

  async #close(number: string, { days, by, nowMs }: Moment): Promise<boolean> {
    const { store } = this.#options;
    const found = foldCase(await store.recordsOf(number));
    if (!found || !isSilent(found) || !isResolvedBy(found, by)) return false;
    const appended = await store.appendTo(silenceEvent(found, days, nowMs), found.version);
    return appended?.status === 'accepted';
  }
}
