import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from './draft.js';
import { submit } from './testing/client-helpers.js';
import { Device } from './testing/device.js';
import { sabotages } from './testing/sabotages.js';

const draft: Draft = {
  kind: 'complaint',
  data: {
    text: 'Dry "tap" \\ since\nMonday \u2028 水 🚱',
    category: 'water',
    evidence: [{ sha256: 'a'.repeat(64), mediaType: 'image/png', bytes: 1 }],
    occurredAt: '2027-01-14',
  },
};

let undo = () => {};
afterEach(() => {
  undo();
  undo = () => {};
});

/** With every sabotage; the database in Node is itself made in the language. In a browser it is not. */
const cases = Object.keys(sabotages).flatMap((name) =>
  ['the database', 'localStorage', 'memory']
    .filter((place) => place !== 'the database' || !name.includes('bind'))
    .map((place) => ({ name, place })),
);

describe('a hostile page', () => {
  it.each(cases)('with $name changes no byte on the way through $place', async ({ name, place }) => {
    const device = new Device();
    device.endpoint.usually = () => new Response(null, { status: 503 });
    const where = {
      indexedDB: place === 'the database' ? device.indexedDB : null,
      localStorage: place === 'memory' ? null : device.storage,
    };
    undo = sabotages[name]!();
    vi.resetModules();
    const { createClient } = await import('./create-client.js');
    const client = createClient({ ...device.options(), ...where });
    const { settled } = await submit(device, client, draft);
    device.endpoint.usually = () => new Response(null, { status: 202 });
    await device.clock.advance(60_000);
    const outcome = await settled;
    client.close();
    undo();
    expect(outcome).toBe('accepted');
    expect(new Set(device.endpoint.requests.map(({ body }) => body.replace(/,"sentat".*/, ''))).size).toBe(1);
    expect(device.endpoint.requests.at(-1)!.events[0]!.data).toEqual(draft.data);
  });
});
