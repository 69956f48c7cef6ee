import { Gauge, type Registry } from 'prom-client';
import type { ReaderStanding } from '../store/delivery-store.js';
import type { Store } from '../store/store.js';

/** What is read when somebody asks. `now` is in milliseconds since 1970. */
export type RegisterSource = { readonly store: Store; readonly now: () => number };

/**
 * Gauges of the register and its readers. They are read on request rather than counted along, since other collectors append to the register, too.
 * Readers have the names that the operator gave them.
 */
export class RegisterGauges {
  readonly #source: RegisterSource;
  readonly #cases: Gauge;
  readonly #overdue: Gauge;
  readonly #lastSeq: Gauge;
  readonly #readable: Gauge;
  readonly #behind: Gauge;
  readonly #waiting: Gauge;
  readonly #dead: Gauge;
  readonly #gone: Gauge;

  /** @param registry Where the gauges are kept. */
  constructor(registry: Registry, source: RegisterSource) {
    this.#source = source;
    const gauge = (name: string, help: string, labelNames: readonly string[] = []) =>
      new Gauge({ name, help, labelNames, registers: [registry] });
    this.#cases = gauge('hearback_cases', 'Cases in the register, by state.', ['state']);
    this.#overdue = gauge('hearback_cases_overdue', 'Open cases with a deadline that has passed, counted to 10000.');
    this.#lastSeq = gauge('hearback_register_last_seq', 'Place of the last record of the register.');
    this.#readable = gauge('hearback_register_readable', '1 if the register could be read for this answer, 0 if not.');
    this.#behind = gauge(
      'hearback_reader_behind',
      'Records that a webhook, the mails or a stream have not been through.',
      ['reader'],
    );
    this.#waiting = gauge('hearback_deliveries_waiting', 'Messages on their way to a webhook, or mails.', ['reader']);
    this.#dead = gauge('hearback_deliveries_dead', 'Messages that were given up, until somebody revives them.', [
      'reader',
    ]);
    this.#gone = gauge('hearback_webhook_gone', '1 for a webhook that answered that it wants nothing any more.', [
      'reader',
    ]);
  }

  /** Reads everything again. What could not be read is left out or `NaN`; never rejects. */
  async look(): Promise<void> {
    const { store, now } = this.#source;
    const at = new Date(now()).toISOString();
    for (const gauge of [this.#cases, this.#behind, this.#waiting, this.#dead, this.#gone]) gauge.reset();
    try {
      const [found, readers, seq] = await Promise.all([
        store.cases({ filter: { states: [] }, sort: 'newest', after: null, limit: 1, now: at }),
        store.outgoing.standings(),
        store.lastSeq(),
      ]);
      for (const [state, count] of Object.entries(found.counts)) this.#cases.set({ state }, count);
      for (const reader of readers) this.#show(reader, seq);
      this.#overdue.set(found.overdue);
      this.#lastSeq.set(seq);
      this.#readable.set(1);
    } catch {
      this.#overdue.set(Number.NaN);
      this.#lastSeq.set(Number.NaN);
      this.#readable.set(0);
    }
  }

  #show({ reader, seq, waiting, dead, isGone }: ReaderStanding, lastSeq: number): void {
    this.#dead.set({ reader }, dead);
    // A receiver that is gone gets nothing, so that it cannot lag behind.
    if (isGone) {
      this.#gone.set({ reader }, 1);
      return;
    }
    this.#behind.set({ reader }, Math.max(0, lastSeq - seq));
    this.#waiting.set({ reader }, waiting);
  }
}
