import { acknowledges } from '../answers.js';
import type { Rule } from '../rule.js';

/** What an endpoint has to survive. To be checked last: one that does not answers nothing any more. */
export const ENDURING: readonly Rule[] = [
  {
    rule: 'outlives-a-hang-up',
    level: 'must',
    says: 'A page that hangs up half-way through a batch does not end the endpoint.',
    ask: async ({ sender }) => {
      await sender.hangUp();
      // The first may still be answered by a process that is about to end.
      await sender.post([sender.voice()]);
      const answer = await sender.post([sender.voice()]);
      if (acknowledges(answer)) return null;
      return `Expected voices to be accepted after a request broke off, got ${answer.shown}. Catch what reading a body throws.`;
    },
  },
];
