import { HearbackEvent } from '../event.js';
import { CASE_CHANGES, CASE_TYPES, VOICE_KINDS, VOICE_TYPES } from '../event-types.js';
import { OutcomeReply } from '../outcome.js';
import { Problem } from '../problem.js';
import { Scorecard } from '../scorecard.js';
import type { JsonSchema } from './json-schema.js';
import { toJsonSchema } from './json-schemas.js';
import { OWN_DESCRIPTIONS } from './property-descriptions.js';

/** An event's CloudEvents type, and the names its schema and files go by. */
export type EventName = {
  readonly type: string;
  /** Such as `case-acknowledged`; begins the names of its schema and examples. */
  readonly file: string;
  /** Such as `CaseAcknowledged`; begins the names of its definitions. */
  readonly definition: string;
  /** What it is, in a sentence. */
  readonly summary: string;
};

const SUMMARIES: Readonly<Record<string, string>> = {
  rating: 'Somebody gave a score, or filled in a scorecard.',
  complaint: 'Somebody complained, and wants something done.',
  suggestion: 'Somebody had an idea.',
  'follow-up': 'After a case was resolved, the person told how it went.',
  amendment: 'The person added to, or corrected, what they sent before.',
  withdrawal: 'The person took back what they sent.',
  'case-acknowledged': 'The organisation has read it.',
  'case-assigned': 'Somebody in particular takes the case on.',
  'case-started': 'Work on the case has begun.',
  'case-replied': 'The customer was told something.',
  'case-noted': 'Somebody wrote down something for colleagues; the customer is never told.',
  'case-reclassified': 'The case was given another category, failure or severity.',
  'case-resolved': 'The case was put right.',
  'case-rejected': 'The case was refused, with a stated reason.',
  'case-reopened': 'The case was opened again.',
  'case-closed': 'The case is over, by the person who raised it or by their silence.',
  'case-overdue': 'A deadline of the case has passed, and it is still open.',
  'case-erased': 'Personal data of the case was erased; the chain of the register stays whole.',
};

const nameOf = (file: string, type: string): EventName => ({
  type,
  file,
  definition: file.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
  summary: SUMMARIES[file]!,
});

/** Names of the events that say something. */
export const VOICE_NAMES: readonly EventName[] = VOICE_KINDS.map((kind) => nameOf(kind, VOICE_TYPES[kind]));

/** Names of the events that do something to a case. */
export const CASE_NAMES: readonly EventName[] = CASE_CHANGES.map((change) =>
  nameOf(`case-${change}`, CASE_TYPES[change]),
);

const refTo = (name: string): JsonSchema => ({ $ref: `#/$defs/${name}` });
const oneOfEvents = (description: string, names: readonly EventName[]): JsonSchema => ({
  description,
  oneOf: names.map(({ definition }) => refTo(`${definition}Event`)),
});

/** Every published schema by name, each referring to the others as `#/$defs/{name}`. */
export function definitions(): Record<string, JsonSchema> {
  const found: Record<string, JsonSchema> = {};
  for (const { type, definition, summary } of [...VOICE_NAMES, ...CASE_NAMES]) {
    const option = HearbackEvent.options.find((each) => each.shape.type.value === type)!;
    const { $schema: _, $defs, ...event } = toJsonSchema(option);
    const data = event.properties!.data!;
    const name = `${definition}Data`;
    Object.assign(found, $defs, { [name]: data.$ref ? $defs![name] : data });
    found[`${definition}Event`] = {
      description: summary,
      ...event,
      properties: redescribed({ ...event.properties, data: refTo(name) }, 'Event'),
    };
  }
  found['VoiceEvent'] = oneOfEvents('Something a person said.', VOICE_NAMES);
  found['CaseEvent'] = oneOfEvents('Something done to a case.', CASE_NAMES);
  found['HearbackEvent'] = oneOfEvents('Everything the register can hold.', [...VOICE_NAMES, ...CASE_NAMES]);
  found['EventBatch'] = { description: 'Events in one request.', type: 'array', items: refTo('HearbackEvent') };
  for (const [name, schema] of Object.entries({ Scorecard, OutcomeReply, Problem })) {
    const { $schema: _, $ref: __, $defs, ...rest } = toJsonSchema(schema);
    Object.assign(found, $defs, Object.keys(rest).length > 0 ? { [name]: rest } : {});
  }
  for (const [name, schema] of Object.entries(found))
    if (schema.properties) schema.properties = redescribed(schema.properties, name);
  return found;
}

/** Properties with the descriptions that hold in this definition alone. */
function redescribed(properties: Readonly<Record<string, JsonSchema>>, definition: string): Record<string, JsonSchema> {
  const own = Object.entries(OWN_DESCRIPTIONS[definition] ?? {});
  return {
    ...properties,
    ...Object.fromEntries(own.map(([key, description]) => [key, { ...properties[key], description }])),
  };
}

/** The definitions that one refers to, directly or through others, itself only if it contains itself. */
export function closure(name: string, all: Readonly<Record<string, JsonSchema>>): Record<string, JsonSchema> {
  const reached = new Set<string>();
  const visit = (schema: JsonSchema | undefined) => {
    for (const [, next] of JSON.stringify(schema).matchAll(/"#\/\$defs\/([^"]+)"/g))
      if (!reached.has(next!)) {
        reached.add(next!);
        visit(all[next!]);
      }
  };
  visit(all[name]);
  return Object.fromEntries(Object.entries(all).filter(([each]) => reached.has(each)));
}
