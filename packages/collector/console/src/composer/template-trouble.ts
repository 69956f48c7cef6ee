import type { Words } from '../words/words.js';
import { refusalWords } from './refusal-words.js';
import type { TemplateAnswer } from './team-templates.js';

/** Says why a change of the team's templates was not made; empty where the session is over, which the form to sign in says. */
export function templateTrouble(answer: Exclude<TemplateAnswer, { readonly is: 'done' }>, words: Words): string {
  const { composer } = words.cases;
  if (answer.is === 'signed-out') return '';
  if (answer.is === 'refused') return refusalWords(answer.problem, words);
  return answer.is === 'changed' ? composer.templateChanged : composer.templateFailed;
}
