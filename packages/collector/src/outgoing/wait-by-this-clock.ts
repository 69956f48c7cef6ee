import type { DeliveryStore } from '../store/delivery-store.js';

/**
 * Restarts the waits of all deliveries that were last tried by a clock ahead of this one, with the lengths they had then. That may have been the clock of
 * another process, or this one before it was corrected; by its times, the next attempt might be days away.
 *
 * @param receivers Names of the receivers.
 * @param nowMs Milliseconds since 1970.
 * @throws If the store fails.
 */
export async function waitByThisClock(
  receivers: readonly string[],
  nowMs: number,
  deliveries: Pick<DeliveryStore, 'triedAfter' | 'failed'>,
): Promise<void> {
  const triedAt = new Date(nowMs).toISOString();
  for (const receiver of receivers)
    // oxlint-disable-next-line no-await-in-loop -- rarely any at all
    for (const delivery of await deliveries.triedAfter(receiver, triedAt)) {
      const waitMs = Date.parse(delivery.dueAt) - Date.parse(delivery.triedAt!);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await deliveries.failed({ ...delivery, dueAt: new Date(nowMs + waitMs).toISOString(), triedAt });
    }
}
