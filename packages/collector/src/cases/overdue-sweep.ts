import type { CaseCursor } from '../store/case-query.js';
import type { Store } from '../store/store.js';
import { nextDeadline, type Service } from './deadlines.js';
import { overdueEvent } from './overdue-event.js';
import { pageByPage, type Page } from './page-by-page.js';

/** Cases recorded in one commit: few enough that whatever arrives meanwhile waits only a moment. */
const PAGE = 20;

/** What a sweep works with. */
export type OverdueSweepOptions = {
  readonly store: Store;
  readonly serviceOf: (site: string) => Service;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** When aborted, a sweep ends after the current page. */
  readonly closing: AbortSignal;
};

/**
 * Records, as events of the register, that cases have become overdue, so that whoever follows the register learns of it: one event for
 * the first missed deadline of a case, and the next one once that has been met late. Deadlines that pass in between show in the case
 * itself. A notice that a clock running ahead recorded too early is recorded again when the deadline has really passed.
 */
export class OverdueSweep {
  readonly #options: OverdueSweepOptions;

  constructor(options: OverdueSweepOptions) {
    this.#options = options;
  }

  /** Records what is overdue and has no notice yet, in small steps that give way to other work. @returns How many events were new. */
  async sweep(): Promise<number> {
    const { closing } = this.#options;
    await pageByPage<CaseCursor>((after) => this.#distrustPage(after), closing);
    return pageByPage<CaseCursor>((after) => this.#recordPage(after), closing);
  }

  async #distrustPage(after: CaseCursor | null): Promise<Page<CaseCursor>> {
    const { store, now } = this.#options;
    const next = await store.distrustNotices({ now: new Date(now()).toISOString(), after, limit: PAGE });
    return { recorded: 0, next };
  }

  async #recordPage(after: CaseCursor | null): Promise<Page<CaseCursor>> {
    const { store, serviceOf, now } = this.#options;
    const nowMs = now();
    const before = new Date(nowMs).toISOString();
    const { cases, next, noticedEarly } = await store.overdueWithoutNotice({ before, after, limit: PAGE });
    const events = cases.flatMap((found) => {
      const deadline = nextDeadline(found, serviceOf(found.site));
      // After the working hours of a site have changed, the store may still list a case that is not overdue by the new ones.
      return deadline && deadline.dueAt < before
        ? [overdueEvent(found, { ...deadline, isAgain: noticedEarly.includes(found.number) }, nowMs)]
        : [];
    });
    const appended = events.length > 0 ? await store.append(events) : [];
    return { recorded: appended.filter(({ status }) => status === 'accepted').length, next };
  }
}
