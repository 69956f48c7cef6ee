import fc from 'fast-check';
import { CASE_TYPES, VOICE_KINDS, VOICE_TYPES, type CaseChange } from '../event-types.js';
import { caseNumber, dateTime, eventId, slug, spoken } from './text-arbitraries.js';
import { object, voiceData } from './voice-arbitraries.js';

const actor = object({ id: spoken(128) }, { name: spoken(200), role: spoken(200) });
const required = { number: caseNumber, by: actor };
const optional = { message: spoken(10_000), note: spoken(10_000) };
const account = spoken(4000);

/** Valid data of every case change, by change. */
export const caseData: Readonly<Record<CaseChange, fc.Arbitrary<Record<string, unknown>>>> = {
  acknowledged: object(required, optional),
  assigned: object({ ...required, to: actor }, optional),
  started: object(required, optional),
  replied: object({ ...required, message: spoken(10_000) }, { note: spoken(10_000) }),
  noted: object({ ...required, note: spoken(10_000) }, {}),
  reclassified: object(required, {
    ...optional,
    category: slug,
    failure: fc.constantFrom('outcome', 'process'),
    severity: fc.constantFrom('A', 'B', 'C'),
  }),
  resolved: object(required, {
    ...optional,
    cause: account,
    remedy: account,
    responsible: account,
    corrective: account,
    preventive: account,
  }),
  rejected: object({ ...required, reason: account }, optional),
  reopened: object(required, { ...optional, reason: account }),
  closed: object(required, { ...optional, reason: account }),
  overdue: object(
    { ...required, deadline: fc.constantFrom('acknowledge', 'act', 'resolve'), dueAt: dateTime },
    optional,
  ),
  erased: object(
    {
      ...required,
      what: fc.array(fc.constantFrom('contact', 'words'), { minLength: 1, maxLength: 2 }),
      reason: spoken(4000),
    },
    optional,
  ),
};

const eventOf = (type: string, data: fc.Arbitrary<unknown>) =>
  object(
    {
      specversion: fc.constant('1.0'),
      id: eventId,
      source: fc.constantFrom('/hearback/a', '/hearback/clearwater', `/hearback/a${'-'.repeat(62)}9`),
      type: fc.constant(type),
      time: dateTime,
      data,
    },
    {
      subject: caseNumber,
      datacontenttype: fc.constant('application/json'),
      dataschema: spoken(2048),
      sentat: dateTime,
      attempt: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constant(Number.MAX_SAFE_INTEGER)),
      sdkver: spoken(64),
      losses: fc.constantFrom('outbox_full=2', 'outbox_full=2 rejected=1 discarded=10'),
      traceparent: fc.constant('00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'),
      anything: fc.jsonValue(),
    },
  );

const caseChanges = Object.keys(caseData) as CaseChange[];

/** Valid events of every type. */
export const anyEvent: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  ...VOICE_KINDS.map((kind) => eventOf(VOICE_TYPES[kind], voiceData[kind])),
  ...caseChanges.map((change) => eventOf(CASE_TYPES[change], caseData[change])),
);
