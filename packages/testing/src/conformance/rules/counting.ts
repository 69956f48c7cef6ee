import { statusesOf, statusOf } from '../answers.js';
import type { Asking, Rule } from '../rule.js';

/** Requests with one voice that are under way at once, and voices that this is tried with: the first has to connect. */
const [AT_ONCE, RACES] = [8, 3];

/** What is said of one voice that is sent several times at once; `null` if nothing is said of voices. */
async function race({ sender }: Asking): Promise<string[] | null> {
  const voice = sender.voice();
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => sender.post([voice])));
  return answers.every(({ outcomes }) => outcomes) ? answers.map((answer) => statusesOf(answer, [voice])) : null;
}

/** How an endpoint counts each voice once, however often it has to be sent. */
export const COUNTING: readonly Rule[] = [
  {
    rule: 'counts-once',
    level: 'must',
    says: 'A voice that comes again is a "duplicate", which is a success.',
    ask: async ({ sender }) => {
      const voice = sender.voice();
      const first = await sender.post([voice]);
      const again = await sender.post([voice], { attempt: 2 });
      if (!first.outcomes || !again.outcomes) return undefined;
      if (statusOf(again, voice) === 'duplicate') return null;
      return `Expected "duplicate" for a voice that was sent again, got ${statusesOf(again, [voice])}. The same source and id is the same voice, whatever else of the envelope changed.`;
    },
  },
  {
    rule: 'counts-once-in-other-company',
    level: 'must',
    says: 'A voice that comes again among others is known, and the others are new.',
    ask: async ({ sender }) => {
      const [first, second, third] = [sender.voice(), sender.voice(), sender.voice()];
      await sender.post([first, second]);
      const voices = [third, second, first];
      const answer = await sender.post(voices, { attempt: 2 });
      if (!answer.outcomes) return undefined;
      const said = statusesOf(answer, voices);
      if (said === 'accepted, duplicate, duplicate') return null;
      return `Expected "accepted, duplicate, duplicate" for a batch that was cut anew, got "${said}". Count voices, not requests.`;
    },
  },
  {
    rule: 'counts-once-in-a-race',
    level: 'must',
    says: 'A voice that comes several times at once is accepted once.',
    ask: async (asking) => {
      const races: (string[] | null)[] = [];
      // oxlint-disable-next-line no-await-in-loop -- one race after the other
      for (let i = 0; i < RACES; i++) races.push(await race(asking));
      const isWon = (said: string[]) =>
        said.filter((status) => status === 'accepted').length === 1 &&
        said.every((status) => ['accepted', 'duplicate', 'retry'].includes(status));
      if (races.includes(null)) return undefined;
      const said = (races as string[][]).find((each) => !isWon(each));
      if (!said) return null;
      return `Expected one "accepted" and else "duplicate" from ${AT_ONCE} requests at once, got ${said.join(', ')}. Let the database decide, by a unique index on source and id; looking first and then storing is too late.`;
    },
  },
];
