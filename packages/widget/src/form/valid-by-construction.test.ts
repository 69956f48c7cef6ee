import { SCALES, SCALE_IDS, VOICE_DATA, type ScaleId } from '@hearback/protocol';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complaintData, type ComplaintState } from '../complaint/complaint-data.js';
import { complaintProblems } from '../complaint/complaint-problems.js';
import { extraProblems } from '../complaint/extra-problems.js';
import { messages as detail } from '../locales/detail/en.js';
import { messages } from '../locales/en.js';
import { messages as further } from '../locales/further/en.js';
import { ratingData } from '../rating/rating-data.js';
import { suggestionData } from '../suggestion/suggestion-data.js';
import type { ContactState } from './contact-data.js';
import { contactProblems } from './contact-problems.js';
import { TEXT_LIMITS } from './text-length.js';
import { textProblem } from './text-problem.js';
import { voiceContext } from './voice-context.js';

const words = { locale: 'en' as const, messages: { ...messages, ...further } };

/** Whatever a keyboard, a clipboard or the author of a page can bring: lone surrogates, U+0000, emoji, blanks, lengths past every limit. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 }).map((units) => String.fromCharCode(...units)),
  fc.constantFrom('', ' ', '\u0000', '\ud800', '😀', 'mei-ling@example.com', '+886 2 5550 1234', 'a@b.c', '__proto__'),
  fc
    .tuple(fc.constantFrom('x', '漏', '😀', ' '), fc.constantFrom(39, 41, 200, 255, 501, 1001, 2100, 4001))
    .map(([letter, times]) => letter.repeat(times)),
);
const maybe = fc.option(anyText);

const context = fc
  .record({
    subjectType: maybe,
    subjectId: maybe,
    subjectName: maybe,
    respondent: fc.constantFrom('customer', 'employee', 'manager', 'inspector'),
    lang: fc.constantFrom('en', 'zh-CN', 'zh-TW'),
    href: fc.oneof(anyText, fc.webUrl({ withQueryParameters: true, withFragments: true })),
    promise: maybe,
  })
  .map(voiceContext);

const contact: fc.Arbitrary<ContactState> = fc.record({
  anonymous: fc.boolean(),
  name: anyText,
  phone: anyText,
  email: anyText,
  channel: fc.constantFrom('phone', 'email', 'message', ''),
  callback: fc.boolean(),
});
const choice = fc.option(fc.record({ id: fc.constantFrom('leak', 'other', 'a-1'), label: anyText }));

/** What a date input holds: nothing, or a day that exists, of a year with four digits or more. */
const dateInput = fc.oneof(
  fc.constantFrom('', '2024-02-29', '2026-11-22', '0001-01-01', '9999-12-31', '12026-01-01', '275760-09-12'),
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
);

const complaint: fc.Arbitrary<ComplaintState> = fc.record({
  text: anyText,
  category: choice,
  wanted: fc.constantFrom('repair', 'replacement', 'refund', 'apology', 'explanation', 'other', ''),
  wantedDetail: anyText,
  occurredAt: dateInput,
  severity: fc.constantFrom('A', 'B', 'C', ''),
  failure: fc.constantFrom('outcome', 'process', ''),
  contact,
});

const scaleAndAnswer = fc
  .constantFrom(...SCALE_IDS)
  .chain((scale: ScaleId) =>
    fc.tuple(fc.constant(scale), fc.oneof(fc.integer(SCALES[scale]), fc.constant('skipped' as const))),
  );

const isValid = (kind: keyof typeof VOICE_DATA, data: object) =>
  expect(VOICE_DATA[kind].safeParse(JSON.parse(JSON.stringify(data))).error?.issues).toBeUndefined();

describe('what a form finds no problem in', () => {
  it('is a valid complaint', () => {
    const rules = { incompleteDate: false, today: '2026-11-22', lacksConsent: false };
    fc.assert(
      fc.property(complaint, context, (state, around) => {
        const later = extraProblems(state, rules, detail, words);
        fc.pre(complaintProblems(state, { demand: 'optional', later }, words).length === 0);
        isValid('complaint', complaintData(state, around));
      }),
      { numRuns: 2000 },
    );
  });

  it('is a valid suggestion', () => {
    const state = fc.record({ text: anyText, recipient: choice, contact });
    const rule = { field: 'text', limit: TEXT_LIMITS.text, missing: 'missing' };
    fc.assert(
      fc.property(state, context, (entered, around) => {
        fc.pre(textProblem(entered.text, rule, words).length === 0);
        fc.pre(contactProblems(entered.contact, 'optional', words.messages).length === 0);
        isValid('suggestion', suggestionData(entered, around));
      }),
      { numRuns: 2000 },
    );
  });

  it('is a valid rating', () => {
    fc.assert(
      fc.property(scaleAndAnswer, anyText, anyText, context, ([scale, answer], question, comment, around) => {
        fc.pre(textProblem(comment, { field: 'comment', limit: TEXT_LIMITS.comment }, words).length === 0);
        isValid('rating', ratingData({ scale, answer, question, comment }, around));
      }),
      { numRuns: 2000 },
    );
  });
});
