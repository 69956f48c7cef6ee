import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Insights } from '../../../src/insights/insights-answer.js';
import { SignedOut } from '../api/collector-error.js';
import { readInsights } from '../api/insights-api.js';
import { daysOf, type Days, type DaysClock } from './days-of.js';
import { type FiguresFilter, LAST_MONTH } from './figures-filter.js';

/** How long figures lag behind what arrives at least, in milliseconds. */
export const LAG_MS = 2_000;

/** How many times as long as they took to read: a large register is not to do nothing else. */
const LAG_FACTOR = 4;

/** Figures of some days, and of as many before them. */
export interface Shown {
  readonly filter: FiguresFilter;
  readonly days: { readonly now: Days; readonly before: Days };
  readonly now: Insights;
  readonly before: Insights;
}

/** Callbacks to the host, made outside rendering. */
export interface InsightsEvents {
  readonly onSignedOut: () => void;
}

/** The figures as this page holds them. What is shown stays until others have come. */
export class InsightsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #events: InsightsEvents;
  #asking = new AbortController();
  #lagging: ReturnType<typeof setTimeout> | undefined;
  #filter = LAST_MONTH;
  #isAsked = false;
  /** Whether something arrived that is not read yet. */
  #isDue = false;
  /** Ends with the figures that are being read. */
  #reading: Promise<void> = Promise.resolve();
  #tookMs = 0;

  /** The days that were asked for last. */
  days = daysOf(LAST_MONTH.days, { nowMs: 0, timeZones: [] });
  /** Language of the reader. */
  lang = 'en';
  shown: Shown | undefined;
  state: 'loading' | 'ready' | 'failed' = 'loading';

  constructor(host: ReactiveControllerHost, events: InsightsEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostConnected() {}

  hostDisconnected() {
    this.#asking.abort();
    clearTimeout(this.#lagging);
    this.#isDue = false;
  }

  /** Reads figures if they are others than those that were read last, as on another day. */
  show(filter: FiguresFilter, { lang, ...clock }: DaysClock & { readonly lang: string }) {
    const days = daysOf(filter.days, clock);
    const { from, to } = days.now;
    const isSame = filter.site === this.#filter.site && lang === this.lang;
    if (this.#isAsked && isSame && from === this.days.now.from && to === this.days.now.to) return;
    this.#isAsked = true;
    this.#filter = filter;
    this.days = days;
    this.lang = lang;
    void this.load();
  }

  /** Reads the figures again. */
  load(): Promise<void> {
    return (this.#reading = this.#read());
  }

  async #read() {
    const fromMs = performance.now();
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    const [filter, days, lang] = [this.#filter, this.days, this.lang];
    const isKnown = this.shown?.filter === filter && this.shown.days === days;
    this.#set({ state: isKnown && this.state === 'ready' ? 'ready' : 'loading' });
    try {
      const [now, before] = await Promise.all([
        readInsights({ days: days.now, site: filter.site, lang }, signal),
        readInsights({ days: days.before, site: filter.site, lang }, signal),
      ]);
      if (signal.aborted) return;
      this.#tookMs = performance.now() - fromMs;
      this.#set({ shown: { filter, days, now, before }, state: 'ready' });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof SignedOut) return this.#events.onSignedOut();
      this.#set({ state: 'failed' });
    }
  }

  /** Takes note that something arrived; whatever comes within a while is read together, once what is being read has come. */
  onArrived() {
    if (this.#isDue) return;
    this.#isDue = true;
    void this.#reading.then(() => {
      // Nobody looks any more.
      if (!this.#isDue) return;
      this.#lagging = setTimeout(
        () => {
          this.#isDue = false;
          void this.load();
        },
        Math.max(LAG_MS, LAG_FACTOR * this.#tookMs),
      );
    });
  }

  #set(state: Partial<Pick<this, 'shown' | 'state'>>) {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}
