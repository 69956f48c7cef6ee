import { createTrackingKey, numberOfUuid } from '@hearback/protocol/light';
import { createClient } from '@hearback/sdk';
import { ENDPOINT } from './endpoint.js';

/** Leaves on this device what a visit does that raised so many cases and sent them: an empty outbox, and the receipts by which they are looked up. */
export async function leaveCases(site: string, count: number): Promise<void> {
  const client = createClient({ endpoint: ENDPOINT, site });
  await client.pending();
  client.close();
  const receipts = Array.from({ length: count }, () => ({
    number: numberOfUuid(crypto.randomUUID()),
    key: createTrackingKey((bytes) => crypto.getRandomValues(bytes)),
    kind: 'complaint',
    sentAt: '2026-11-23T08:00:00.000Z',
  }));
  localStorage.setItem(`hearback:${site}:receipts`, JSON.stringify(receipts));
}
