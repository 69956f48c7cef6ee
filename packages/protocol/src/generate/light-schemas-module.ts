import { voiceDataSchemas } from './json-schemas.js';
import { lightSchemas } from './light-schemas.js';

/** Source text of the module that holds the light check's table. */
export function lightSchemasModule(): string {
  const { nodes, rows } = lightSchemas(voiceDataSchemas());
  return [
    '// Generated from the schemas by `pnpm --filter @hearback/protocol generate`; edit those instead.',
    "import type { VoiceKind } from '../event-types.js';",
    "import type { SchemaNode, SchemaRef } from './schema-node.js';",
    '',
    '/** Schemas that are used in several places. */',
    'export const SHARED_NODES: readonly SchemaNode[] = [',
    ...nodes.map((node) => `  ${JSON.stringify(node)},`),
    '];',
    '',
    '/** Schema of the data of each kind of voice. */',
    `export const VOICE_NODES: Readonly<Record<VoiceKind, SchemaRef>> = ${JSON.stringify(rows)};`,
    '',
  ].join('\n');
}
