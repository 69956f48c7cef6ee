import { acknowledges, statusesOf, statusOf } from '../answers.js';
import { withoutOutcomes, type Rule } from '../rule.js';

/** The most voices that a page sends in one request; with texts of this length they come close to its limit of 48 KiB. */
const [MOST_VOICES, TEXT_LENGTH] = [20, 1800];

/** JSON with the members of every object by name: equal for equal data, in whatever order a database gives it back. */
const orderless = (data: unknown) =>
  JSON.stringify(data, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

/** How an endpoint answers valid requests. */
export const ANSWERING: readonly Rule[] = [
  {
    rule: 'answers-what-it-takes',
    level: 'must',
    says: 'The answer is 2xx, neither a web page nor a redirect.',
    ask: async ({ sender }) => {
      const answer = await sender.post([sender.voice(), sender.voice()]);
      if (acknowledges(answer)) return null;
      return `Expected 2xx for two voices, got ${answer.shown}. After anything else, senders keep the voices and try again.`;
    },
  },
  {
    rule: 'answers-with-outcomes',
    level: 'should',
    says: 'The answer is JSON with an outcome for each voice.',
    ask: async ({ sender }) => {
      const answer = await sender.post([sender.voice()]);
      if (answer.outcomes) return null;
      return `Expected {"outcomes":[{"id":…,"status":"accepted"}]}, got ${answer.shown}. Without outcomes no voice can be refused on its own, and duplicates go unnoticed.`;
    },
  },
  {
    rule: 'names-each-voice',
    level: 'must',
    says: 'Outcomes contain the id of every voice sent, each once, and no other; new voices are accepted.',
    ask: async ({ sender }) => {
      const voices = [sender.voice(), sender.voice(), sender.voice()];
      const answer = await sender.post(voices);
      const expected = 'the outcome "accepted" for each of three new voices';
      const unclear = withoutOutcomes([answer], expected);
      if (unclear) return unclear;
      const outcomes = answer.outcomes ?? [];
      const ids = outcomes.map((outcome) => String(Object(outcome).id));
      const isEach =
        ids.toSorted().join() ===
        voices
          .map(({ id }) => id)
          .toSorted()
          .join();
      const isNew = voices.every((voice) => statusOf(answer, voice) === 'accepted');
      if (isEach && isNew) return null;
      return `Expected ${expected}, got ${answer.shown}. A voice without an outcome is sent again for ever.`;
    },
  },
  {
    rule: 'takes-a-full-batch',
    level: 'must',
    says: 'The largest request that pages send is accepted or answered with 413: 20 voices in several scripts, 48 KiB.',
    ask: async ({ sender }) => {
      const text = `Wasser ist braun. 水是棕色的。 पानी भूरा है। 🚰 "\\" \u2028 <b>&amp; `.padEnd(TEXT_LENGTH, 'x');
      const voices = Array.from({ length: MOST_VOICES }, () => sender.voice({ text }));
      const answer = await sender.post(voices);
      const isTaken = answer.outcomes
        ? voices.every((voice) => statusOf(answer, voice) === 'accepted')
        : acknowledges(answer);
      // After 413, senders send fewer at once.
      if (isTaken || answer.status === 413) return null;
      return `Expected all of ${MOST_VOICES} voices of ${TEXT_LENGTH} characters to be accepted, got ${answer.shown}.`;
    },
  },
  {
    rule: 'takes-one-alone',
    level: 'should',
    says: 'A single event is accepted as application/cloudevents+json, too.',
    ask: async ({ sender }) => {
      const voice = sender.voice();
      const answer = await sender.post([voice], { mode: 'structured' });
      const isTaken = answer.outcomes ? statusOf(answer, voice) === 'accepted' : acknowledges(answer);
      return isTaken
        ? null
        : `Expected a single event, without an array around it, to be accepted, got ${answer.shown}.`;
    },
  },
  {
    rule: 'keeps-its-limits',
    level: 'must',
    says: 'Requests within the limits that the answer states are accepted.',
    ask: async ({ sender }) => {
      const { json } = await sender.post([sender.voice()]);
      const { maxEvents, maxBytes } = Object(Object(json).limits) as Record<string, unknown>;
      if (maxEvents === undefined && maxBytes === undefined) return { needs: '"limits" in the answer' };
      const isCount = (value: unknown) => value === undefined || (Number.isInteger(value) && Number(value) >= 1);
      if (!isCount(maxEvents) || !isCount(maxBytes))
        return `Expected whole numbers of at least 1 in "limits", got ${JSON.stringify({ maxEvents, maxBytes })}.`;
      const voices = Array.from({ length: Math.min(Number(maxEvents ?? 1), MOST_VOICES) }, () => sender.voice());
      const answer = await sender.post(voices);
      if (acknowledges(answer)) return null;
      return `Expected ${voices.length} voices, which "limits" allows, to be accepted, got ${answer.shown}.`;
    },
  },
  {
    rule: 'keeps-what-was-said',
    level: 'must',
    says: 'The data is stored as it was sent.',
    ask: async ({ sender, read }) => {
      if (!read) return { needs: 'the option "read" of checkEndpoint' };
      const voice = sender.voice({ text: 'Zeile\nzwei — “水” 🚰 \\ " \u2028 </script> 0.1' });
      await sender.post([voice]);
      const kept = Object(await read(voice.id)) as { data?: unknown };
      const [sent, stored] = [orderless(voice.data), orderless(kept.data)];
      return stored === sent ? null : `Expected data ${sent}, got ${stored ?? 'none'}.`;
    },
  },
  {
    rule: 'outlives-a-crash',
    level: 'must',
    says: 'Acknowledged voices survive when the endpoint is killed.',
    ask: async ({ sender, restart }) => {
      if (!restart) return { needs: 'the option "restart" of checkEndpoint' };
      const voices = [sender.voice(), sender.voice()];
      const before = await sender.post(voices);
      await restart();
      const after = await sender.post(voices, { attempt: 2 });
      const expected = '"duplicate" for two voices that were acknowledged before the crash';
      const unclear = withoutOutcomes([before, after], expected);
      if (unclear) return unclear;
      if (voices.every((voice) => statusOf(after, voice) === 'duplicate')) return null;
      return `Expected ${expected}, got ${statusesOf(after, voices)}. Store before you answer: senders delete what was acknowledged.`;
    },
  },
];
