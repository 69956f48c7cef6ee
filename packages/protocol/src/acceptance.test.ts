import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { acceptanceOf } from './acceptance.js';
import { anyEvent } from './equivalence/event-arbitraries.js';
import { mutated } from './equivalence/mutation.js';
import { HearbackEvent } from './event.js';
import { readExamples } from './generate/generated-files.js';

const examples = Object.entries(readExamples(resolve(import.meta.dirname, '../examples')));
const accepts = acceptanceOf(HearbackEvent);

describe('acceptanceOf', () => {
  it.each(examples.filter(([, example]) => HearbackEvent.safeParse(example).success))('accepts %s', (_, example) => {
    expect(accepts(example)).toBe(true);
  });

  it('accepts what the schema accepts and gives back as it is, and nothing else', () => {
    fc.assert(
      fc.property(fc.oneof(anyEvent, mutated(anyEvent)), (event) => {
        const parsed = HearbackEvent.safeParse(event);
        expect(accepts(event)).toBe(parsed.success && isDeepStrictEqual(parsed.data, event));
      }),
      { numRuns: 1000 },
    );
  });

  it('supports recursive schemas', () => {
    const Node = z.strictObject({
      get next() {
        return z.optional(Node);
      },
    });
    const acceptsNode = acceptanceOf(Node);
    expect(acceptsNode({ next: { next: {} } })).toBe(true);
    expect(acceptsNode({ next: { next: { other: 1 } } })).toBe(false);
  });

  it.each([
    ['a transformation', z.string().transform(Number)],
    ['an object that leaves out what it does not know', z.object({})],
    ['a number that need not be whole', z.number()],
    ['a bound that is not included', z.int().gt(3)],
    ['a record', z.record(z.string(), z.string())],
  ])('leaves %s to the schema', (_, schema) => {
    expect(['7', {}, 7, []].some(acceptanceOf(schema))).toBe(false);
  });

  it.each([
    [z.int().min(1).max(3), [1, 3], [0, 4, 1.5, '1', 2 ** 53]],
    [z.string().max(2), ['', 'ab'], ['abc', 1, null]],
    [z.array(z.boolean()).min(1).max(2), [[true], [true, false]], [[], [true, true, true], [1], {}]],
    [z.enum(['a', 'b']), ['a', 'b'], ['c', 1, undefined]],
    [z.union([z.null(), z.literal([1, 2])]), [null, 1, 2], [3, undefined]],
    [z.looseObject({ a: z.literal(1) }), [{ a: 1 }, { a: 1, b: 2 }], [{}, { b: 1 }, [], null, 'a']],
    [z.strictObject({ a: z.optional(z.null()) }), [{}, { a: null }], [{ a: 1 }, { b: null }]],
    [z.iso.datetime({ offset: true }), ['2026-11-16T08:42:10Z'], ['2026-11-16', '2026-02-30T00:00:00Z']],
  ])('knows both sides of a bound (%#)', (schema, good, bad) => {
    const acceptsValue = acceptanceOf(schema as z.ZodType);
    expect((good as unknown[]).map(acceptsValue)).not.toContain(false);
    expect((bad as unknown[]).map(acceptsValue)).not.toContain(true);
  });
});
