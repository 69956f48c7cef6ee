import fc from 'fast-check';
import type { VoiceKind } from '../event-types.js';
import { SCALE_IDS, SCALES } from '../scales.js';
import { caseNumber, dayOrMoment, sha256, slug, spoken } from './text-arbitraries.js';

type Model = Record<string, fc.Arbitrary<unknown>>;

/** An object with some of the optional keys. */
export const object = (required: Model, optional: Model): fc.Arbitrary<Record<string, unknown>> =>
  fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required), noNullPrototype: true });

const subject = fc.letrec<{ subject: Record<string, unknown> }>((tie) => ({
  subject: object(
    { type: spoken(64), id: spoken(128) },
    { name: spoken(200), parent: fc.option(tie('subject'), { nil: undefined, maxDepth: 3 }) },
  ).map((value) => (value['parent'] === undefined ? without(value, 'parent') : value)),
})).subject;

const without = (value: Record<string, unknown>, key: string) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));

const context: Model = {
  subject,
  respondent: fc.constantFrom('customer', 'employee', 'manager', 'inspector'),
  lang: fc.constantFrom('en', 'zh-Hant-TW', 'de-CH-1996', 'x-hearback'.replace('x', 'qq'), 'sr-Latn'),
  page: fc.oneof(fc.webUrl({ validSchemes: ['http', 'https'] }), fc.constantFrom('http://a', 'https://例え.jp/a/水')),
  promise: spoken(500),
  prompt: object(
    { reason: fc.constantFrom('delay', 'scroll', 'dwell', 'event', 'exit') },
    { event: slug, samplePercent: fc.integer({ min: 1, max: 100 }) },
  ),
  trackingKeyHash: sha256,
};

const rating = fc.constantFrom(...SCALE_IDS).chain((scale) => {
  const score = { score: fc.integer(SCALES[scale]) };
  const skipped = { score: fc.constant(null), skipped: fc.constant(true) };
  const named = { item: slug, dimension: slug };
  const facet = fc.constantFrom('perception', 'expectation', 'standard', 'promise');
  const answer = fc.oneof(
    object({ ...named, ...score }, { label: spoken(500), facet }),
    object({ ...named, ...skipped }, { facet }),
  );
  const shared = {
    ...context,
    facet,
    comment: spoken(4000),
  };
  const base = { scale: fc.constant(scale) };
  return fc.oneof(
    object({ ...base, ...score }, { ...shared, question: spoken(500) }),
    object({ ...base, ...skipped }, { ...shared, question: spoken(500) }),
    object(
      {
        ...base,
        scorecard: object({ id: slug, version: slug }, {}),
        answers: fc.oneof(
          { arbitrary: fc.array(answer, { minLength: 1, maxLength: 4 }), weight: 20 },
          { arbitrary: answer.map((one) => Array.from({ length: 100 }, () => one)), weight: 1 },
        ),
      },
      shared,
    ),
  );
});

const contact = object(
  {},
  {
    name: spoken(200),
    phone: spoken(40),
    email: fc.oneof(fc.emailAddress(), fc.constantFrom('水@例え.jp', `${'x'.repeat(250)}@a.b`)),
    channel: fc.constantFrom('phone', 'email', 'message'),
    preferredTime: spoken(200),
    callback: fc.boolean(),
  },
);
const evidence = fc.array(
  object(
    {
      sha256,
      mediaType: fc.constantFrom('image/jpeg', 'application/pdf', 'image/svg+xml', 'a/b'),
      bytes: fc.oneof(fc.integer({ min: 1, max: 26_214_400 }), fc.constantFrom(1, 26_214_400)),
    },
    { name: spoken(255) },
  ),
  { minLength: 1, maxLength: 10 },
);
const named = { contact };
const anonymous = { anonymous: fc.constant(true) };
const eitherWay = (required: Model, optional: Model) =>
  fc.oneof(object(required, { ...optional, ...named }), object({ ...required, ...anonymous }, optional));

/** Valid data of every kind of voice, by kind. */
export const voiceData: Readonly<Record<VoiceKind, fc.Arbitrary<Record<string, unknown>>>> = {
  rating,
  complaint: eitherWay(
    { text: spoken(10_000) },
    {
      ...context,
      category: slug,
      categoryLabel: spoken(200),
      failure: fc.constantFrom('outcome', 'process'),
      severity: fc.constantFrom('A', 'B', 'C'),
      occurredAt: dayOrMoment,
      wanted: fc.constantFrom('repair', 'replacement', 'refund', 'apology', 'explanation', 'other'),
      wantedDetail: spoken(1000),
      evidence,
    },
  ),
  suggestion: eitherWay(
    { text: spoken(10_000) },
    { ...context, recipient: object({ id: slug }, { label: spoken(200) }) },
  ),
  'follow-up': object(
    { number: caseNumber },
    {
      proof: sha256,
      fixed: fc.constantFrom('yes', 'partly', 'no'),
      firstTime: fc.boolean(),
      promiseKept: fc.boolean(),
      satisfaction: fc.integer({ min: 1, max: 5 }),
      reopen: fc.boolean(),
      comment: spoken(4000),
    },
  ),
  amendment: object({ number: caseNumber }, { proof: sha256, text: spoken(10_000), evidence, contact }),
  withdrawal: object({ number: caseNumber }, { proof: sha256, reason: spoken(1000) }),
};
