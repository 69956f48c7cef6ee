import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Client } from './client.js';
import { createClient } from './create-client.js';
import type { Draft } from './draft.js';
import { failure, HOUR, submit } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { broken } from './testing/scripted-endpoint.js';

/** What a caller without types may hand over. */
const untyped = <Type>(value: unknown) => value as Type;

const refusal = (options: unknown) => {
  try {
    createClient(untyped(options)).close();
  } catch (error) {
    return error;
  }
  throw new Error('Failed to see a failure: the client was made.');
};

const stalled = () => {
  const device = new Device();
  device.endpoint.usually = broken;
  return { device, ...device.open() };
};

describe('createClient', () => {
  const right = new Device().options();

  it.each<[string, unknown, string, string]>([
    ['no site', { ...right, site: undefined }, '/site', 'undefined'],
    ['a site that is no text', { ...right, site: 7 }, '/site', '7'],
    ['a site that is no name', { ...right, site: 'Help Desk' }, '/site', 'Help Desk'],
    ['no endpoint', { ...right, endpoint: undefined }, '/endpoint', 'undefined'],
    ['an address without a page to be relative to', { ...right, endpoint: '/v1/events' }, '/endpoint', '/v1/events'],
    ['batches that are neither on nor off', { ...right, batch: true }, '/batch', 'true'],
    ['batches by a name of what all objects have', { ...right, batch: 'constructor' }, '/batch', 'constructor'],
    ['an acknowledgement by half its name', { ...right, ack: 'outcome' }, '/ack', 'outcome'],
    ['an acknowledgement by nothing', { ...right, ack: null }, '/ack', 'null'],
  ])('names the option and what it got, given %s', (_, given, path, got) =>
    expect(refusal(given)).toMatchObject({
      code: 'VALIDATION_FAILED',
      path,
      message: expect.stringMatching(new RegExp(`^Invalid at "${path}": Expected .+, got ${got}\\.$`)),
    }),
  );

  it('refuses an address with a user in it, which no browser would send anything to, and repeats no password', () =>
    expect(refusal({ ...right, endpoint: 'https://desk:secret@feedback.example/v1/events' })).toMatchObject({
      code: 'VALIDATION_FAILED',
      path: '/endpoint',
      message: expect.stringMatching(/without a user, got https:\/\/feedback\.example\.$/),
    }));

  it('takes an option that is undefined for one that was not given', async () => {
    const device = new Device();
    const { client } = device.open({ batch: undefined, ack: undefined, capacity: undefined, channel: undefined });
    const { settled } = await submit(device, client);
    expect(await settled).toBe('accepted');
    client.close();
  });
});

describe('a capacity', () => {
  it.each<[string, unknown, number]>([
    ['of events alone', { maxEvents: 2 }, 2],
    ['of bytes alone', { maxBytes: 700 }, 2],
    ['that is a number', 2, 3],
    ['that is nothing', null, 3],
  ])('%s leaves the rest as it would be', async (_, capacity, taken) => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client } = device.open({ capacity: untyped(capacity) });
    const answers = await Promise.allSettled([1, 2, 3].map(() => submit(device, client)));
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(taken);
  });

  it.each<[string, unknown]>([
    ['is a number', 7],
    ['has no number in it', { maxEvents: undefined }],
  ])('that %s holds as much as by default', async (_, capacity) => {
    const { client } = new Device().open({ capacity: untyped(capacity), fetch: broken as never });
    const answers = await Promise.allSettled(Array.from({ length: 501 }, () => client.submit(complaint())));
    expect(answers.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  });
});

describe('submit', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, '/type'],
    ['null', null, '/type'],
    ['what is no file', { ...complaint(), attachments: {} }, '/attachments/0'],
    ['a list of what are no files', { ...complaint(), attachments: ['a.png'] }, '/attachments/0'],
    ['an empty place in a list of files', { ...complaint(), attachments: [null] }, '/attachments/0'],
    ['a set in a list of files', { ...complaint(), attachments: [new Set(['a.png'])] }, '/attachments/0'],
    ['an id that is none', { ...complaint(), id: 7 }, '/id'],
    ['files beside their name', { ...complaint(), attachment: [new Blob(['a'])] }, '/attachment'],
    ['a name that no draft has', { ...complaint(), 'hold/ms': 1000 }, '/hold~1ms'],
  ])('refuses %s, says where, and stores nothing', async (_, draft, path) => {
    const { client } = stalled();
    const error = await failure(client.submit(untyped<Draft>(draft)));
    expect(error).toMatchObject({ code: 'VALIDATION_FAILED', path });
    expect(await client.pending()).toEqual([]);
  });

  it('takes an id in a list for that id, which is text from then on', async () => {
    const { device, client } = stalled();
    const id = client.createDraftId();
    expect((await submit(device, client, untyped({ ...complaint(), id: [id] }))).id).toBe(id);
    expect((await submit(device, client, { ...complaint(), id })).id).toBe(id);
    expect((await client.pending()).map((voice) => voice.id)).toEqual([id]);
  });

  it('keeps no file of a voice that it refuses', async () => {
    const { client } = stalled();
    const draft = { kind: 'complaint', data: { text: '' }, attachments: [new Blob(['a'])] } as const;
    expect(await failure(client.submit(draft))).toMatchObject({ path: '/data/text' });
    expect(await client.attachments()).toEqual([]);
  });

  const file = new Blob(['a'], { type: 'text/plain' });
  it.each([
    ['as an input of the page has them', { length: 1, 0: file, [Symbol.iterator]: () => [file].values() }],
    ['in a set', new Set([file])],
    ['without a list', file],
  ])('takes files %s', async (_, files) => {
    const { device, client } = stalled();
    await submit(device, client, untyped({ ...complaint(), attachments: files }));
    expect(await client.attachments()).toMatchObject([{ bytes: 1, mediaType: 'text/plain' }]);
  });
});

describe('a time to be held', () => {
  it.each([
    ['5000', 5000],
    [Number.NaN, 0],
    [-1, 0],
    [Infinity, 24 * HOUR],
    [5000n, 5000],
  ])('of %s is one of %i ms', async (holdMs, heldMs) => {
    const device = new Device();
    const { client } = device.open();
    const { id } = await submit(device, client, { ...complaint(), holdMs: untyped(holdMs) });
    const again = await submit(device, client, { ...complaint(), holdMs: 1000 });
    expect(await client.hold(again.id, untyped(holdMs))).toBe(true);
    if (heldMs) {
      await device.clock.advance(heldMs - 1);
      expect(device.endpoint.ids).toEqual([]);
    }
    await device.clock.advance(1);
    expect(new Set(device.endpoint.ids)).toEqual(new Set([id, again.id]));
  });
});

it('sends a voice that was held for what is no time once, in whatever number of tabs', async () => {
  const device = new Device();
  device.endpoint.usually = () => new Promise(() => {});
  const { client } = device.open({ locks: null });
  const { id } = await submit(device, client, { ...complaint(), holdMs: 1000 });
  expect(await client.hold(id, Number.NaN)).toBe(true);
  await device.clock.advance(1);
  device.open({ locks: null });
  await device.clock.advance(5000);
  expect(device.endpoint.ids).toEqual([id]);
});

describe('an id that is none', () => {
  const asks: [string, (client: Client, id: string) => Promise<unknown>, unknown][] = [
    ['receipt', (client, id) => client.receipt(id), undefined],
    ['retry', (client, id) => client.retry(id), false],
    ['discard', (client, id) => client.discard(id), false],
    ['recall', (client, id) => client.recall(id), false],
    ['hold', (client, id) => client.hold(id, 0), false],
  ];
  it.each(asks)('is one that nobody knows to %s, and costs the device nothing', async (_, ask, answer) => {
    const { device, client } = stalled();
    const { id } = await submit(device, client);
    for (const wrong of [undefined, null, {}, Number.NaN]) expect(await ask(client, untyped(wrong))).toBe(answer);
    expect((await client.pending()).map((voice) => voice.id)).toEqual([id]);
    expect(await submit(device, client)).toMatchObject({ durability: 'disk' });
  });
});

describe('a client', () => {
  it('works in pieces, as hooks and stores take it apart', async () => {
    const { device, client } = stalled();
    const { submit: say, flush, pending, deadLetters, exportDeadLetters } = client;
    const saying = say(complaint());
    await device.clock.advance(0);
    await saying;
    const flushing = flush({ timeout: 50 });
    await device.clock.advance(100);
    expect(await flushing).toEqual({ accepted: 0, pending: 1, dead: 0 });
    expect([(await pending()).length, await deadLetters(), await exportDeadLetters()]).toEqual([1, [], '']);
  });

  it.each<[string, (client: Client, id: string) => Promise<unknown>]>([
    ['pending', (client) => client.pending()],
    ['deadLetters', (client) => client.deadLetters()],
    ['exportDeadLetters', (client) => client.exportDeadLetters()],
    ['flush', (client) => client.flush()],
    ['receipt', (client, id) => client.receipt(id)],
    ['retry', (client, id) => client.retry(id)],
    ['discard', (client, id) => client.discard(id)],
    ['attachments', (client) => client.attachments()],
  ])('that is closed does not say of what is stored that it is not there, asked for %s', async (_, ask) => {
    const { device, client } = stalled();
    const { id } = await submit(device, client);
    client.close();
    const told = failure(ask(client, id));
    await device.clock.advance(0);
    expect(await told).toMatchObject({ code: 'CLOSED' });
  });
});
