import { describe, expect, it } from 'vitest';
import { readReply, type Reply } from './acknowledgement.js';

const NOW = Date.UTC(2027, 0, 15);
const read = (
  status: number,
  { body = '', type = '', redirected = false, ack = 'status' as 'status' | 'outcomes' } = {},
) => {
  const reply: Reply = { status, redirected, header: (name) => (name === 'content-type' ? type : null), body };
  return readReply(reply, ack, NOW);
};
const html = { type: 'text/html; charset=utf-8', body: '<!doctype html>' };
const json = (value: unknown) => ({ type: 'application/json', body: JSON.stringify(value) });

describe('readReply', () => {
  it.each([
    [199, 'hold'],
    [200, 'accepted'],
    [202, 'accepted'],
    [204, 'accepted'],
    [299, 'accepted'],
    [300, 'hold'],
    [304, 'hold'],
    [400, 'refused'],
    [401, 'hold'],
    [403, 'hold'],
    [404, 'hold'],
    [405, 'hold'],
    [407, 'hold'],
    [408, 'retry'],
    [409, 'retry'],
    [410, 'hold'],
    [413, 'refused'],
    [415, 'hold'],
    [422, 'refused'],
    [423, 'retry'],
    [425, 'retry'],
    [429, 'retry'],
    [499, 'hold'],
    [500, 'retry'],
    [503, 'retry'],
    [599, 'retry'],
  ])('takes status %i for %s', (status, kind) => expect(read(status).kind).toBe(kind));

  it('holds on every redirect, also one the browser hides', () => {
    expect(read(302)).toMatchObject({ kind: 'hold', code: 'status_302' });
    expect(read(0)).toMatchObject({ kind: 'hold', code: 'redirect' });
    expect(read(200, { redirected: true })).toMatchObject({ kind: 'hold', code: 'redirect' });
  });

  it.each(['network', 'timeout'] as const)('tries again after a broken request: %s', (reason) =>
    expect(readReply(reason, 'status', NOW)).toEqual({ kind: 'retry', code: reason }),
  );

  it.each([
    ['by its type', { type: 'text/html', body: 'Welcome' }],
    ['by its text', { type: '', body: '\n<html>' }],
    ['of XHTML', { type: 'application/xhtml+xml', body: '' }],
    ['even where outcomes are asked', { ...html, ack: 'outcomes' as const }],
  ])('takes no web page for an acknowledgement, known %s', (_, reply) =>
    expect(read(200, reply)).toMatchObject({ kind: 'retry' }),
  );

  it('takes JSON that was cut off for none either', () => {
    expect(read(200, { type: 'application/json', body: '{"outcomes":[{"id":"a","sta' })).toMatchObject({
      kind: 'retry',
      code: 'broken_json',
    });
    expect(read(200, { type: 'application/json', body: '' }).kind).toBe('accepted');
    expect(read(200, { type: 'text/plain', body: 'OK' }).kind).toBe('accepted');
  });

  it('wants outcomes where they are asked', () => {
    expect(read(200, { ack: 'outcomes' })).toMatchObject({ kind: 'retry', code: 'no_outcome' });
    expect(read(200, { ...json({ outcomes: [] }), ack: 'outcomes' }).kind).toBe('outcomes');
  });

  it.each([200, 207, 400, 413, 422, 429, 503])('reads outcomes by id with status %i', (status) => {
    const verdict = read(
      status,
      json({
        outcomes: [
          { id: 'b', status: 'rejected' },
          { id: 'a', status: 'accepted' },
        ],
      }),
    );
    expect(verdict.kind).toBe('outcomes');
    expect(verdict.outcomes!.get('a')).toEqual({ id: 'a', status: 'accepted' });
    expect(verdict.outcomes!.get('b')!.status).toBe('rejected');
  });

  it.each([401, 403, 404])('reads no outcomes with status %i', (status) =>
    expect(read(status, json({ outcomes: [{ id: 'a', status: 'accepted' }] })).kind).toBe('hold'),
  );

  it.each([null, 7, 'x', [], { outcomes: {} }, { outcomes: null }])('survives the JSON %j', (value) =>
    expect(read(200, json(value)).kind).toBe('accepted'),
  );

  it('survives outcomes that are none', () =>
    expect(read(200, json({ outcomes: [null, 7, 'x', {}] })).outcomes!.get('a')).toBeUndefined());

  it('keeps what the endpoint says of a refusal and of itself', () => {
    const said = { code: 'schema', detail: 'Text missing.', retryAfter: 9, limits: { maxEvents: 5, maxBytes: 0 } };
    expect(read(422, json(said))).toEqual({
      kind: 'refused',
      code: 'schema',
      detail: 'Text missing.',
      outcomes: undefined,
      tooLarge: false,
      retryAfterMs: 9000,
      maxEvents: 5,
      maxBytes: undefined,
    });
    expect(read(413, json(said)).code).toBe('too_large');
  });
});
