import { CASE_NAMES, definitions, VOICE_NAMES, type EventName } from './definitions.js';
import type { JsonSchema } from './json-schema.js';

/** A reference to a published schema from within an API document. */
export const schemaRef = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

/** Every published schema as `components.schemas` of an API document; one event is told from another by its type. */
export function apiSchemas(): Record<string, JsonSchema> {
  const text = JSON.stringify(definitions()).replaceAll('"#/$defs/', '"#/components/schemas/');
  return JSON.parse(text) as Record<string, JsonSchema>;
}

/** OpenAPI's discriminator for the schemas that hold one event of several. */
export const discriminators = (): Record<string, { propertyName: 'type'; mapping: Record<string, string> }> => {
  const by = (names: readonly EventName[]) => ({
    propertyName: 'type' as const,
    mapping: Object.fromEntries(names.map(({ type, definition }) => [type, schemaRef(`${definition}Event`).$ref])),
  });
  return {
    VoiceEvent: by(VOICE_NAMES),
    CaseEvent: by(CASE_NAMES),
    HearbackEvent: by([...VOICE_NAMES, ...CASE_NAMES]),
  };
};
