import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Insights } from './insights-answer.js';
import { SignedOut } from '../api/collector-error.js';
import { readInsights } from '../api/insights-api.js';
import { daysOf, type Days } from './days-of.js';
import { type FiguresFilter, LAST_MONTH } from './figures-filter.js';

/** How long figures may lag behind what arrives, in milliseconds. */
export const LAG_MS = 2_000;

/** Figures of some days, and of as many before them. */
export interface Shown {
  readonly filter: FiguresFilter;
  readonly days: { readonly now: Days; readonly before: Days };
  readonly now: Insights;
  readonly before: Insights;
}

/** What the host is told, outside rendering. */
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

  /** The days that were asked for last. */
  days = daysOf(LAST_MONTH.days, 0);
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
    this.#lagging = undefined;
  }

  /** Reads figures if they are others than those that were read last, as on another day. */
  show(filter: FiguresFilter, nowMs: number) {
    const days = daysOf(filter.days, nowMs);
    const { from, to } = days.now;
    if (this.#isAsked && filter.site === this.#filter.site && from === this.days.now.from && to === this.days.now.to)
      return;
    this.#isAsked = true;
    this.#filter = filter;
    this.days = days;
    void this.load();
  }

  /** Reads the figures again. */
  async load() {
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    const [filter, days] = [this.#filter, this.days];
    const isKnown = this.shown?.filter === filter && this.shown.days === days;
    this.#set({ state: isKnown && this.state === 'ready' ? 'ready' : 'loading' });
    try {
      const [now, before] = await Promise.all([
        readInsights(days.now, filter.site, signal),
        readInsights(days.before, filter.site, signal),
      ]);
      if (!signal.aborted) this.#set({ shown: { filter, days, now, before }, state: 'ready' });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof SignedOut) return this.#events.onSignedOut();
      this.#set({ state: 'failed' });
    }
  }

  /** Takes note that something arrived; whatever comes within a while is read together. */
  onArrived() {
    this.#lagging ??= setTimeout(() => {
      this.#lagging = undefined;
      void this.load();
    }, LAG_MS);
  }

  #set(state: Partial<Pick<this, 'shown' | 'state'>>) {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}
