/** Why something breaks a schema; part of the wire format: codes are added, never renamed. */
export type SchemaProblemCode =
  'required' | 'unknown_key' | 'type' | 'value' | 'format' | 'range' | 'length' | 'number_mismatch';

/** The one most specific thing that breaks a schema. */
export type SchemaProblem = {
  readonly code: SchemaProblemCode;
  /** JSON Pointer to it; `''` is the whole. @see RFC 6901. */
  readonly path: string;
  /** A sentence for a developer; never repeats what a person typed. */
  readonly detail: string;
};

/** JSON Pointer of a path of keys and indexes. @see RFC 6901, section 3. */
export const jsonPointer = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
