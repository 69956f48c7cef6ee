import { statusesOf, statusOf } from '../answers.js';
import { withoutOutcomes, type Asking, type Rule } from '../rule.js';
import type { Answer } from '../sender.js';

/** Simultaneous requests with one voice, and how many voices are tried: the first race may be slowed down by connecting. */
const [AT_ONCE, RACES] = [8, 3];

/** The answers to one voice that is sent several times at once, and what each says about it. */
async function race({ sender }: Asking): Promise<{ answers: Answer[]; said: string[] }> {
  const voice = sender.voice();
  const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => sender.post([voice])));
  return { answers, said: answers.map((answer) => statusesOf(answer, [voice])) };
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
      const expected = '"duplicate" for a voice that was sent again';
      const unclear = withoutOutcomes([first, again], expected);
      if (unclear) return unclear;
      if (statusOf(again, voice) === 'duplicate') return null;
      return `Expected ${expected}, got ${statusesOf(again, [voice])}. Equal source and id is the same voice, whatever else in the envelope differs.`;
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
      const expected = '"accepted, duplicate, duplicate" for a batch that was put together differently';
      const unclear = withoutOutcomes([answer], expected);
      if (unclear) return unclear;
      const said = statusesOf(answer, voices);
      if (said === 'accepted, duplicate, duplicate') return null;
      return `Expected ${expected}, got "${said}". Count voices, not requests.`;
    },
  },
  {
    rule: 'counts-once-in-a-race',
    level: 'must',
    says: 'A voice that arrives several times at once is accepted once.',
    ask: async (asking) => {
      const races: Awaited<ReturnType<typeof race>>[] = [];
      // oxlint-disable-next-line no-await-in-loop -- one race after the other
      for (let i = 0; i < RACES; i++) races.push(await race(asking));
      const isWon = (said: string[]) =>
        said.filter((status) => status === 'accepted').length === 1 &&
        said.every((status) => ['accepted', 'duplicate', 'retry'].includes(status));
      const expected = `one "accepted", otherwise "duplicate", from ${AT_ONCE} requests at once`;
      const answers = races.flatMap((each) => each.answers);
      const unclear = withoutOutcomes(answers, expected);
      if (unclear) return unclear;
      const lost = races.find(({ said }) => !isWon(said));
      if (!lost) return null;
      return `Expected ${expected}, got ${lost.said.join(', ')}. Let the database decide, by a unique index on source and id: to look first and then store is too late.`;
    },
  },
];
