import { afterEach, describe, expect, it } from 'vitest';
import { endWebhooks, receiver } from '../test-support/webhook-rig.js';
import { sendWebhook } from './send-webhook.js';

const NOW_MS = Date.UTC(2026, 10, 22, 4);
afterEach(endWebhooks);

const send = ({ url, secret }: { url: string; secret: string }) =>
  sendWebhook({ url, secret, formerSecret: null }, { id: 'msg', nowMs: NOW_MS, body: '{}' }, fetch);

describe('an attempt to send a webhook', () => {
  it.each([
    ['0', 0],
    ['60', 60],
    ['Sun, 22 Nov 2026 04:01:30 GMT', 90],
    ['Sun, 22 Nov 2026 03:00:00 GMT', 0],
    ['soon', 0],
    ['-60', 0],
  ])('that is answered Retry-After: %s waits at least %i s before the next', async (asked, askedSeconds) => {
    const to = await receiver();
    to.fails(503, { 'retry-after': asked });
    expect(await send(to)).toEqual({ result: 'failed', failure: 'status 503', askedSeconds });
  });

  it('that meets nobody says so without the address', async () => {
    const to = await receiver();
    await endWebhooks();
    expect(await send(to)).toEqual({ result: 'failed', failure: 'no connection (ECONNREFUSED)', askedSeconds: 0 });
  });
});
