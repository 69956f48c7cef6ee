import { voiceDataSchemas } from './json-schemas.js';
import { lightSchemas } from './light-schemas.js';

/** Source text of the module that holds the light check's table. */
export function lightSchemasModule(): string {
  const { nodes, rows } = lightSchemas(voiceDataSchemas());
  return [
    '// Generated from the schemas by `pnpm --filter @hearback/protocol generate`; edit those instead.',
    "import type { VoiceKind } from '../event-types.js';",
    "import type { SchemaNode } from './schema-node.js';",
    '',
    '/** Schemas of the data of all kinds of voice, one a row. */',
    'export const VOICE_NODES: readonly SchemaNode[] = [',
    ...nodes.map((node) => `  ${JSON.stringify(node)},`),
    '];',
    '',
    '/** Row of the data of each kind of voice. */',
    `export const VOICE_ROWS: Readonly<Record<VoiceKind, number>> = ${JSON.stringify(rows)};`,
    '',
  ].join('\n');
}
