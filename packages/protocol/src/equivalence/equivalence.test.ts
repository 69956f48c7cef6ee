import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../describe-issue.js';
import { HearbackEvent, VOICE_DATA } from '../event.js';
import { VOICE_KINDS, type VoiceKind } from '../event-types.js';
import { toJsonSchema } from '../generate/json-schemas.js';
import { schemaDocuments } from '../generate/schema-documents.js';
import { checkVoiceData } from '../light-check/check-voice-data.js';
import { anyEvent } from './event-arbitraries.js';
import { mutated } from './mutation.js';
import { voiceData } from './voice-arbitraries.js';

const ajv = new Ajv2020({ strict: true, strictTypes: false, allowUnionTypes: true, validateFormats: false });
const acceptsEvent = ajv.compile(schemaDocuments()['event.schema.json']!);
const acceptsData = Object.fromEntries(VOICE_KINDS.map((kind) => [kind, ajv.compile(toJsonSchema(VOICE_DATA[kind]))]));

const verdicts = (kind: VoiceKind, data: unknown) => ({
  zod: VOICE_DATA[kind].safeParse(data).success,
  jsonSchema: acceptsData[kind]!(data),
  lightCheck: checkVoiceData(kind, data) === null,
});
const all = (verdict: boolean) => ({ zod: verdict, jsonSchema: verdict, lightCheck: verdict });

describe.each(VOICE_KINDS)('data of kind %s', (kind) => {
  it('is accepted by all checks if valid', () => {
    fc.assert(
      fc.property(voiceData[kind], (data) => {
        expect(verdicts(kind, data)).toEqual(all(true));
      }),
      { numRuns: 120 },
    );
  });

  it('is accepted by all checks or by none if changed somewhere', () => {
    fc.assert(
      fc.property(mutated(voiceData[kind]), (data) => {
        const { zod } = verdicts(kind, data);
        expect(verdicts(kind, data)).toEqual(all(zod));
      }),
      { numRuns: 400 },
    );
  });

  it('has its problem reported at the same place by zod and the light check, nearly always', () => {
    const refused = fc.sample(mutated(voiceData[kind]), { numRuns: 200, seed: 27 }).flatMap((data) => {
      const { error } = VOICE_DATA[kind].safeParse(data);
      return error ? [{ zod: describeIssue(error, data).path, light: checkVoiceData(kind, data)?.path }] : [];
    });
    const agreed = refused.filter(({ zod, light }) => zod === light);
    expect(refused.length).toBeGreaterThan(50);
    expect(agreed.length / refused.length).toBeGreaterThan(0.97);
  });

  it('is refused by all checks if it is not an object, or of another kind', () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), ...VOICE_KINDS.map((other) => voiceData[other])), (data) => {
        const { zod } = verdicts(kind, data);
        expect(verdicts(kind, data)).toEqual(all(zod));
      }),
      { numRuns: 100 },
    );
  });
});

describe('an event', () => {
  it('is accepted by the schemas if valid', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(HearbackEvent.safeParse(event).error).toBeUndefined();
        expect(acceptsEvent(event)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('is accepted by both schemas or by none if changed somewhere', () => {
    fc.assert(
      fc.property(mutated(anyEvent), (event) => {
        expect(acceptsEvent(event)).toBe(HearbackEvent.safeParse(event).success);
      }),
      { numRuns: 1000 },
    );
  });
});
