import { describe, expect, it } from 'vitest';
import { parseRecord } from './record.js';
import { sampleVoice } from './sample-records.js';

describe('parseRecord', () => {
  it('reads a line of the register', () => {
    const record = sampleVoice('rating', { scale: 'stars', score: 4, comment: '好 👍' });
    expect(parseRecord(JSON.stringify(record))).toEqual(record);
  });

  it.each([
    '',
    '<!doctype html>',
    'null',
    '[]',
    '{}',
    '{"seq":"1"}',
    '{"seq":1,"receivedAt":"x","number":"y","event":{}}',
  ])('refuses %j, saying what came', (text) => {
    expect(() => parseRecord(text)).toThrow(TypeError);
    expect(() => parseRecord(text)).toThrow(/expected a record, got/);
  });
});
