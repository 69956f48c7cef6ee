import type { SiteList } from '../site-list.js';
import type { Store } from '../store/store.js';
import type { Service } from './deadlines.js';
import { foldCase } from './fold-case.js';
import { pageByPage, type Page } from './page-by-page.js';
import { silenceEnd, silentFromMs } from './silence.js';
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

/** A site that closes by silence, and after how many days. */
type Silence = { readonly site: string; readonly service: Service; readonly days: number };

/**
 * Closes, as events of the register, resolved cases about which nobody has said anything for as many days as their resolution states, or as their
 * site gives, whichever are more. Left to people is a case that anybody has said something about since, or whose resolution states none.
 */
export class SilenceSweep {
  readonly #options: SilenceSweepOptions;
  /** By site, the version up to which all resolved cases have been judged: one that stays open is judged again when its version grows. */
  readonly #judged = new Map<string, number>();
  /**
   * By site, cases up to that version that are to be judged later, and when, in milliseconds since 1970: by their collectors' clocks, they were resolved
   * after others with greater versions, or their resolutions state more days than the site gives.
   */
  readonly #passedOver = new Map<string, Map<string, number>>();

  constructor(options: SilenceSweepOptions) {
    this.#options = options;
  }

  /** Closes what is to be closed, in small steps that give way to other work. @returns How many cases were closed. */
  async sweep(): Promise<number> {
    const { sites, closing } = this.#options;
    let closed = 0;
    for (const site of sites.ids) {
      const service = sites.serviceOf(site);
      const days = service.closeAfterDays;
      if (days === undefined || closing.aborted) continue;
      const silence: Silence = { site, service, days };
      // oxlint-disable-next-line no-await-in-loop -- one step at a time, whatever the number of sites
      closed += await this.#closePassedOver(silence);
      // oxlint-disable-next-line no-await-in-loop -- as above
      closed += await pageByPage<number>((after) => this.#closePage(silence, after), closing);
    }
    return closed;
  }

  async #closePassedOver(silence: Silence): Promise<number> {
    const nowMs = this.#options.now();
    let closed = 0;
    for (const [number, fromMs] of this.#passedOverOf(silence.site)) {
      if (this.#options.closing.aborted) break;
      if (fromMs > nowMs) continue;
      // oxlint-disable-next-line no-await-in-loop -- as many short commits, between which others get their turn
      if (await this.#close(number, silence, nowMs)) closed += 1;
    }
    return closed;
  }

  async #closePage(silence: Silence, place: number | null): Promise<Page<number>> {
    const { site, days } = silence;
    const after = place ?? this.#judged.get(site) ?? 0;
    const nowMs = this.#options.now();
    const { cases, next } = await this.#options.store.resolvedCases({ site, after, limit: PAGE });
    const { due = [], waiting = [] } = Object.groupBy(cases, (found) =>
      silentFromMs(found, days) <= nowMs ? 'due' : 'waiting',
    );
    let recorded = 0;
    for (const { number } of due)
      // oxlint-disable-next-line no-await-in-loop -- as many short commits, between which others get their turn
      if (await this.#close(number, silence, nowMs)) recorded += 1;
    // Where all wait, so do those after them.
    if (due.length === 0) return { recorded, next: cases.length > 0 ? null : next };
    for (const found of waiting) this.#passedOverOf(site).set(found.number, silentFromMs(found, days));
    this.#judged.set(site, cases.at(-1)!.version);
    return { recorded, next };
  }

  #passedOverOf(site: string): Map<string, number> {
    const found = this.#passedOver.get(site) ?? new Map<string, number>();
    this.#passedOver.set(site, found);
    return found;
  }

  /** Closes a case, or passes it over until its time has come. @returns Whether it was closed. */
  async #close(number: string, { site, service }: Silence, nowMs: number): Promise<boolean> {
    const { store } = this.#options;
    const passedOver = this.#passedOverOf(site);
    const found = foldCase(await store.recordsOf(number));
    const end = found && silenceEnd(found, service);
    if (end && end.atMs > nowMs) {
      passedOver.set(number, end.atMs);
      return false;
    }
    const appended = end && (await store.appendTo(silenceEvent(found, end.days, nowMs), found.version));
    passedOver.delete(number);
    return appended?.status === 'accepted';
  }
}
