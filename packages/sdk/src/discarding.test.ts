import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Client } from './client.js';
import { failure, MINUTE, submit } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { broken, outcomes } from './testing/scripted-endpoint.js';

describe('a voice that is discarded', () => {
  it('is not sent by another tab either, whose last word it would be', async () => {
    const here = new Device();
    here.endpoint.usually = () => new Response(null, { status: 503 });
    const { client, page } = here.open();
    const { id, settled } = await submit(here, client);
    const before = here.endpoint.requests.length;
    const other = here.open().client;
    expect(await other.discard(id)).toBe(true);
    expect(await failure(settled)).toMatchObject({ code: 'DISCARDED' });
    page.tell('leaving');
    await here.clock.advance(MINUTE);
    expect(here.endpoint.requests).toHaveLength(before);
  });

  it.each([
    ['discarded', (client: Client, id: string) => client.discard(id)],
    ['purged', (client: Client) => client.purge()],
  ])('is not sent by a page that slept in the back/forward cache as it was %s', async (_, forget) => {
    const here = new Device();
    here.endpoint.usually = broken;
    const { client, page } = here.open();
    const { id } = await submit(here, client);
    page.tell('leaving');
    await here.clock.advance(0);
    const other = here.open().client;
    await forget(other, id);
    const before = here.endpoint.requests.length;
    page.tell('resumed');
    await here.clock.advance(0);
    page.tell('leaving');
    await here.clock.advance(MINUTE);
    expect(here.endpoint.requests).toHaveLength(before);
    expect(await other.pending()).toEqual([]);
  });

  it('is not sent where it is discarded before it was stored', async () => {
    const here = new Device();
    const { client } = here.open();
    const id = client.createDraftId();
    const saying = client.submit({ ...complaint(), id });
    const discarding = client.discard(id);
    await here.clock.advance(MINUTE);
    expect(await discarding).toBe(true);
    expect(await failure((await saying).settled)).toMatchObject({ code: 'DISCARDED' });
    expect(here.endpoint.requests).toEqual([]);
  });

  it('is awaited by nobody any more, in a tab that did not say it either', async () => {
    const here = new Device();
    here.endpoint.usually = () => new Response(null, { status: 503 });
    const { client } = here.open();
    const { id } = await submit(here, client);
    const there = (await here.open().client.receipt(id))!;
    expect(await client.discard(id)).toBe(true);
    expect(await failure(there.settled)).toMatchObject({ code: 'DISCARDED' });
  });

  it('sets no timer in another tab, where nothing is left to do', async () => {
    const here = new Device();
    here.endpoint.usually = outcomes(() => ({ status: 'rejected', reason: { code: 'spam' } }));
    const { client } = here.open();
    here.open();
    const { id } = await submit(here, client);
    await here.clock.advance(MINUTE);
    expect(here.clock.timers).toBe(0);
    expect(await client.discard(id)).toBe(true);
    await here.clock.advance(0);
    expect(here.clock.timers).toBe(0);
  });
});

describe('what is kept beside voices', () => {
  it('of a delivered one is forgotten when it is discarded', async () => {
    const here = new Device();
    const { client } = here.open();
    const { id, settled } = await submit(here, client);
    await settled;
    expect(await client.discard(id)).toBe(false);
    expect(await client.receipt(id)).toBeUndefined();
  });

  it('of what is being written is forgotten by a purge, of this site alone', async () => {
    const here = new Device();
    const { client } = here.open();
    here.storage.setItem('hearback:portal:drafts:complaint', 'mine');
    here.storage.setItem('hearback:portal:receipts', '[]');
    here.storage.setItem('hearback:shop:drafts:complaint', 'theirs');
    await client.purge();
    expect(here.storage.getItem('hearback:portal:drafts:complaint')).toBeNull();
    expect(here.storage.getItem('hearback:portal:receipts')).toBeNull();
    expect(here.storage.getItem('hearback:shop:drafts:complaint')).toBe('theirs');
  });
});
