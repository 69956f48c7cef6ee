import type { Words } from '../words/words.js';
import type { BulkKind } from './bulk-change.js';
import type { Changed } from './change-cases.js';

/** Says what became of a bulk change, and whether some of it came to nothing. */
export function whatWasChanged(
  kind: BulkKind,
  { done, changed, passedOver, failed }: Changed,
  { cases: { bulk } }: Words,
): { readonly text: string; readonly isTrouble: boolean } {
  const texts = bulk[kind];
  const parts = [
    done > 0 ? texts.done(done) : '',
    changed > 0 ? bulk.changed(changed) : '',
    passedOver > 0 ? texts.passedOver(passedOver) : '',
    failed > 0 ? texts.failed(failed) : '',
  ];
  return { text: bulk.together(parts.filter(Boolean)), isTrouble: changed + failed > 0 };
}
