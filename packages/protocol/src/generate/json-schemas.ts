import * as z from 'zod';
import { VOICE_DATA } from '../event.js';
import type { JsonSchema } from './json-schema.js';
import { mergeAlternatives } from './merge-alternatives.js';
import { PROPERTY_DESCRIPTIONS } from './property-descriptions.js';

/**
 * A zod schema as JSON Schema 2020-12, for what comes in: alternatives merged where they can be, every property that
 * has no description of its own described.
 */
export const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  tidy(z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) as JsonSchema);

/** JSON Schema of the data of every kind of voice, by kind. */
export const voiceDataSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(VOICE_DATA).map(([kind, schema]) => [kind, toJsonSchema(schema)]));

function tidy(schema: JsonSchema): JsonSchema {
  const { $defs, properties, items, anyOf, oneOf, ...rest } = schema;
  const tidied: JsonSchema = { ...rest };
  if (properties) tidied.properties = mapValues(properties, (inner, name) => described(tidy(inner), name));
  if (items) tidied.items = tidy(items);
  if (anyOf) tidied.anyOf = mergeAlternatives(anyOf.map(tidy));
  if (oneOf) tidied.anyOf = mergeAlternatives(oneOf.map(tidy));
  if ($defs) tidied.$defs = mapValues($defs, tidy);
  return tidied;
}

function described(schema: JsonSchema, name: string): JsonSchema {
  const description = PROPERTY_DESCRIPTIONS[name];
  return description === undefined || schema.description !== undefined ? schema : { description, ...schema };
}

const mapValues = <In, Out>(record: Readonly<Record<string, In>>, change: (value: In, key: string) => Out) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
