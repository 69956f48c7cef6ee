import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readExamples } from './generate/generated-files.js';
import { parseEvent } from './parse-event.js';

const examples = readExamples(resolve(import.meta.dirname, '../examples'));
const withChange = (name: string, change: (event: Record<string, unknown>) => void) => {
  const event = structuredClone(examples[name]) as Record<string, unknown>;
  change(event);
  return parseEvent(event);
};

describe('parseEvent', () => {
  it('keeps extension attributes', () => {
    const parsed = withChange('rating', (event) => (event['traceparent'] = '00-abc'));
    expect(parsed).toMatchObject({ ok: true, event: { traceparent: '00-abc' } });
  });

  it('accepts events without optional attributes', () => {
    const parsed = withChange('rating', (event) => {
      for (const name of ['subject', 'datacontenttype', 'sentat', 'attempt', 'sdkver']) delete event[name];
    });
    expect(parsed.ok).toBe(true);
  });

  it.each([
    ['id', 'x', 'format', '/id'],
    ['id', '01A1E385-5C0D-7253-95CD-807A911473C0', 'format', '/id'],
    ['id', '01a1e385-5c0d-4253-95cd-807a911473c0', 'format', '/id'],
    ['id', undefined, 'required', '/id'],
    ['source', '/elsewhere/clearwater', 'format', '/source'],
    ['source', '/hearback/Clear', 'format', '/source'],
    ['type', 'app.hearback.rating.v2', 'value', '/type'],
    ['type', undefined, 'required', '/type'],
    ['time', '2026-11-16', 'format', '/time'],
    ['time', '2026-02-30T00:00:00Z', 'format', '/time'],
    ['specversion', '0.3', 'value', '/specversion'],
    ['attempt', 0, 'range', '/attempt'],
    ['subject', 'KC0F-A8H8-WY0', 'format', '/subject'],
    ['subject', '355N-QJPA-54EC', 'number_mismatch', '/subject'],
    ['data', null, 'type', '/data'],
    ['data', { scale: 'nps', score: 11 }, 'range', '/data/score'],
    ['data', { scale: 'nps', score: 10, mood: 1 }, 'unknown_key', '/data/mood'],
  ])('of a rating whose %s is %j says where it goes wrong', (name, value, code, path) => {
    const parsed = withChange('rating', (event) => (event[name] = value));
    expect(parsed).toMatchObject({ ok: false, code, path });
  });

  it.each([
    ['KC0F-A8H8-WY05', '/data/number'],
    ['KC0F-A8H8-WY04', '/subject'],
  ])('of a follow-up that names the case %s in its data says that %s does not fit', (number, path) => {
    const parsed = withChange('follow-up', (event) => (event['data'] = { number }));
    expect(parsed).toMatchObject({ ok: false, code: 'number_mismatch', path });
  });

  it.each([null, undefined, 0, 'text', [], [{}], {}])('refuses %j', (input) => {
    expect(parseEvent(input)).toMatchObject({ ok: false });
  });

  it('never repeats what a person typed', () => {
    const parsed = withChange('complaint', (event) => (event['data'] = { text: 'secret\u0000', category: 'secret!' }));
    expect(JSON.stringify(parsed)).not.toContain('secret');
  });

  it('checks hostile texts in linear time', () => {
    // What grows with the square of the length would not end in the time that a test has.
    for (const end of ['\u0000', ' ', '\ud800'])
      for (const fill of [' ', 'x', '😀', '\u2028'])
        expect(withChange('complaint', (event) => (event['data'] = { text: fill.repeat(200_000) + end })).ok).toBe(
          false,
        );
  });
});
