/**
 * What a sealed value is. `contact`: how to reach the person. `name`: the name of a file of theirs. `words`: free text, which may contain
 * anything. `proof`: how a person proved that a case is theirs, which is checked on arrival and never stored, so that nobody who reads the
 * register can speak in their name.
 */
export type SealKind = 'contact' | 'name' | 'words' | 'proof';

/** What can be erased: how to reach the person, and, if asked for, what was written. */
export type ErasureScope = 'contact' | 'words';

/** The kinds of value that an erasure removes. */
export const KINDS_OF: Readonly<Record<ErasureScope, readonly SealKind[]>> = {
  contact: ['contact', 'name'],
  words: ['words'],
};

/** Placeholders for erased values: the least that the schema of the event still accepts. */
export const ERASED: Readonly<Record<SealKind, string>> = {
  contact: '{}',
  name: '"[erased]"',
  words: '"[erased]"',
  proof: `"${'0'.repeat(64)}"`,
};

const KIND_OF_MEMBER: ReadonlyMap<string, SealKind> = new Map([
  ['contact', 'contact'],
  ['proof', 'proof'],
  ...['text', 'wantedDetail', 'comment', 'reason', 'message', 'note'].map((name) => [name, 'words'] as const),
]);

/**
 * Whether a value of an event is personal and so kept apart from the chain.
 *
 * @param path Names from the event inwards; elements of arrays are `*`.
 * @returns `null` for what stays in the chain. What is spoken about (`subject`) does: it is the site's own identifier.
 */
export function sealKindAt(path: readonly string[]): SealKind | null {
  if (path[0] !== 'data') return null;
  if (path.length === 2) return KIND_OF_MEMBER.get(path[1]!) ?? null;
  const isFileName = path.length === 4 && path[1] === 'evidence' && path[2] === '*' && path[3] === 'name';
  return isFileName ? 'name' : null;
}
