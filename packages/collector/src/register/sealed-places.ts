import type { Picks } from '../json/locate-values.js';

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

const WRITTEN_BY_PEOPLE = ['text', 'wantedDetail', 'comment', 'reason'];
const WRITTEN_BY_HANDLERS = ['message', 'note', 'cause', 'remedy', 'responsible', 'corrective', 'preventive'];

/**
 * What of an event is personal and so kept apart from the chain. What is spoken about (`subject`) stays in it: it is the site's own identifier.
 */
export const SEALED_PLACES: Picks<SealKind> = new Map([
  [
    'data',
    new Map<string, Picks<SealKind>>([
      ['contact', 'contact'],
      ['proof', 'proof'],
      ['evidence', new Map([['*', new Map([['name', 'name']])]])],
      ...[...WRITTEN_BY_PEOPLE, ...WRITTEN_BY_HANDLERS].map((name) => [name, 'words'] as const),
    ]),
  ],
]);
