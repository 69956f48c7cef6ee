import type { NamedFile } from './record.js';

/** A name of a member may be written with escapes. */
const MAY_NAME_FILES = /"evidence"|\\u/;

const isNamedFile = (value: unknown): value is NamedFile =>
  typeof value === 'object' &&
  value !== null &&
  'sha256' in value &&
  typeof value.sha256 === 'string' &&
  'bytes' in value &&
  typeof value.bytes === 'number';

/**
 * The files that an event names as its evidence, as the chain holds it.
 *
 * @param kept The event's text with seals where personal values stood.
 */
export function filesNamedIn(kept: string): readonly NamedFile[] {
  if (!MAY_NAME_FILES.test(kept)) return [];
  const { data } = Object(JSON.parse(kept)) as { data?: unknown };
  const { evidence } = Object(data) as { evidence?: unknown };
  return Array.isArray(evidence) ? evidence.filter(isNamedFile) : [];
}
