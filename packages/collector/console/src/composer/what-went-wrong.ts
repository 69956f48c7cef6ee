import type { Acted } from '../cases/case-controller.js';
import type { Words } from '../words/words.js';
import { refusalWords } from './refusal-words.js';

/**
 * Says why a change was not made.
 *
 * @returns Empty if it was made or called off, if the case has changed meanwhile, which the case itself shows, or if the session is over, which the
 *   form to sign in says.
 */
export function whatWentWrong(answer: Acted | { readonly is: 'cancelled' }, words: Words): string {
  if (answer.is === 'unavailable') return words.cases.composer.failed;
  return answer.is === 'refused' ? refusalWords(answer.problem, words) : '';
}
