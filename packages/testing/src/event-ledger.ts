import type { HearbackEvent } from '@hearback/protocol';

/**
 * The events an endpoint has taken in, each counted once.
 *
 * @see CloudEvents 1.0.2, "source": equal `source` and `id` mean the same event.
 */
export class EventLedger {
  /** Events in the order of their first arrival. */
  readonly events: HearbackEvent[] = [];
  readonly #keys = new Set<string>();

  /** The key under which an event is counted once. */
  static keyOf(event: HearbackEvent): string {
    return `${event.source} ${event.id}`;
  }

  /** Notes the event, and tells whether it is new. */
  take(event: HearbackEvent): 'accepted' | 'duplicate' {
    const key = EventLedger.keyOf(event);
    if (this.#keys.has(key)) return 'duplicate';
    this.#keys.add(key);
    this.events.push(event);
    return 'accepted';
  }
}
