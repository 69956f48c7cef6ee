import type { Words } from '../words/words.js';
import type { Acknowledged } from './acknowledge-cases.js';

/** Says what became of a bulk acknowledgement, and whether some of it came to nothing. */
export function whatWasAcknowledged(
  { done, changed, passedOver, failed }: Acknowledged,
  { cases: { inbox } }: Words,
): { readonly text: string; readonly isTrouble: boolean } {
  const parts = [
    done > 0 ? inbox.acknowledged(done) : '',
    changed > 0 ? inbox.notAcknowledged(changed) : '',
    passedOver > 0 ? inbox.passedOver(passedOver) : '',
    failed > 0 ? inbox.notAnswered(failed) : '',
  ];
  return { text: inbox.together(parts.filter(Boolean)), isTrouble: changed + failed > 0 };
}
