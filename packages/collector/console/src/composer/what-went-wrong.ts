import type { Acted } from '../cases/case-controller.js';
import type { Words } from '../words/words.js';

/**
 * Says why a change was not made.
 *
 * @returns Empty if it was made or called off, or if the case has changed meanwhile, which the case itself shows.
 */
export function whatWentWrong(answer: Acted | { readonly is: 'cancelled' }, { cases: { composer } }: Words): string {
  if (answer.is === 'unavailable') return composer.failed;
  if (answer.is !== 'refused') return '';
  const { code, message } = answer.problem;
  return code === 'insufficient_scope' ? composer.tooLittle : composer.refused(message);
}
