import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { hear, HOUR, MINUTE, submit } from './testing/client-helpers.js';
import { complaint } from './testing/complaint.js';
import { Device } from './testing/device.js';
import { broken, json, status } from './testing/scripted-endpoint.js';

describe('an endpoint that refuses everything for two hours', () => {
  it('condemns no voice, is asked now and then, and gets them all in the end', async () => {
    const device = new Device();
    device.endpoint.usually = () => status(400);
    const { client } = device.open();
    const states = hear(client, 'state');
    const submitting = Promise.all(Array.from({ length: 12 }, () => client.submit(complaint())));
    await device.clock.advance(2 * HOUR);
    const receipts = await submitting;
    expect(await client.deadLetters()).toEqual([]);
    expect(states.at(-1)).toMatchObject({ state: 'held', reason: 'status_400' });
    expect(device.endpoint.requests.length).toBeLessThan(30);
    device.endpoint.usually = () => status(202);
    await device.clock.advance(7 * HOUR);
    expect(await Promise.all(receipts.map(({ settled }) => settled))).toEqual(Array(12).fill('accepted'));
    expect(await client.deadLetters()).toEqual([]);
  });

  it('gets a good voice through past three bad ones, which are condemned then', async () => {
    const device = new Device();
    device.endpoint.usually = ({ body }) => status(body.includes('"bad"') ? 400 : 202);
    const { client } = device.open();
    for (let i = 0; i < 3; i++) await submit(device, client, complaint('bad'));
    await device.clock.advance(HOUR);
    expect(await client.deadLetters()).toEqual([]);
    const good = await submit(device, client, complaint('good'));
    await device.clock.advance(7 * HOUR);
    expect(await good.settled).toBe('accepted');
    expect(await client.deadLetters()).toHaveLength(3);
    expect(await client.pending()).toEqual([]);
  });
});

describe('a lone voice that a mere status refuses', () => {
  it('is tried less and less often, and waits for another to get through', async () => {
    const device = new Device();
    device.endpoint.usually = ({ body }) => status(body.includes('"bad"') ? 400 : 202);
    const { client } = device.open();
    await submit(device, client, complaint('bad'));
    await device.clock.advance(60 * HOUR);
    expect(device.endpoint.requests.length).toBeLessThan(20);
    expect(await client.deadLetters()).toEqual([]);
    await submit(device, client, complaint('good'));
    await device.clock.advance(7 * HOUR);
    expect(await client.deadLetters()).toHaveLength(1);
  });
});

describe('an endpoint that takes the place of another', () => {
  it('condemns nothing for what that one refused, however much it took itself before', async () => {
    const device = new Device();
    const endpoint = 'https://former.example/';
    const before = device.open({ endpoint }).client;
    await submit(device, before);
    before.close();
    device.endpoint.usually = () => status(400);
    const { client } = device.open();
    const { id } = await submit(device, client);
    client.close();
    const again = device.open({ endpoint }).client;
    await device.clock.advance(HOUR);
    expect(await again.deadLetters()).toEqual([]);
    expect(await again.pending()).toMatchObject([{ id, lastError: 'status_400' }]);
  });
});

describe('a mere refusal, seen by two tabs', () => {
  it('condemns nothing for what got through before everything was forgotten', async () => {
    const device = new Device();
    const { client } = device.open();
    for (let i = 0; i < 3; i++) await submit(device, client);
    await client.purge();
    device.endpoint.usually = () => status(400);
    const other = device.open().client;
    await submit(device, other);
    other.close();
    await device.clock.advance(MINUTE);
    expect(await client.deadLetters()).toEqual([]);
    expect(await client.pending()).toMatchObject([{ lastError: 'status_400' }]);
  });

  it('condemns nothing where only the clock says that a day has passed', async () => {
    const device = new Device();
    device.endpoint.usually = () => status(400);
    const { client } = device.open();
    const other = device.open().client;
    await submit(device, client);
    client.close();
    device.clock.jump(48 * HOUR);
    await device.clock.advance(MINUTE);
    expect(await other.deadLetters()).toEqual([]);
    expect(await other.pending()).toMatchObject([{ attempts: 2, lastError: 'status_400' }]);
  });

  it('condemns nothing for a page that is opened after the clock was set two days on', async () => {
    const device = new Device();
    device.endpoint.usually = () => status(400);
    const { client } = device.open();
    await submit(device, client);
    client.close();
    device.clock.jump(48 * HOUR);
    const { client: next } = device.open();
    await device.clock.advance(MINUTE);
    expect(await next.deadLetters()).toEqual([]);
    expect(await next.pending()).toMatchObject([{ attempts: 2, lastError: 'status_400' }]);
  });

  it('condemns what visits on two later days are refused, too', async () => {
    const device = new Device();
    device.endpoint.usually = () => status(400);
    const visit = async () => {
      const { client } = device.open();
      await device.clock.advance(MINUTE);
      const dead = await client.deadLetters();
      client.close();
      await device.clock.advance(24 * HOUR);
      return dead.length;
    };
    const { client } = device.open();
    await submit(device, client);
    client.close();
    await device.clock.advance(24 * HOUR);
    expect(await visit()).toBe(0);
    expect(await visit()).toBe(1);
  });
});

describe('a refusal for size', () => {
  it.each([
    [413, 1],
    // An endpoint gone wrong may say so of anything, and what its body says weighs no more than any other code.
    [400, 0],
    [422, 0],
  ])('with status %i, alone and at once, makes %i dead letters', async (code, dead) => {
    const device = new Device();
    device.endpoint.usually = () => json({ code: 'too_large', detail: 'Too large.' }, code);
    const { client } = device.open();
    await submit(device, client);
    await device.clock.advance(MINUTE);
    expect(await client.deadLetters()).toHaveLength(dead);
    expect((await client.pending()).map(({ lastError }) => lastError)).toEqual(dead ? [] : ['too_large']);
  });
});

describe('an endpoint that cannot be reached', () => {
  it('is called unreachable after ten tries without any answer', async () => {
    const device = new Device();
    device.endpoint.usually = broken;
    const { client } = device.open();
    const states = hear(client, 'state');
    await submit(device, client);
    while (device.endpoint.requests.length < 9) await device.clock.advance(MINUTE);
    expect(states.at(-1)).toMatchObject({ state: 'waiting', reason: 'network' });
    while (device.endpoint.requests.length < 10) await device.clock.advance(MINUTE);
    expect(states.at(-1)).toMatchObject({ state: 'waiting', reason: 'unreachable' });
  });
});
