import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { failure, hear, MINUTE, SECOND, submit } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { settleTasks } from './testing/fake-clock.js';
import { hush, late, LosableDatabases, meddledWith, watchedAtWork } from './testing/odd-databases.js';
import { outcomes } from './testing/scripted-endpoint.js';

const held = (holdMs = 10 * SECOND, id?: string) => ({ ...complaint(), holdMs, id });

const device = () => {
  const made = new Device();
  made.endpoint.usually = outcomes(() => ({ status: 'accepted' }));
  return made;
};

/** A voice that is held on the disk until the next write there, with which simpler storage takes it over. */
async function heldUntilTakenOver(here: Device) {
  const databases = new LosableDatabases(here.indexedDB!);
  const { factory, onNextWrite } = meddledWith(databases.factory);
  const { client } = here.open({ indexedDB: factory });
  const { id } = await submit(here, client, held());
  onNextWrite((transaction) => {
    const commit = transaction.commit.bind(transaction);
    transaction.commit = () => {
      commit();
      databases.asking = 'throws';
      databases.lose();
      void client.pending();
    };
  });
  return { client, id };
}

describe('a voice that is held', () => {
  it('is on the disk at once, and is sent when the time is over, not before', async () => {
    const here = device();
    const page = here.open();
    const receipt = await submit(here, page.client, held());
    expect(receipt.durability).toBe('disk');
    await here.clock.advance(10 * SECOND - 1);
    expect(here.endpoint.ids).toEqual([]);
    await here.clock.advance(1);
    expect(here.endpoint.ids).toEqual([receipt.id]);
    expect(await receipt.settled).toBe('accepted');
  });

  it('is sent by the next visit where the page is gone', async () => {
    const here = device();
    const { client } = here.open();
    const { id } = await submit(here, client, held());
    client.close();
    here.open();
    await here.clock.advance(9 * SECOND);
    expect(here.endpoint.ids).toEqual([]);
    await here.clock.advance(2 * SECOND);
    expect(here.endpoint.ids).toEqual([id]);
  });

  it.each(['leaving', 'hidden'] as const)('goes along where the page is %s', async (signal) => {
    const here = device();
    const { client, page } = here.open();
    const { id } = await submit(here, client, held());
    page.tell(signal);
    await here.clock.advance(0);
    expect(here.endpoint.ids).toEqual([id]);
    page.tell('resumed');
    expect(await client.recall(id)).toBe(false);
  });

  it('is taken back without a trace: nothing is sent, nothing waits, no loss is counted, its id is free', async () => {
    const here = device();
    const { client, page } = here.open();
    const told = hear(client, 'discarded');
    const { id, number, settled } = await submit(here, client, held());
    expect(await client.recall(id)).toBe(true);
    expect(told).toEqual([{ id, number }]);
    expect(await failure(settled)).toMatchObject({ code: 'DISCARDED' });
    expect(await client.receipt(id)).toBeUndefined();
    page.tell('leaving');
    page.tell('resumed');
    await here.clock.advance(MINUTE);
    expect(here.endpoint.ids).toEqual([]);
    const again = await submit(here, client, { ...complaint(), id });
    expect(await again.settled).toBe('accepted');
    expect(here.endpoint.requests[0]!.events[0]).not.toHaveProperty('losses');
  });

  it.each([0, 1, 2, 3, 4])('can be said anew under its id while it is taken back, %i tasks later', async (tasks) => {
    const here = device();
    const { client } = here.open();
    await here.clock.advance(0);
    const id = client.createDraftId();
    await submit(here, client, held(MINUTE, id));
    const taking = client.recall(id);
    await settleTasks(tasks);
    const saying = client.submit({ ...complaint('Anew'), id });
    await here.clock.advance(MINUTE);
    const [isTakenBack, { durability, settled }] = await Promise.all([taking, saying]);
    expect(durability).toBe('disk');
    expect(await settled).toBe('accepted');
    const texts = here.endpoint.requests.flatMap(({ events }) => events.map(({ data }) => data['text']));
    // What finds the first one still there is the same voice.
    expect(texts).toEqual([isTakenBack ? 'Anew' : 'No water since Monday.']);
    expect(await client.pending()).toEqual([]);
  });

  it('cannot be taken back once a request has carried it, in whichever tab', async () => {
    const here = device();
    let answer!: (response: Response) => void;
    here.endpoint.script(() => new Promise((resolve) => (answer = resolve)));
    const { client } = here.open();
    const other = here.open().client;
    const { id } = await submit(here, client, held());
    await here.clock.advance(11 * SECOND);
    expect(await client.recall(id)).toBe(false);
    expect(await other.recall(id)).toBe(false);
    expect(await client.hold(id, SECOND)).toBe(false);
    answer(new Response(null, { status: 202 }));
    await here.clock.advance(0);
    expect(here.endpoint.ids).toEqual([id]);
  });

  it('cannot be taken back by somebody who leaves at the same time', async () => {
    const here = device();
    const { client, page } = here.open();
    const { id } = await submit(here, client, held());
    const recalling = client.recall(id);
    page.tell('hidden');
    await here.clock.advance(0);
    expect(await recalling).toBe(false);
    await here.clock.advance(MINUTE);
    expect(new Set(here.endpoint.ids)).toEqual(new Set([id]));
    expect(await client.pending()).toEqual([]);
  });

  it('is held longer, and let go, as often as asked', async () => {
    const here = device();
    const { client } = here.open();
    const { id } = await submit(here, client, held());
    for (let times = 0; times < 5; times++) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what is tested
      await here.clock.advance(9 * SECOND);
      // oxlint-disable-next-line no-await-in-loop -- one after the other is what is tested
      expect(await client.hold(id, 10 * SECOND)).toBe(true);
    }
    expect(here.endpoint.ids).toEqual([]);
    expect(await client.hold(id, 0)).toBe(true);
    await here.clock.advance(0);
    expect(here.endpoint.ids).toEqual([id]);
  });

  it('does not keep another one waiting', async () => {
    const here = device();
    const { client } = here.open();
    await submit(here, client, held());
    const { settled } = await submit(here, client);
    await here.clock.advance(SECOND);
    expect(await settled).toBe('accepted');
    expect(await client.pending()).toHaveLength(1);
  });

  it('is taken back only by the page that it was said on, which alone can have it go along as it is left', async () => {
    const here = device();
    const { client, page } = here.open();
    const other = here.open().client;
    const { id } = await submit(here, client, held());
    expect(await other.recall(id)).toBe(false);
    page.tell('hidden');
    await here.clock.advance(MINUTE);
    expect(new Set(here.endpoint.ids)).toEqual(new Set([id]));
  });

  it('is taken back where the first try was carried out, though nobody heard so', async () => {
    const here = device();
    const { factory, onNextWrite } = meddledWith(here.indexedDB!);
    const { client, page } = here.open({ indexedDB: factory });
    const { id, settled } = await submit(here, client, held(MINUTE));
    onNextWrite(hush);
    const recalling = client.recall(id);
    await here.clock.advance(5 * SECOND);
    expect(await recalling).toBe(true);
    expect(await failure(settled)).toMatchObject({ code: 'DISCARDED' });
    page.tell('leaving');
    await here.clock.advance(MINUTE);
    expect(here.endpoint.ids).toEqual([]);
  });

  it('is taken back where the page is shown again before it knows so, and no other tab can tell', async () => {
    const here = device();
    const { factory, onNextWrite } = meddledWith(here.indexedDB!);
    const { client, page } = here.open({ indexedDB: factory, channel: () => undefined });
    const { id, settled } = await submit(here, client, held(MINUTE));
    onNextWrite(hush);
    const recalling = client.recall(id);
    await here.clock.advance(SECOND);
    page.tell('resumed');
    await here.clock.advance(5 * SECOND);
    expect(await recalling).toBe(true);
    expect(await failure(settled)).toMatchObject({ code: 'DISCARDED' });
    await here.clock.advance(2 * MINUTE);
    expect(here.endpoint.ids).toEqual([]);
  });

  it('is gone where it is taken back and discarded at once', async () => {
    const here = device();
    const { client } = here.open();
    const { id, settled } = await submit(here, client, held());
    const [isRecalled, isDiscarded] = await Promise.all([client.recall(id), client.discard(id)]);
    expect(isRecalled || isDiscarded).toBe(true);
    expect(await failure(settled)).toMatchObject({ code: 'DISCARDED' });
    await here.clock.advance(MINUTE);
    expect(here.endpoint.ids).toEqual([]);
  });

  it('is not said to be taken back where it only went with the data of the site, after another tab had sent it', async () => {
    const here = device();
    const ignorant = {
      channel: () => ({ tell() {}, close() {} }),
      locks: { request: () => new Promise<never>(() => {}) },
    };
    const { client } = here.open(ignorant);
    const { id } = await submit(here, client, held());
    here.open();
    await here.clock.advance(11 * SECOND);
    expect(here.endpoint.ids).toEqual([id]);
    const clearing = here.indexedDB!.deleteDatabase('hearback-portal');
    await new Promise((resolve) => (clearing.onsuccess = resolve));
    expect(await client.recall(id)).toBe(false);
  });

  it('is not said to be taken back where the disk refuses to', async () => {
    const here = device();
    let isRefusing = false;
    const refusing = watchedAtWork(here.indexedDB!, (transaction) => {
      if (isRefusing) transaction.commit = () => transaction.abort();
    });
    const { client } = here.open({ indexedDB: refusing });
    const { id } = await submit(here, client, held());
    isRefusing = true;
    expect(await client.recall(id)).toBe(false);
    client.close();
    here.open();
    await here.clock.advance(11 * SECOND);
    expect(here.endpoint.ids).toEqual([id]);
  });

  it('is taken back as if it had never been said, though simpler storage took it over meanwhile', async () => {
    const here = device();
    const { client, id } = await heldUntilTakenOver(here);
    expect(await client.recall(id)).toBe(true);
    expect(await client.pending()).toEqual([]);
    await submit(here, client);
    await here.clock.advance(MINUTE);
    expect(here.endpoint.ids).not.toContain(id);
    expect(here.endpoint.requests[0]!.events[0]).not.toHaveProperty('losses');
  });

  it('is held longer in simpler storage, too, which took it over meanwhile', async () => {
    const here = device();
    const { client, id } = await heldUntilTakenOver(here);
    expect(await client.hold(id, MINUTE)).toBe(true);
    await here.clock.advance(59 * SECOND);
    expect(here.endpoint.ids).toEqual([]);
    await here.clock.advance(2 * SECOND);
    expect(here.endpoint.ids).toEqual([id]);
  });

  it.each([
    ['a second later', SECOND],
    ['in the same millisecond', 0],
  ])(
    'is not sent by another tab that was given it %s, and has not heard yet that it was taken back',
    async (_when, laterMs) => {
      const here = device();
      const { client } = here.open();
      const { id } = await submit(here, client, held());
      const other = here.open({ channel: () => ({ tell() {}, close() {} }) });
      await here.clock.advance(laterMs);
      await submit(here, other.client, { ...complaint(), id });
      expect(await client.recall(id)).toBe(true);
      other.page.tell('leaving');
      await here.clock.advance(MINUTE);
      expect(here.endpoint.ids).toEqual([]);
    },
  );

  it('cannot be taken back where it was handed over before it was stored, and nobody knows what came of that', async () => {
    const here = device();
    const usually = here.endpoint.usually;
    here.endpoint.usually = () => new Response(null, { status: 504 });
    const { client, page } = here.open({ indexedDB: late(here.indexedDB!, SECOND, here.clock.schedule) });
    const submitting = client.submit(held(MINUTE));
    page.tell('hidden');
    await here.clock.advance(2 * SECOND);
    const { id, durability } = await submitting;
    expect(durability).toBe('disk');
    expect(here.endpoint.ids).toEqual([id]);
    page.tell('resumed');
    await here.clock.advance(2 * SECOND);
    expect(await client.hold(id, MINUTE)).toBe(false);
    expect(await client.recall(id)).toBe(false);
    here.endpoint.usually = usually;
    await here.clock.advance(2 * MINUTE);
    expect(await client.pending()).toEqual([]);
    expect(here.endpoint.ids.at(-1)).toBe(id);
  });

  it('is not there where nobody knows the id', async () => {
    const { client } = device().open();
    const id = client.createDraftId();
    expect(await client.recall(id)).toBe(false);
    expect(await client.hold(id, 1)).toBe(false);
  });
});
