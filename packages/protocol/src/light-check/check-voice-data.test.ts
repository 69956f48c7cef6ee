import { describe, expect, it } from 'vitest';
import { lightSchemas } from '../generate/light-schemas.js';
import { checkSchema } from './check-schema.js';
import { checkVoiceData } from './check-voice-data.js';

const answer = { item: 'skill', dimension: 'visit', score: 5 };
const scorecard = { scale: 'likert5', scorecard: { id: 'technician', version: '1' }, answers: [answer] };

describe('checkVoiceData', () => {
  it.each([
    ['rating', { scale: 'nps', score: 0 }],
    ['rating', { scale: 'thumbs', score: null, skipped: true }],
    ['rating', { ...scorecard, comment: undefined }],
    ['complaint', { text: 'No water.', anonymous: true }],
    ['complaint', { text: '😀'.repeat(10_000) }],
    ['suggestion', { text: 'Text us first.', contact: {} }],
    ['withdrawal', { number: 'KC0F-A8H8-WY04' }],
  ] as const)('finds nothing wrong with a %s %j', (kind, data) => expect(checkVoiceData(kind, data)).toBeNull());

  it.each([
    ['rating', null, 'type', ''],
    ['rating', [], 'type', ''],
    ['rating', {}, 'required', '/scale'],
    ['rating', { scale: 'nps' }, 'required', '/score'],
    ['rating', { scale: 'nps', score: 11 }, 'range', '/score'],
    ['rating', { scale: 'nps', score: '9' }, 'type', '/score'],
    ['rating', { scale: 'nps', score: 1.5 }, 'type', '/score'],
    ['rating', { scale: 'likert7', score: 5 }, 'value', '/scale'],
    ['rating', { scale: 'thumbs', score: null }, 'type', '/score'],
    ['rating', { scale: 'thumbs', score: null, skipped: false }, 'value', '/skipped'],
    ['rating', { ...scorecard, answers: [] }, 'length', '/answers'],
    ['rating', { ...scorecard, answers: Array.from({ length: 101 }, () => answer) }, 'length', '/answers'],
    ['rating', { ...scorecard, answers: [answer, { ...answer, score: 6 }] }, 'range', '/answers/1/score'],
    ['rating', { ...scorecard, answers: [{ ...answer, 'a/b~': 1 }] }, 'unknown_key', '/answers/0/a~1b~0'],
    ['complaint', { text: ' \n\t' }, 'format', '/text'],
    ['complaint', { text: 'lone \ud83d' }, 'format', '/text'],
    ['complaint', { text: '😀'.repeat(10_001) }, 'length', '/text'],
    ['complaint', { text: 'x', contact: { channel: 'pigeon' } }, 'value', '/contact/channel'],
    ['complaint', { text: 'x', anonymous: true, contact: {} }, 'unknown_key', '/contact'],
    ['complaint', { text: 'x', anonymous: true, extra: 1 }, 'unknown_key', '/extra'],
    ['complaint', JSON.parse('{"text":"x","__proto__":{}}'), 'unknown_key', '/__proto__'],
    ['complaint', Object.create({ text: 'inherited' }), 'required', '/text'],
    [
      'suggestion',
      { text: 'x', subject: { type: 'a', id: 'b', parent: { type: 'c' } } },
      'required',
      '/subject/parent/id',
    ],
    ['follow-up', { number: 'KC0F-A8H8-WY04', fixed: 'maybe' }, 'value', '/fixed'],
  ] as const)('of a %s %j says %s at %j', (kind, data, code, path) => {
    expect(checkVoiceData(kind, data)).toMatchObject({ code, path });
  });

  it('says what would have been allowed', () => {
    expect(checkVoiceData('rating', { scale: 'likert7', score: 5 })?.detail).toBe(
      'Expected likert5 or stars or emoji or thumbs or nps or ces or servqual7 or percent.',
    );
    expect(checkVoiceData('rating', { scale: 'nps', score: 11 })?.detail).toBe('Expected 0 to 10, got 11.');
    expect(checkVoiceData('complaint', { text: 'x'.repeat(10_001) })?.detail).toBe('Expected 1 to 10000, got 10001.');
  });

  it('never repeats what a person typed', () => {
    const secret = 'secret';
    for (const data of [{ text: secret, category: `${secret}!` }, { text: [secret] }, { text: `${secret}\u0000` }]) {
      const problem = checkVoiceData('complaint', data);
      expect(problem).not.toBeNull();
      expect(JSON.stringify(problem)).not.toContain(secret);
    }
  });

  it('checks hostile texts in linear time', () => {
    // What grows with the square of the length would not end in the time that a test has.
    for (const end of ['\u0000', ' ', '\ud800', '@', '?'])
      for (const fill of [' ', 'x', 'a-', '😀', '\u2028']) {
        const [text, page] = [fill.repeat(200_000) + end, `http://${fill.repeat(100_000)}${end}`];
        expect(checkVoiceData('complaint', { text, page })).not.toBeNull();
      }
  });
});

describe('checkSchema', () => {
  it('supports recursive schemas', () => {
    const { nodes, rows } = lightSchemas({
      list: {
        $ref: '#/$defs/Nested',
        $defs: { Nested: { type: 'array', maxItems: 2, items: { $ref: '#/$defs/Nested' } } },
      },
    });
    expect(checkSchema(nodes, rows['list']!, [[], [[]]])).toEqual([]);
    expect(checkSchema(nodes, rows['list']!, [[], [['x']]])[0]).toMatchObject({ code: 'type', path: '/1/0/0' });
  });
});

describe('lightSchemas', () => {
  it.each([{ type: 'number' }, { type: 'string' }, { type: 'object' }, { type: 'string', pattern: 'x', not: {} }])(
    'refuses %j, which the light check cannot judge',
    (schema) => expect(() => lightSchemas({ schema })).toThrow(RangeError),
  );
});
