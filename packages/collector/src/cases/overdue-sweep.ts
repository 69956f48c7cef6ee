import { pause } from '../pause.js';
import type { CaseCursor } from '../store/case-query.js';
import type { Store } from '../store/store.js';
import { nextDeadline, type Service } from './deadlines.js';
import { overdueEvent } from './overdue-event.js';

/** Cases that are told in one commit: few enough that whatever comes meanwhile waits only a moment. */
const PAGE = 20;

/** A pause is as many times as long as the page before it took, so that voices and lists have two thirds of the time at least. */
const PAUSE_RATIO = 2;

/** What a sweep works with. */
export type OverdueSweepOptions = {
  readonly store: Store;
  readonly serviceOf: (site: string) => Service;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Aborted when nothing more is to be told: a sweep ends with the page it is at. */
  readonly closing: AbortSignal;
};

/** Tells or takes back what one page has, and says where to go on. */
type Page = { readonly told: number; readonly next: CaseCursor | null };

/**
 * Puts on record, as events of the register, that cases have become overdue, so that whoever follows it hears of it. One event for
 * the deadline that a case is overdue by first, and the next one when that has been met late; further deadlines that pass meanwhile are told by the
 * case itself. What a clock that ran ahead told before its time is told again when it is so.
 */
export class OverdueSweep {
  readonly #options: OverdueSweepOptions;

  constructor(options: OverdueSweepOptions) {
    this.#options = options;
  }

  /** Tells what is overdue and has not been told, in small steps that give way to other work. @returns How many events were new. */
  async sweep(): Promise<number> {
    await this.#throughPages((after) => this.#distrustPage(after));
    return this.#throughPages((after) => this.#tellPage(after));
  }

  async #throughPages(work: (after: CaseCursor | null) => Promise<Page>): Promise<number> {
    const { closing } = this.#options;
    let told = 0;
    let after: CaseCursor | null = null;
    do {
      const fromMs = performance.now();
      // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
      const page = await work(after);
      told += page.told;
      after = page.next;
      // oxlint-disable-next-line no-await-in-loop -- as above
      if (after !== null) await pause(PAUSE_RATIO * (performance.now() - fromMs), closing);
    } while (after !== null && !closing.aborted);
    return told;
  }

  async #distrustPage(after: CaseCursor | null): Promise<Page> {
    const { store, now } = this.#options;
    const next = await store.distrustNotices({ now: new Date(now()).toISOString(), after, limit: PAGE });
    return { told: 0, next };
  }

  async #tellPage(after: CaseCursor | null): Promise<Page> {
    const { store, serviceOf, now } = this.#options;
    const nowMs = now();
    const before = new Date(nowMs).toISOString();
    const { cases, next, toldEarly } = await store.untoldCases({ before, after, limit: PAGE });
    const events = cases.flatMap((found) => {
      const deadline = nextDeadline(found, serviceOf(found.site));
      // After the working hours of a site have changed, the store may still list a case that is not overdue by the new ones.
      return deadline && deadline.dueAt < before
        ? [overdueEvent(found, { ...deadline, isAgain: toldEarly.includes(found.number) }, nowMs)]
        : [];
    });
    const appended = events.length > 0 ? await store.append(events) : [];
    return { told: appended.filter(({ status }) => status === 'accepted').length, next };
  }
}
