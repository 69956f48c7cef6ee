import { isGood, statusesOf, statusOf } from '../answers.js';
import type { Rule } from '../rule.js';

/** Voices that a page sends in one request at most; with texts of this length they come near 48 KiB, which is the most of one. */
const [MOST_VOICES, TEXT_LENGTH] = [20, 1800];

const STATUSES = ['accepted', 'duplicate', 'retry', 'rejected'];

/** How an endpoint answers what is right. */
export const ANSWERING: readonly Rule[] = [
  {
    rule: 'answers-what-it-takes',
    level: 'must',
    says: 'Voices are answered with 2xx that is no web page and no redirect.',
    ask: async ({ sender }) => {
      const answer = await sender.post([sender.voice(), sender.voice()]);
      const isPage = /html/i.test(answer.header('content-type') ?? '');
      if (isGood(answer) && !isPage) return null;
      return `Expected 2xx for two voices, got ${answer.shown}. Anything else is sent again, or held back for good.`;
    },
  },
  {
    rule: 'answers-with-outcomes',
    level: 'should',
    says: 'The answer is JSON with an outcome for each voice.',
    ask: async ({ sender }) => {
      const answer = await sender.post([sender.voice()]);
      if (answer.outcomes) return null;
      return `Expected {"outcomes":[{"id":…,"status":"accepted"}]}, got ${answer.shown}. Without outcomes a single voice cannot be refused, and nobody knows of doubles.`;
    },
  },
  {
    rule: 'names-each-voice',
    level: 'must',
    says: 'Outcomes name the voices that were sent by their ids, each once, and nothing else; what is new is accepted.',
    ask: async ({ sender }) => {
      const voices = [sender.voice(), sender.voice(), sender.voice()];
      const { outcomes, ...answer } = await sender.post(voices);
      if (!outcomes) return undefined;
      const known = outcomes.every((outcome) => STATUSES.includes(Object(outcome).status as string));
      const ids = outcomes.map((outcome) => String(Object(outcome).id));
      const isEach =
        ids.toSorted().join() ===
        voices
          .map(({ id }) => id)
          .toSorted()
          .join();
      const isNew = voices.every((voice) => statusOf({ ...answer, outcomes }, voice) === 'accepted');
      if (known && isEach && isNew) return null;
      return `Expected the outcome "accepted" for each of three new voices, got ${answer.shown}. A voice that is not named is sent again for ever.`;
    },
  },
  {
    rule: 'takes-a-full-batch',
    level: 'must',
    says: 'A request as large as pages send is taken, or answered with 413: 20 voices in every script, 48 KiB.',
    ask: async ({ sender }) => {
      const text = `Wasser ist braun. 水是棕色的。 पानी भूरा है। 🚰 "\\" \u2028 <b>&amp; `.padEnd(TEXT_LENGTH, 'x');
      const voices = Array.from({ length: MOST_VOICES }, () => sender.voice({ text }));
      const answer = await sender.post(voices);
      const isTaken = answer.outcomes
        ? voices.every((voice) => statusOf(answer, voice) === 'accepted')
        : isGood(answer);
      // Senders then send fewer at once.
      if (isTaken || answer.status === 413) return null;
      return `Expected all of ${MOST_VOICES} voices of ${TEXT_LENGTH} characters to be accepted, got ${answer.shown}.`;
    },
  },
  {
    rule: 'takes-one-alone',
    level: 'should',
    says: 'One event is taken as application/cloudevents+json, too.',
    ask: async ({ sender }) => {
      const voice = sender.voice();
      const answer = await sender.post([voice], { mode: 'structured' });
      const isTaken = answer.outcomes ? statusOf(answer, voice) === 'accepted' : isGood(answer);
      return isTaken ? null : `Expected one event that is no array to be accepted, got ${answer.shown}.`;
    },
  },
  {
    rule: 'keeps-its-limits',
    level: 'must',
    says: 'The limits that the answer tells are those that hold.',
    ask: async ({ sender }) => {
      const { json } = await sender.post([sender.voice()]);
      const { maxEvents, maxBytes } = Object(Object(json).limits) as Record<string, unknown>;
      if (maxEvents === undefined && maxBytes === undefined) return undefined;
      const isCount = (value: unknown) => value === undefined || (Number.isInteger(value) && Number(value) >= 1);
      if (!isCount(maxEvents) || !isCount(maxBytes))
        return `Expected whole numbers from 1 in "limits", got ${JSON.stringify({ maxEvents, maxBytes })}.`;
      const voices = Array.from({ length: Math.min(Number(maxEvents ?? 1), MOST_VOICES) }, () => sender.voice());
      const answer = await sender.post(voices);
      if (isGood(answer)) return null;
      return `Expected ${voices.length} voices, which "limits" allows, to be taken, got ${answer.shown}.`;
    },
  },
  {
    rule: 'keeps-what-was-said',
    level: 'must',
    says: 'What is kept of a voice is what was sent.',
    ask: async ({ sender, read }) => {
      if (!read) return undefined;
      const voice = sender.voice({ text: 'Zeile\nzwei — “水” 🚰 \\ " \u2028 </script> 0.1' });
      await sender.post([voice]);
      const kept = Object(await read(voice.id)) as { data?: unknown };
      const data = JSON.stringify(kept.data);
      return data === JSON.stringify(voice.data)
        ? null
        : `Expected data ${JSON.stringify(voice.data)}, got ${data ?? 'none'}.`;
    },
  },
  {
    rule: 'outlives-a-crash',
    level: 'must',
    says: 'What was acknowledged is still there after the endpoint was killed.',
    ask: async ({ sender, restart }) => {
      if (!restart) return undefined;
      const voices = [sender.voice(), sender.voice()];
      const before = await sender.post(voices);
      await restart();
      const after = await sender.post(voices, { attempt: 2 });
      if (!before.outcomes || !after.outcomes) return undefined;
      if (voices.every((voice) => statusOf(after, voice) === 'duplicate')) return null;
      return `Expected "duplicate" for two voices that were acknowledged before the crash, got ${statusesOf(after, voices)}. Store before you answer; senders forget what was acknowledged.`;
    },
  },
];
