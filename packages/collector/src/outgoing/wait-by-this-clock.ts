import type { DeliveryStore } from '../store/delivery-store.js';

/**
 * Has every delivery that was tried by a clock ahead of this one wait from now on for as long as it was to wait then. Such a clock may have been that
 * of another process, or this one before it was put right; by its times the next attempt might be days away.
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
