import { checkVoiceData } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import type { Draft } from './draft.js';
import { freezeVoice } from './freeze-voice.js';

const id = '01a31893-3e80-7d6c-97d5-15c6c576b584';
const nowMs = Date.UTC(2027, 0, 15, 9);
const freeze = (draft: unknown, context: Partial<{ id: string }> = {}) =>
  freezeVoice(draft as Draft, { site: 'portal', id, nowMs, check: checkVoiceData, ...context });

describe('freezeVoice', () => {
  it('writes a CloudEvent', () => {
    const row = freeze({ kind: 'suggestion', data: { text: 'Longer hours.' } });
    expect(JSON.parse(row.body)).toEqual({
      specversion: '1.0',
      id,
      source: '/hearback/portal',
      type: 'app.hearback.suggestion.v1',
      subject: row.number,
      time: '2027-01-15T09:00:00.000Z',
      datacontenttype: 'application/json',
      data: { text: 'Longer hours.' },
    });
    expect(row.number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(row.bytes).toBe(Buffer.byteLength(row.body));
  });

  it('puts subject and respondent into the data', () => {
    const subject = { type: 'technician', id: 't-1' };
    const row = freeze({ kind: 'rating', data: { scale: 'nps', score: 9 }, subject, respondent: 'manager' });
    expect(JSON.parse(row.body).data).toEqual({ scale: 'nps', score: 9, subject, respondent: 'manager' });
  });

  it('gives a follow-up the number of its case', () => {
    const { number } = freeze({ kind: 'complaint', data: { text: 'Leak.' } });
    const row = freeze({ kind: 'follow-up', data: { number, fixed: 'yes' } }, { id: id.replace('97d5', '97d6') });
    expect(row.number).toBe(number);
  });

  it('counts bytes, not characters', () => {
    const plain = freeze({ kind: 'complaint', data: { text: 'ab' } }).bytes;
    expect(freeze({ kind: 'complaint', data: { text: '🚱' } }).bytes).toBe(plain + 2);
  });

  it.each<[string, unknown, string]>([
    ['an unknown kind', { kind: 'telemetry', data: {} }, '/type'],
    ['no data', { kind: 'complaint' }, '/data'],
    ['data that is no object', { kind: 'complaint', data: 'text' }, '/data'],
    ['a missing text', { kind: 'complaint', data: {} }, '/data/text'],
    ['an unknown key', { kind: 'complaint', data: { text: 'a', extra: 1 } }, '/data/extra'],
    ['a date that is none yet', { kind: 'complaint', data: { text: 'a', occurredAt: new Date() } }, '/data/occurredAt'],
    ['a lone surrogate', { kind: 'complaint', data: { text: '\ud800' } }, '/data/text'],
    ['U+0000', { kind: 'complaint', data: { text: 'a\0b' } }, '/data/text'],
    ['a bad subject', { kind: 'complaint', data: { text: 'a' }, subject: { type: 'site' } }, '/data/subject/id'],
  ])('refuses %s with its path', (_, draft, path) =>
    expect(() => freeze(draft)).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED', path })),
  );

  it.each(['', 'x', id.toUpperCase(), id.replace('-7', '-4')])('refuses the draft id "%s"', (bad) =>
    expect(() => freeze({ kind: 'complaint', data: { text: 'a' } }, { id: bad })).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED', path: '/id' }),
    ),
  );

  it('refuses prototype keys', () => {
    const data = JSON.parse('{"text":"a","__proto__":{"x":1}}');
    expect(() => freeze({ kind: 'complaint', data })).toThrow(expect.objectContaining({ code: 'VALIDATION_FAILED' }));
  });

  it('takes 10,000 four-byte characters, and refuses what weighs more than 64 KiB', () => {
    expect(freeze({ kind: 'complaint', data: { text: '🚱'.repeat(10_000) } }).bytes).toBeGreaterThan(40_000);
    const name = '🚱'.repeat(200);
    const evidence = Array.from({ length: 10 }, () => ({
      sha256: 'a'.repeat(64),
      mediaType: 'image/png',
      bytes: 1,
      name,
    }));
    const text = '\u0001'.repeat(10_000);
    expect(() => freeze({ kind: 'complaint', data: { text, evidence } })).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED', reason: 'too_large', path: '' }),
    );
  });
});
