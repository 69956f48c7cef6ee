import { acknowledges, isSuccess, statusesOf, statusOf } from '../answers.js';
import { NEEDS_OUTCOMES, withoutOutcomes, type Rule } from '../rule.js';

/** The largest request sent to see whether it is refused. */
const MOST_BYTES = 4 * 1024 * 1024;

/** How an endpoint refuses invalid requests. */
export const REFUSING: readonly Rule[] = [
  {
    rule: 'refuses-one-alone',
    level: 'must',
    says: 'An invalid voice does not keep out the others in its batch.',
    ask: async ({ sender }) => {
      const good = [sender.voice(), sender.voice()];
      const answer = await sender.post([good[0]!, { ...sender.voice(), data: { text: 7 } }, good[1]!]);
      if (!answer.outcomes && acknowledges(answer)) return NEEDS_OUTCOMES;
      if (good.every((voice) => statusOf(answer, voice) === 'accepted')) return null;
      return `Expected "accepted" for the two valid voices around an invalid one, got ${answer.shown}. Answer 200 with an outcome for each.`;
    },
  },
  {
    rule: 'refuses-for-good',
    level: 'must',
    says: 'A voice that can never be accepted is "rejected", not "retry" and not left out.',
    ask: async ({ sender }) => {
      const broken = { ...sender.voice(), data: { text: 7 } };
      const answer = await sender.post([sender.voice(), broken]);
      const expected = '"rejected" for a complaint whose text is a number';
      const unclear = withoutOutcomes([answer], expected);
      if (unclear) return unclear;
      const said = statusesOf(answer, [broken]);
      // An endpoint need not check the data.
      if (said === 'rejected' || said === 'accepted') return null;
      return `Expected ${expected}, got ${said}. Its sender would try for ever.`;
    },
  },
  {
    rule: 'takes-no-broken-json',
    level: 'must',
    says: 'A body that is not JSON is answered with 400, and nothing in it is acknowledged.',
    ask: async ({ sender }) => {
      const answer = await sender.postText(JSON.stringify([sender.voice()]).slice(0, -20));
      const acknowledgesNone = isSuccess(answer) && answer.outcomes?.length === 0;
      if (answer.status === 400 || answer.status === 422 || acknowledgesNone) return null;
      return `Expected 400 for half a batch, which cannot be parsed, got ${answer.shown}. ${acknowledges(answer) ? 'Its voices are lost.' : 'It would be sent again and again.'}`;
    },
  },
  {
    rule: 'says-that-it-is-too-much',
    level: 'should',
    says: 'A request above the stated limits is answered with 413.',
    ask: async ({ sender }) => {
      const { json } = await sender.post([sender.voice()]);
      const { maxBytes } = Object(Object(json).limits) as { maxBytes?: number };
      if (!Number.isInteger(maxBytes) || maxBytes! >= MOST_BYTES)
        return { needs: '"maxBytes" below 4 MiB in the answer' };
      const answer = await sender.postText(`[${' '.repeat(maxBytes!)}]`);
      return answer.status === 413
        ? null
        : `Expected 413 for ${maxBytes! + 2} bytes, got ${answer.shown}. After 413, senders send less at once.`;
    },
  },
];
