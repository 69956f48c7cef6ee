import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { webhookHeaders } from './sign-webhook.js';
import { createWebhookSecret, keyOfSecret } from './webhook-secret.js';

describe('signing a message', () => {
  it('is accepted by an independent library', () => {
    const secret = createWebhookSecret();
    const body = JSON.stringify({ type: 'app.hearback.complaint.v1', data: { text: '水是褐色的' } });
    const headers = webhookHeaders({ id: 'msg', nowMs: Date.now(), body }, [secret]);
    expect(new Webhook(secret).verify(body, { ...headers })).toEqual(JSON.parse(body));
    expect(() => new Webhook(secret).verify(`${body} `, { ...headers })).toThrow('No matching signature');
    expect(() => new Webhook(createWebhookSecret()).verify(body, { ...headers })).toThrow('No matching signature');
  });

  it('is valid for either of two secrets', () => {
    const secrets = [createWebhookSecret(), createWebhookSecret()];
    const headers = webhookHeaders({ id: 'msg', nowMs: Date.now(), body: '{}' }, secrets);
    for (const secret of secrets) expect(new Webhook(secret).verify('{}', { ...headers })).toEqual({});
    expect(() => new Webhook(createWebhookSecret()).verify('{}', { ...headers })).toThrow('No matching signature');
  });

  it('gives the signature of the standard’s own example', () => {
    const headers = webhookHeaders(
      { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', nowMs: 1_614_265_330_999, body: '{"test": 2432232314}' },
      ['whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'],
    );
    expect(headers).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  const secretOf = (bytes: number) => `whsec_${Buffer.alloc(bytes, 7).toString('base64')}`;

  it.each([24, 64])('takes a secret of %i bytes', (bytes) => expect(keyOfSecret(secretOf(bytes))).toHaveLength(bytes));

  it.each(['', 'secret', 'whsec_', secretOf(23), secretOf(65), 'whsec_not base 64 at all!'])(
    'takes no such secret: %j',
    (secret) => expect(() => keyOfSecret(secret)).toThrow(RangeError),
  );
});
