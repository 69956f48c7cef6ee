import { describe, expect, it } from 'vitest';
import { VOICE_TYPES } from '@hearback/protocol/light';
import { sampleRecord, sampleVoice } from './sample-records.js';
import { withoutErased } from './without-erased.js';

const number = 'K7QX-2M9D-4RTA';
const by = { id: 'dpo' };
const erasure = (seq: number, what: readonly ('contact' | 'words')[], of = number) =>
  sampleRecord('app.hearback.case.erased.v1', { number: of, by, what, reason: 'Asked for.' }, { seq, number: of });
const contact = { name: 'Zhang Mei', phone: '+86 138' };
const photo = { sha256: 'a'.repeat(64), bytes: 5, mediaType: 'image/jpeg' };
const complaintData = { text: 'Mrs Zhang has no water.', category: 'supply' };
const words = { text: '[erased]', category: 'supply' };
const replyData = { number, by, message: 'Dear Mrs Zhang', note: 'Called.' };
const erasedReply = { ...replyData, message: '[erased]', note: '[erased]' };
const complaint = sampleVoice(
  'complaint',
  { ...complaintData, contact, evidence: [{ ...photo, name: 'Zhang.jpg' }] },
  { seq: 1 },
);
const reply = sampleRecord('app.hearback.case.replied.v1', replyData, { seq: 2 });

describe('withoutErased', () => {
  it.each([
    [['contact'], { ...complaintData, contact: {}, evidence: [{ ...photo, name: '[erased]' }] }, replyData],
    [['words'], { ...words, contact, evidence: [{ ...photo, name: 'Zhang.jpg' }] }, erasedReply],
    [['contact', 'words'], { ...words, contact: {}, evidence: [{ ...photo, name: '[erased]' }] }, erasedReply],
  ] as const)('takes away what the register does: %j', (what, said, answered) => {
    const left = withoutErased([reply, complaint], [erasure(3, what), reply]);
    expect(left.map(({ event: { data } }) => data)).toEqual([answered, said]);
  });

  it('leaves what another case says, what came later, and the reasons of erasures', () => {
    const held = [erasure(3, ['words']), complaint];
    for (const other of [erasure(4, ['words'], '4K7P-2M9X-QT1V'), erasure(0, ['words'])])
      expect(withoutErased(held.slice(1), [other])).toEqual([complaint]);
    expect(withoutErased(held, [erasure(4, ['words'])])[0]).toBe(held[0]);
  });

  it('gives the very records where nothing is to be taken away', () => {
    const rating = sampleRecord(VOICE_TYPES.rating, { scale: 'stars', score: 4 });
    const held = [rating];
    expect(withoutErased(held, [erasure(4, ['words'])])).toBe(held);
    const left = withoutErased([complaint], [erasure(4, ['words'])]);
    expect(withoutErased(left, [erasure(4, ['words'])])).toBe(left);
  });
});
