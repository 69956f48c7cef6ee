import * as z from 'zod';
import { VOICE_DATA } from '../event.js';
import type { JsonSchema } from './json-schema.js';

/** A zod schema as JSON Schema 2020-12, for what comes in. */
export const toJsonSchema = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' }) as JsonSchema;

/** JSON Schema of the data of every kind of voice, by kind. */
export const voiceDataSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries(Object.entries(VOICE_DATA).map(([kind, schema]) => [kind, toJsonSchema(schema)]));
