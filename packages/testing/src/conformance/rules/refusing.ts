import { isGood, statusesOf, statusOf } from '../answers.js';
import type { Rule } from '../rule.js';

/** Most bytes that are sent to see them refused. */
const MOST_BYTES = 4 * 1024 * 1024;

/** How an endpoint refuses. */
export const REFUSING: readonly Rule[] = [
  {
    rule: 'refuses-one-alone',
    level: 'must',
    says: 'A voice that cannot be taken does not keep the others of its batch from being taken.',
    ask: async ({ sender }) => {
      const good = [sender.voice(), sender.voice()];
      const answer = await sender.post([good[0]!, { ...sender.voice(), data: { text: 7 } }, good[1]!]);
      if (!answer.outcomes && isGood(answer)) return undefined;
      if (good.every((voice) => statusOf(answer, voice) === 'accepted')) return null;
      return `Expected "accepted" for the two good voices around a broken one, got ${answer.shown}. Answer 200 with an outcome for each.`;
    },
  },
  {
    rule: 'refuses-for-good',
    level: 'must',
    says: 'A voice that can never be taken is "rejected", never left out or asked for again.',
    ask: async ({ sender }) => {
      const broken = { ...sender.voice(), data: { text: 7 } };
      const answer = await sender.post([sender.voice(), broken]);
      if (!answer.outcomes) return undefined;
      const said = statusesOf(answer, [broken]);
      // Whoever checks nothing takes it.
      if (said === 'rejected' || said === 'accepted') return null;
      return `Expected "rejected" for a complaint whose text is a number, got ${said}. Its sender would try for ever.`;
    },
  },
  {
    rule: 'takes-no-broken-json',
    level: 'must',
    says: 'What is no JSON is answered with 400; nothing of it is acknowledged.',
    ask: async ({ sender }) => {
      const answer = await sender.postText(JSON.stringify([sender.voice()]).slice(0, -20));
      const acknowledgesNone = isGood(answer) && answer.outcomes?.length === 0;
      if (answer.status === 400 || answer.status === 422 || acknowledgesNone) return null;
      return `Expected 400 for half a batch, got ${answer.shown}. ${isGood(answer) ? 'Its voices are lost.' : 'It would come again and again.'}`;
    },
  },
  {
    rule: 'says-that-it-is-too-much',
    level: 'should',
    says: 'A request past the limits that are told is answered with 413.',
    ask: async ({ sender }) => {
      const { json } = await sender.post([sender.voice()]);
      const { maxBytes } = Object(Object(json).limits) as { maxBytes?: number };
      if (!Number.isInteger(maxBytes) || maxBytes! >= MOST_BYTES) return undefined;
      const answer = await sender.postText(`[${' '.repeat(maxBytes!)}]`);
      return answer.status === 413
        ? null
        : `Expected 413 for ${maxBytes! + 2} bytes, got ${answer.shown}. After 413 senders send less at once.`;
    },
  },
];
