import type { VoiceKind } from '../event-types.js';
import type { SchemaProblem } from '../schema-problem.js';
import { checkSchema } from './check-schema.js';
import { SHARED_NODES, VOICE_NODES } from './voice-schemas.generated.js';

/**
 * Checks the data of a voice as the full schemas do, for a fraction of their weight: the verdicts are the same.
 *
 * @param kind Which kind of voice the data is for.
 * @param data A JSON value of any shape.
 * @returns The first thing that breaks the kind's schema, or `null` if nothing does.
 */
export const checkVoiceData = (kind: VoiceKind, data: unknown): SchemaProblem | null =>
  checkSchema(SHARED_NODES, VOICE_NODES[kind], data)[0] ?? null;
