import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { VOICE_TYPES, type Outcome } from '@hearback/protocol';
import type { Store } from '../store/store.js';
import { lossesOf } from './losses-of.js';

/** Upper bounds of the buckets of durations, in seconds: around the 50 ms that a batch may take. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const voiceTypes = new Set<unknown>(Object.values(VOICE_TYPES));

/** A request that was answered. `route` is the route's name, never the address that was asked for. */
export type AnsweredRequest = { readonly route: string; readonly status: number; readonly durationMs: number };

/** What is read when somebody asks. `now` is in milliseconds since 1970. */
export type MetricsSource = { readonly store: Store; readonly now: () => number };

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/**
 * What one collector counts, in a registry of its own. Labels come from sets that are known beforehand, never from what was sent, so
 * that nobody can make a series, and nothing in them concerns a person, a site or a case.
 *
 * @see Prometheus, "Metric and label naming".
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Counter({
    name: 'hearback_requests_total',
    help: 'Requests answered, by route and status.',
    labelNames: ['route', 'status'],
    registers: [this.#registry],
  });
  readonly #durations = new Histogram({
    name: 'hearback_request_duration_seconds',
    help: 'Time from a request to its answer; of a live tail, to its beginning.',
    labelNames: ['route'],
    buckets: BUCKETS,
    registers: [this.#registry],
  });
  readonly #events = new Counter({
    name: 'hearback_events_total',
    help: 'Events that senders sent, by type and what became of them; "other" for types that are no voice.',
    labelNames: ['type', 'outcome'],
    registers: [this.#registry],
  });
  readonly #losses = new Counter({
    name: 'hearback_sender_losses_total',
    help: 'Events that came to nothing on devices, as their senders tell, by reason.',
    labelNames: ['reason'],
    registers: [this.#registry],
  });
  readonly #tails = new Gauge({
    name: 'hearback_live_tails',
    help: 'Readers that follow the register.',
    registers: [this.#registry],
  });

  readonly #cases = new Gauge({
    name: 'hearback_cases',
    help: 'Cases in the register, by state.',
    labelNames: ['state'],
    registers: [this.#registry],
  });
  readonly #overdue = new Gauge({
    name: 'hearback_cases_overdue',
    help: 'Open cases with a deadline that has passed, counted to 10000.',
    registers: [this.#registry],
  });
  readonly #lastSeq = new Gauge({
    name: 'hearback_register_last_seq',
    help: 'Place of the last record of the register.',
    registers: [this.#registry],
  });
  readonly #readable = new Gauge({
    name: 'hearback_register_readable',
    help: '1 if the register could be read for this answer, 0 if not.',
    registers: [this.#registry],
  });
  readonly #source: MetricsSource;

  constructor(source: MetricsSource) {
    this.#source = source;
  }

  /** Counts a request. */
  request({ route, status, durationMs }: AnsweredRequest): void {
    this.#requests.inc({ route, status: String(status) });
    // A clock that is set back makes no negative time.
    this.#durations.observe({ route }, Math.max(0, durationMs) / 1000);
  }

  /**
   * Counts an event, and what it tells of losses if it counts itself.
   *
   * @param value The event as it was sent, valid or not.
   */
  event(value: unknown, outcome: Outcome['status']): void {
    const type = memberOf(value, 'type');
    this.#events.inc({ type: voiceTypes.has(type) ? String(type) : 'other', outcome });
    if (outcome !== 'accepted') return;
    for (const { reason, count } of lossesOf(memberOf(value, 'losses'))) this.#losses.inc({ reason }, count);
  }

  /** Counts a live tail that begins. @returns Counts its end, once however often it is called. */
  tail(): () => void {
    this.#tails.inc();
    let isOpen = true;
    return () => {
      if (isOpen) this.#tails.dec();
      isOpen = false;
    };
  }

  /** Media type of `text`. */
  get contentType(): string {
    return this.#registry.contentType;
  }

  /** Everything, in the text format of Prometheus. What could not be read of the register is left out or `NaN`. */
  async text(): Promise<string> {
    await this.#look();
    return this.#registry.metrics();
  }

  /** What stands in the register is read when somebody asks, and not counted along: others append to it, too. */
  async #look(): Promise<void> {
    const { store, now } = this.#source;
    const at = new Date(now()).toISOString();
    this.#cases.reset();
    try {
      const [found, seq] = await Promise.all([
        store.cases({ filter: { states: [] }, sort: 'newest', after: null, limit: 1, now: at }),
        store.lastSeq(),
      ]);
      for (const [state, count] of Object.entries(found.counts)) this.#cases.set({ state }, count);
      this.#overdue.set(found.overdue);
      this.#lastSeq.set(seq);
      this.#readable.set(1);
    } catch {
      this.#overdue.set(Number.NaN);
      this.#lastSeq.set(Number.NaN);
      this.#readable.set(0);
    }
  }
}
