import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { EventBatch } from './event.js';
import { CASE_TYPES, VOICE_KINDS, VOICE_TYPES, type VoiceKind } from './event-types.js';
import { readExamples } from './generate/generated-files.js';
import { schemaDocuments } from './generate/schema-documents.js';
import { checkVoiceData } from './light-check/check-voice-data.js';
import { OutcomeReply } from './outcome.js';
import { parseEvent } from './parse-event.js';
import { Problem } from './problem.js';

type Example = { id: string; type: string; subject: string; time: string; data: Record<string, string> };

const examples = readExamples(resolve(import.meta.dirname, '../examples'));
const schemas = schemaDocuments();
const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, validateFormats: false });

/** The schema file of an example: the longest that its name begins with. */
const schemaOf = (name: string) =>
  Object.keys(schemas)
    .filter((file) => name.startsWith(file.replace('.schema.json', '')))
    .toSorted((a, b) => b.length - a.length)[0]!;

const events = Object.entries(examples).filter(
  (entry): entry is [string, Example] => typeof entry[1] === 'object' && entry[1] !== null && 'specversion' in entry[1],
);

describe('the examples', () => {
  it.each(Object.keys(examples))('%s fits its JSON Schema', (name) => {
    const validate = ajv.getSchema(schemas[schemaOf(name)]!.$id!) ?? ajv.compile(schemas[schemaOf(name)]!);
    validate(examples[name]);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(events)('%s is an event as it should be', (_name, event) => {
    expect(parseEvent(event)).toEqual({ ok: true, event });
    expect(parseInt(event.id.slice(0, 8) + event.id.slice(9, 13), 16)).toBe(Date.parse(event.time));
    const kind = VOICE_KINDS.find((each: VoiceKind) => VOICE_TYPES[each] === event.type);
    if (kind) expect(checkVoiceData(kind, event.data)).toBeNull();
  });

  it('show every type of event', () => {
    const shown = new Set(events.map(([, { type }]) => type));
    expect([...shown].toSorted()).toEqual([...Object.values(VOICE_TYPES), ...Object.values(CASE_TYPES)].toSorted());
  });

  it('show a batch, a reply and a problem', () => {
    expect(EventBatch.safeParse(examples['event-batch']).success).toBe(true);
    expect(OutcomeReply.safeParse(examples['outcome-reply']).success).toBe(true);
    expect(Problem.safeParse(examples['problem']).success).toBe(true);
  });

  it('have a follow-up and an amendment with the proof of the complaint', () => {
    const [complaint, followUp, amendment] = ['complaint', 'follow-up', 'amendment'].map(
      (name) => examples[name] as Example,
    );
    for (const later of [followUp!, amendment!]) {
      const hash = createHash('sha256').update(later.data['proof']!).digest('hex');
      expect(hash).toBe(complaint!.data['trackingKeyHash']);
      expect(later.data['number']).toBe(complaint!.subject);
    }
  });
});
