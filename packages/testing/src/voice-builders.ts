import type { ComplaintData, RatingData, SuggestionData } from '@hearback/protocol/light';
import { technician } from '@hearback/protocol/scorecards/technician';
import type { VoiceDraft } from './voice-draft.js';

type KeyOf<Data> = Data extends unknown ? keyof Data : never;
type FieldOf<Data, Key> = Data extends unknown ? (Key extends keyof Data ? Data[Key] : never) : never;

/** Fields that replace the defaults; `undefined` takes a field away. They may break the schema, to test refusals. */
export type Overrides<Data> = { readonly [Key in KeyOf<Data>]?: FieldOf<Data, Key> | undefined };

/** Defaults with the overrides laid over them; fields set to `undefined` are left out, as JSON would. */
function overlay<Data extends object>(defaults: Data, overrides: object): Data {
  const merged = Object.entries({ ...defaults, ...overrides });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined)) as Data;
}

/**
 * A draft of a single rating: 4 of 5 on `likert5`, about a counter of a branch, with a comment.
 *
 * @param overrides Fields of `data`, such as `{ scale: 'nps', score: 9 }`. Equal overrides give equal drafts.
 */
export function buildRating(overrides: Overrides<RatingData> = {}): VoiceDraft<'rating'> {
  const defaults: RatingData = {
    scale: 'likert5',
    score: 4,
    question: 'How satisfied are you with your visit today?',
    comment: 'Quick and friendly, but the queue was long.',
    subject: { type: 'branch', id: 'harbour-street', name: 'Harbour Street office' },
    lang: 'en',
  };
  return { kind: 'rating', data: overlay(defaults, overrides) };
}

/**
 * A draft of a filled-in `technician` scorecard: satisfied or very satisfied with every item but the last, which is skipped.
 *
 * @param overrides Fields of `data`, such as `{ facet: 'expectation' }`. Equal overrides give equal drafts.
 */
export function buildScorecardRating(overrides: Overrides<RatingData> = {}): VoiceDraft<'rating'> {
  const { id, version, scale, dimensions } = technician;
  const items = dimensions.flatMap((dimension) => dimension.items.map((item) => ({ item, dimension: dimension.id })));
  const defaults: RatingData = {
    scale,
    scorecard: { id, version },
    answers: items.map(({ item, dimension }, index) =>
      index === items.length - 1
        ? { item: item.id, dimension, score: null, skipped: true }
        : { item: item.id, dimension, score: 5 - (index % 2) },
    ),
    subject: { type: 'staff', id: 'technician-7', name: 'Technician no. 7' },
    lang: 'en',
  };
  return { kind: 'rating', data: overlay(defaults, overrides) };
}

/**
 * A draft of a complaint about a late delivery, with a telephone number to call back. With `anonymous: true` it names no contact.
 *
 * @param overrides Fields of `data`, such as `{ category: 'billing' }`. Equal overrides give equal drafts.
 */
export function buildComplaint(overrides: Overrides<ComplaintData> = {}): VoiceDraft<'complaint'> {
  const defaults: ComplaintData = {
    text: 'The replacement meter was promised for Tuesday. Nobody came and nobody called.',
    category: 'delay',
    categoryLabel: 'Delay',
    failure: 'outcome',
    severity: 'B',
    occurredAt: '2026-01-13',
    wanted: 'explanation',
    lang: 'en',
  };
  const contact = { name: 'Alex Morgan', phone: '+44 20 7946 0018', channel: 'phone', callback: true } as const;
  const data = overlay<ComplaintData>(defaults, overrides.anonymous ? overrides : { contact, ...overrides });
  return { kind: 'complaint', data };
}

/**
 * A draft of an anonymous suggestion to the general manager. With a `contact` it is not anonymous.
 *
 * @param overrides Fields of `data`, such as `{ text: '…' }`. Equal overrides give equal drafts.
 */
export function buildSuggestion(overrides: Overrides<SuggestionData> = {}): VoiceDraft<'suggestion'> {
  const defaults = {
    text: 'Open one counter before 8 o’clock, for people on their way to work.',
    recipient: { id: 'gm', label: 'General manager' },
    lang: 'en',
  };
  const data = overlay<SuggestionData>(defaults, overrides.contact ? overrides : { anonymous: true, ...overrides });
  return { kind: 'suggestion', data };
}
