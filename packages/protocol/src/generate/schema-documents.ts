import { CASE_NAMES, closure, definitions, VOICE_NAMES } from './definitions.js';
import type { JsonSchema } from './json-schema.js';

/** Where the schemas are identified; an identifier, not a promise that something answers there. */
export const SCHEMA_BASE = 'https://hearback.app/schemas/';

/** Published schema files: name of the definition by name of the file. */
export const SCHEMA_FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...VOICE_NAMES, ...CASE_NAMES].map(({ file, definition }) => [file, `${definition}Event`])),
  event: 'HearbackEvent',
  'event-batch': 'EventBatch',
  'outcome-reply': 'OutcomeReply',
  problem: 'Problem',
  scorecard: 'Scorecard',
};

/** A JSON Schema document for every file, each whole in itself, by file name. */
export function schemaDocuments(): Record<string, JsonSchema> {
  const all = definitions();
  return Object.fromEntries(
    Object.entries(SCHEMA_FILES).map(([file, name]) => {
      const document = {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        $id: `${SCHEMA_BASE}${file}.schema.json`,
        title: name,
        ...all[name],
        $defs: closure(name, all),
      };
      return [`${file}.schema.json`, document];
    }),
  );
}
