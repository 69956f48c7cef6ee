import type { EventText } from './event-texts.js';

/**
 * Everything an endpoint has stored, each arrival noted: what a receiver that counts each `source` and `id` once would
 * have, and how often each really came.
 *
 * @see CloudEvents 1.0.2, "source": equal `source` and `id` mean the same event.
 */
export class ArrivalLedger {
  /** Every arrival, repeated ones included, in order. */
  readonly arrivals: EventText[] = [];

  /** Notes arrivals. */
  take(events: readonly EventText[]): void {
    this.arrivals.push(...events);
  }

  /** Ids of the stored events, each once, in the order of their first arrival. */
  get ids(): string[] {
    return [...new Set(this.arrivals.map(({ id }) => id))];
  }

  /** How often an event was stored; 0 for one that never was. */
  countOf(id: string): number {
    return this.arrivals.filter((arrival) => arrival.id === id).length;
  }

  /** `data` of an event as it first came, byte for byte; `undefined` for one that was never stored. */
  dataOf(id: string): string | undefined {
    return this.arrivals.find((arrival) => arrival.id === id)?.data;
  }

  /** Ids of events that came again from another source or with other data, which no receiver could count once. */
  get altered(): string[] {
    const first = new Map<string, EventText>();
    const altered = new Set<string>();
    for (const arrival of this.arrivals) {
      const known = first.get(arrival.id) ?? arrival;
      first.set(arrival.id, known);
      if (known.source !== arrival.source || known.data !== arrival.data) altered.add(arrival.id);
    }
    return [...altered];
  }
}
