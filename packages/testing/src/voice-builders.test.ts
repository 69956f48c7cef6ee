import { parseEvent } from '@hearback/protocol';
import { numberOf, SCALES, type ScaleId } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { buildEvent } from './build-event.js';
import { seededRandom } from './seeded-random.js';
import { buildComplaint, buildRating, buildScorecardRating, buildSuggestion } from './voice-builders.js';

const bounds = Object.entries(SCALES).flatMap(([scale, { min, max }]) => [
  [scale as ScaleId, min] as const,
  [scale as ScaleId, max] as const,
]);

const drafts = {
  rating: buildRating(),
  'skipped rating': buildRating({ score: null, skipped: true }),
  scorecard: buildScorecardRating(),
  'expected scorecard': buildScorecardRating({ facet: 'expectation' }),
  complaint: buildComplaint(),
  'anonymous complaint': buildComplaint({ anonymous: true }),
  suggestion: buildSuggestion(),
  'suggestion with a contact': buildSuggestion({ contact: { email: 'alex@example.org' } }),
  'suggestion to nobody in particular': buildSuggestion({ recipient: undefined }),
};

const bytes = (seed: number) => [...seededRandom(seed)(new Uint8Array(16))];

describe('voice builders', () => {
  it.each(Object.entries(drafts))('make a valid event: %s', (_name, draft) => {
    const event = buildEvent(draft);
    expect(parseEvent(event)).toEqual({ ok: true, event });
  });

  it.each(bounds)('make a valid rating on %s with the score %d', (scale, score) => {
    expect(parseEvent(buildEvent(buildRating({ scale, score })))).toMatchObject({ ok: true });
  });

  it('give equal drafts for equal overrides', () => {
    expect(buildComplaint({ category: 'billing' })).toEqual(buildComplaint({ category: 'billing' }));
  });

  it('leave out a field that is set to undefined', () => {
    expect(buildRating({ comment: undefined }).data).not.toHaveProperty('comment');
  });

  it('add no contact to an anonymous complaint', () => {
    expect(buildComplaint().data).toHaveProperty('contact');
    expect(buildComplaint({ anonymous: true }).data).not.toHaveProperty('contact');
  });

  it('let an override break the schema', () => {
    const event = buildEvent(buildRating({ scale: 'stars', score: 6 }));
    expect(parseEvent(event)).toMatchObject({ ok: false, path: '/data/score' });
  });
});

describe('buildEvent', () => {
  it('takes site, time and id from its options', () => {
    const nowMs = Date.UTC(2026, 2, 1, 12, 30);
    const event = buildEvent(buildRating(), { site: 'help-centre', nowMs, random: seededRandom(1) });
    expect(event).toMatchObject({ source: '/hearback/help-centre', time: '2026-03-01T12:30:00.000Z' });
    expect(event.subject).toBe(numberOf(event.id));
    expect(buildEvent(buildRating(), { site: 'help-centre', nowMs, random: seededRandom(1) })).toEqual(event);
  });

  it('makes another id each time without a seed', () => {
    expect(buildEvent(buildRating()).id).not.toBe(buildEvent(buildRating()).id);
  });

  it('keeps the id of the draft', () => {
    const id = '01900000-0000-7000-8000-000000000000';
    expect(buildEvent({ ...buildRating(), id }).id).toBe(id);
  });
});

describe('seededRandom', () => {
  it('repeats itself for equal seeds and differs for others', () => {
    expect(bytes(7)).toEqual(bytes(7));
    expect(bytes(7)).not.toEqual(bytes(8));
  });

  it('yields bytes for the seed that would leave xorshift at zero', () => {
    expect([...seededRandom(0x9e37_79b9)(new Uint8Array(8))].some((byte) => byte !== 0)).toBe(true);
  });
});
