import { describe, expect, it } from 'vitest';
import { parseEvent } from '@hearback/protocol';
import { eventText, readAnswer } from './post-voice.js';

const ID = '01a1e825-7c00-7abc-8def-0123456789ab';
const outcomes = (status: string, more: object = {}, id = ID) =>
  JSON.stringify({ outcomes: [{ id, status, ...more }] });

describe('readAnswer', () => {
  it.each([
    [200, '', { verdict: 'received' }],
    [202, '{}', { verdict: 'received' }],
    [200, outcomes('accepted'), { verdict: 'received' }],
    [200, outcomes('duplicate'), { verdict: 'received' }],
    [200, outcomes('retry'), { verdict: 'unknown' }],
    [200, outcomes('accepted', {}, 'another'), { verdict: 'unknown' }],
    [200, outcomes('rejected', { detail: 'Closed.' }), { verdict: 'refused', reason: 'Closed.' }],
    [422, outcomes('rejected'), { verdict: 'refused', reason: '' }],
    [200, ' <!doctype html>', { verdict: 'unknown' }],
    [422, '{"detail":"No."}', { verdict: 'refused', reason: 'No.' }],
    [400, '', { verdict: 'refused', reason: '' }],
    [413, 'null', { verdict: 'refused', reason: '' }],
    [401, '', { verdict: 'unknown' }],
    [404, '', { verdict: 'unknown' }],
    [429, '{"detail":"Later."}', { verdict: 'unknown' }],
    [503, '<html>', { verdict: 'unknown' }],
    [0, '', { verdict: 'unknown' }],
  ])('of %i %s', (status, body, result) => expect(readAnswer(ID, status, body)).toEqual(result));
});

describe('eventText', () => {
  it('is an event that the protocol takes', () => {
    const event: unknown = JSON.parse(eventText(ID, 'portal', { kind: 'suggestion', data: { text: 'More benches.' } }));
    expect(parseEvent(event)).toMatchObject({ ok: true });
  });
});
