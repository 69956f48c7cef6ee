import { describe, expect, it } from 'vitest';
import type { JsonSchema } from './json-schema.js';
import { lightSchemas } from './light-schemas.js';

const WHOLE: JsonSchema = { type: 'integer', minimum: 0, maximum: 9 };

/** An object with members of one digit, of which the first ones are required. */
const digits = (names: readonly string[], required = names): JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(names.map((name) => [name, WHOLE])),
  required: [...required],
  additionalProperties: false,
});

const translate = (schema: JsonSchema) => lightSchemas({ Data: digits([]), Given: schema });

describe('lightSchemas', () => {
  it.each<[string, JsonSchema]>([
    [
      'alternatives that each require what the other does not know',
      { anyOf: [digits(['a', 'b']), digits(['a', 'c'])] },
    ],
    ['a text with a pattern that no empty text fits', { type: 'string', pattern: '^[a-z]$' }],
  ])('translates %s', (_name, schema) => expect(() => translate(schema)).not.toThrow());

  it.each<[string, JsonSchema]>([
    ['a keyword that it does not know', { ...WHOLE, multipleOf: 2 } as JsonSchema],
    ['an object that lets in more', { type: 'object', properties: { a: WHOLE } }],
    ['alternatives that one object can fit', { anyOf: [digits(['a']), digits(['a', 'b'], ['a'])] }],
    [
      'such alternatives with another between them',
      { anyOf: [digits(['a']), digits(['c']), digits(['a', 'b'], ['a'])] },
    ],
    ['a text of at least two characters', { type: 'string', pattern: '^[a-z]+$', minLength: 2, maxLength: 9 }],
    ['a text without a limit that may be empty', { type: 'string', pattern: '^[a-z]*$' }],
  ])('refuses %s, which the light check cannot judge', (_name, schema) =>
    expect(() => translate(schema)).toThrow(/^Failed to translate a schema: the light check cannot judge /),
  );
});
