import type { SiteList } from '../site-list.js';
import type { Store } from '../store/store.js';
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

/**
 * Closes, as events of the register, resolved cases about which nobody has said anything for as many days as their site gives. A case that anybody
 * has said something about since it was resolved is left to people.
 */
export class SilenceSweep {
  readonly #options: SilenceSweepOptions;
  /** By site, the version up to which all resolved cases have been judged: one that stays open is judged again when its version grows. */
  readonly #judged = new Map<string, number>();

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
      closed += await pageByPage<number>((after) => this.#closePage({ site, days }, after), closing);
    }
    return closed;
  }

  async #closePage({ site, days }: Silence, place: number | null): Promise<Page<number>> {
    const { store, now } = this.#options;
    const judged = this.#judged.get(site) ?? 0;
    const after = place ?? judged;
    const nowMs = now();
    const by = new Date(nowMs - days * DAY_MS).toISOString();
    const { cases, next } = await store.resolvedCases({ site, after, limit: PAGE });
    let recorded = 0;
    for (const found of cases)
      // oxlint-disable-next-line no-await-in-loop -- as many short commits, between which others get their turn
      if (isResolvedBy(found, by) && (await this.#close(found.number, { days, by, nowMs }))) recorded += 1;
    const waiting = cases.find((found) => !isResolvedBy(found, by));
    const last = cases.at(-1);
    // Not if a case that waits was passed over: by the clock of the collector that recorded it, it was resolved later than those after it.
    if (last && after === judged) this.#judged.set(site, waiting ? waiting.version - 1 : last.version);
    return { recorded, next: last && !isResolvedBy(last, by) ? null : next };
  }

  async #close(
    number: string,
    { days, by, nowMs }: { readonly days: number; readonly by: string; readonly nowMs: number },
  ): Promise<boolean> {
    const { store } = this.#options;
    const found = foldCase(await store.recordsOf(number));
    if (!found || !isSilent(found) || !isResolvedBy(found, by)) return false;
    const appended = await store.appendTo(silenceEvent(found, days, nowMs), found.version);
    return appended?.status === 'accepted';
  }
}
