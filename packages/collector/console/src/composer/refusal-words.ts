import type { Refused } from '../api/collector-error.js';
import { entryOf } from '../../../src/entry-of.js';
import type { Words } from '../words/words.js';

/** Says why the collector refuses: in the reader's language, except for what the console gives no cause for. */
export function refusalWords({ code, message }: Pick<Refused, 'code' | 'message'>, { cases }: Words): string {
  const { tooLittle, refusals, refused } = cases.composer;
  if (code === 'insufficient_scope') return tooLittle;
  return entryOf(refusals, code) ?? refused(message);
}
