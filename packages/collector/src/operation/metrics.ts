import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { VOICE_TYPES, type Outcome } from '@hearback/protocol';
import { lossesOf } from './losses-of.js';
import { RegisterGauges, type RegisterSource } from './register-gauges.js';

/** Upper bounds of the buckets of durations, in seconds: around the 50 ms that a batch may take. */
const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const voiceTypes = new Set<unknown>(Object.values(VOICE_TYPES));

/** A request that was answered. `route` is the route's name, never the address that was asked for. */
export type AnsweredRequest = { readonly route: string; readonly status: number; readonly durationMs: number };

const memberOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

/**
 * What one collector counts, in its own registry. Labels come from fixed sets, never from what was sent, so that senders cannot create series,
 * and no label reveals anything about a person, a site or a case.
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
    help: 'Events received, by type and outcome; "other" for types that are not voices.',
    labelNames: ['type', 'outcome'],
    registers: [this.#registry],
  });
  readonly #losses = new Counter({
    name: 'hearback_sender_losses_total',
    help: 'Events lost on devices, as their senders report, by reason.',
    labelNames: ['reason'],
    registers: [this.#registry],
  });
  readonly #tails = new Gauge({
    name: 'hearback_live_tails',
    help: 'Readers that follow the register.',
    registers: [this.#registry],
  });
  readonly #register: RegisterGauges;

  constructor(source: RegisterSource) {
    this.#register = new RegisterGauges(this.#registry, source);
  }

  /** Counts a request. */
  request({ route, status, durationMs }: AnsweredRequest): void {
    this.#requests.inc({ route, status: String(status) });
    // Negative where the clock was set back meanwhile.
    this.#durations.observe({ route }, Math.max(0, durationMs) / 1000);
  }

  /**
   * Counts an event and, if it was accepted, the losses that it reports.
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
    await this.#register.look();
    return this.#registry.metrics();
  }
}
