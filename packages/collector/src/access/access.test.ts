import { describe, expect, it } from 'vitest';
import { HANDLER } from '../test-support/case-records.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';
import { numberOf } from '@hearback/protocol';
import { covers, SCOPES, type Scope } from './scopes.js';
import { tokenHash } from './token-hash.js';

async function withTokens() {
  const parts = testCollector();
  const createdAt = '2026-11-22T04:00:00.000Z';
  await Promise.all(
    SCOPES.map((scope) =>
      parts.store.addToken({ name: `the-${scope}`, scope, createdAt, hash: tokenHash(`t-${scope}`) }),
    ),
  );
  const complaint = sampleEvent();
  await parts.postBatch([complaint]);
  const path = `/v1/cases/${numberOf(complaint.id)}`;
  const as = (token: string) => ({ authorization: `Bearer ${token}` });
  const read = (token: string, of = '/v1/events') => parts.request(of, { headers: as(token) });
  const acknowledge = async (token: string, body: object = {}) =>
    parts.request(`${path}/events`, {
      method: 'POST',
      body: JSON.stringify({ change: 'replied', message: 'Soon.', ...body }),
      headers: {
        ...as(token),
        'content-type': 'application/json',
        'if-match': (await read(TOKEN, path)).headers.get('etag') ?? '',
      },
    });
  return { ...parts, path, read, acknowledge };
}

describe('a scope', () => {
  it.each<[Scope, Scope, boolean]>([
    ['read', 'read', true],
    ['read', 'handle', false],
    ['handle', 'read', true],
    ['handle', 'handle', true],
    ['handle', 'admin', false],
    ['admin', 'handle', true],
  ])('%s for %s: %s', (scope, needed, expected) => expect(covers(scope, needed)).toBe(expected));
});

describe('a kept token', () => {
  it('may read if its scope is to read, and no more', async () => {
    const { read, acknowledge, path } = await withTokens();
    for (const of of ['/v1/events', '/v1/cases', path])
      // oxlint-disable-next-line no-await-in-loop -- one after the other is enough for three
      expect((await read('t-read', of)).status).toBe(200);
    const refused = await acknowledge('t-read', { by: HANDLER });
    await expectProblem(refused, 403, 'insufficient_scope');
    expect(refused.headers.get('www-authenticate')).toContain('scope="handle"');
  });

  it.each(['t-handle', 't-admin', TOKEN])('may handle cases with a greater one: %s', async (token) => {
    const { acknowledge } = await withTokens();
    // A token that may no more than handle signs for nobody else.
    const by = token === 't-handle' ? undefined : HANDLER;
    expect((await acknowledge(token, { by })).status).toBe(201);
  });

  it('signs changes that name nobody with its own name', async () => {
    const { acknowledge } = await withTokens();
    expect(await (await acknowledge('t-handle')).json()).toMatchObject({
      steps: [{}, { event: { data: { by: { id: 'the-handle' } } } }],
    });
    await expectProblem(await acknowledge(TOKEN), 422, 'required');
  });

  it('ends at once when it is revoked', async () => {
    const { read, store } = await withTokens();
    await store.revokeToken('the-read', '2026-11-23T04:00:00.000Z');
    await expectProblem(await read('t-read'), 401, 'unauthorized');
    await expectProblem(await read(tokenHash('t-handle')), 401, 'unauthorized');
  });
});
