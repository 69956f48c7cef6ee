import { describe, expect, it } from 'vitest';
import { gatherRanges } from './gather-ranges.js';
import type { JsonSchema } from './json-schema.js';

const rated = (scale: string, minimum: number, maximum: number, more: JsonSchema = {}): JsonSchema => ({
  type: 'object',
  properties: { scale: { type: 'string', const: scale }, score: { type: 'integer', minimum, maximum } },
  ...more,
});

describe('gatherRanges', () => {
  it('merges alternatives that differ in one value and a number range', () => {
    const gathered = gatherRanges([rated('stars', 1, 5), rated('nps', 0, 10)]);
    expect(gathered).toHaveLength(1);
    expect(gathered[0]!.properties!['scale']).toEqual({ ranges: { stars: [1, 5], nps: [0, 10] } });
  });

  it.each([
    ['differ in anything else', [rated('stars', 1, 5), rated('nps', 0, 10, { required: ['score'] })]],
    ['give one value two ranges', [rated('stars', 1, 5), rated('stars', 0, 10)]],
    ['have two ranges in one alternative', [rated('stars', 1, 5), twoRanges()]],
    ['have a value of no range beside them', [rated('stars', 1, 5), rated('nps', 0, 10), noRange()]],
  ])('leaves alone those that %s', (_, alternatives) => {
    expect(gatherRanges(alternatives)).toBe(alternatives);
  });
});

function twoRanges(): JsonSchema {
  const { properties, ...rest } = rated('nps', 0, 10);
  return { ...rest, properties: { ...properties, other: { type: 'integer', minimum: 3, maximum: 4 } } };
}

function noRange(): JsonSchema {
  return { type: 'object', properties: { scale: { type: 'string', const: 'none' }, score: { type: 'null' } } };
}
