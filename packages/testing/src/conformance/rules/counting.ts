import { statusesOf, statusOf } from '../answers.js';
import { NEEDS_OUTCOMES, type Asking, type Rule } from '../rule.js';

/** Simultaneous requests with one voice, and how many voices are tried: the first race may be slowed down by connecting. */
const [AT_ONCE, RACES] = [8, 3];

/** The outcomes of one voice that is sent several times at once; `null` if answers have none. */
async function race({ sender }: Asking): Promise<string[] | null> {
  const voice = sender.voice();
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => sender.post([voice])));
  return answers.every(({ outcomes }) => outcomes) ? answers.map((answer) => statusesOf(answer, [voice])) : null;
}

/** How an endpoint counts each voice once, however often it is sent. */
export const COUNTING: readonly Rule[] = [
  {
    rule: 'counts-once',
    level: 'must',
    says: 'A voice that is sent again is a "duplicate", which is a success.',
    ask: async ({ sender }) => {
      const voice = sender.voice();
      const first = await sender.post([voice]);
      const again = await sender.post([voice], { attempt: 2 });
      if (!first.outcomes || !again.outcomes) return NEEDS_OUTCOMES;
      if (statusOf(again, voice) === 'duplicate') return null;
      return `Expected "duplicate" for a voice that was sent again, got ${statusesOf(again, [voice])}. Equal source and id is the same voice, whatever else in the envelope differs.`;
    },
  },
  {
    rule: 'counts-once-in-other-company',
    level: 'must',
    says: 'A voice that is sent again in another batch is a "duplicate"; new voices beside it are accepted.',
    ask: async ({ sender }) => {
      const [first, second, third] = [sender.voice(), sender.voice(), sender.voice()];
      await sender.post([first, second]);
      const voices = [third, second, first];
      const answer = await sender.post(voices, { attempt: 2 });
      if (!answer.outcomes) return NEEDS_OUTCOMES;
      const said = statusesOf(answer, voices);
      if (said === 'accepted, duplicate, duplicate') return null;
      return `Expected "accepted, duplicate, duplicate" for a batch that was put together differently, got "${said}". Count voices, not requests.`;
    },
  },
  {
    rule: 'counts-once-in-a-race',
    level: 'must',
    says: 'A voice that arrives several times at once is accepted once.',
    ask: async (asking) => {
      const races: (string[] | null)[] = [];
      // oxlint-disable-next-line no-await-in-loop -- one race after the other
      for (let i = 0; i < RACES; i++) races.push(await race(asking));
      const isWon = (said: string[]) =>
        said.filter((status) => status === 'accepted').length === 1 &&
        said.every((status) => ['accepted', 'duplicate', 'retry'].includes(status));
      if (races.includes(null)) return NEEDS_OUTCOMES;
      const said = (races as string[][]).find((each) => !isWon(each));
      if (!said) return null;
      return `Expected one "accepted", otherwise "duplicate", from ${AT_ONCE} requests at once, got ${said.join(', ')}. Let the database decide, by a unique index on source and id: to look first and then store is too late.`;
    },
  },
];
