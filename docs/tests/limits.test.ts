import { ComplaintData, Evidence, RatingData, SuggestionData } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { textOf } from './documents.ts';

const paper = textOf('docs/adopting.md');
const stated = (what: string) => new RegExp(`^\\| ${what} +\\| (.*?) +\\|$`, 'm').exec(paper)?.[1];

const evidence = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    sha256: index.toString(16).padStart(64, '0'),
    mediaType: 'image/jpeg',
    bytes: 1,
  }));
const answers = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ item: `item-${index}`, dimension: 'visit', score: 5 }));
const scorecard = { id: 'desk', version: 'v1' };

describe('the limits that adopters are told', () => {
  it.each([
    [
      'words of a complaint or suggestion',
      '10,000 characters',
      10_000,
      (size: number) =>
        ComplaintData.safeParse({ text: 'x'.repeat(size) }).success &&
        SuggestionData.safeParse({ text: 'x'.repeat(size), anonymous: true }).success,
    ],
    [
      'comment on a rating',
      '4,000 characters',
      4000,
      (size: number) => RatingData.safeParse({ scale: 'stars', score: 5, comment: 'x'.repeat(size) }).success,
    ],
    [
      'answers of one scorecard',
      '100',
      100,
      (size: number) => RatingData.safeParse({ scale: 'stars', scorecard, answers: answers(size) }).success,
    ],
    [
      'files of a voice',
      '10, of 25 MiB each',
      10,
      (size: number) => ComplaintData.safeParse({ text: 'x', evidence: evidence(size) }).success,
    ],
    [
      'files of a voice',
      '10, of 25 MiB each',
      25 * 1024 * 1024,
      (size: number) => Evidence.safeParse({ ...evidence(1)[0], bytes: size }).success,
    ],
  ])('are those of the protocol: %s, %s', (what, text, most, isTaken) => {
    expect(stated(what)).toBe(text);
    expect([isTaken(most), isTaken(most + 1)]).toEqual([true, false]);
  });
});
