import { describe, expect, it } from 'vitest';
import { sampleCase } from '../cases/sample-case.js';
import { sampleVoice } from '../register/sample-records.js';
import { headingOf } from './heading-of.js';

const heading = (text: string) => {
  const { event } = sampleVoice('complaint', { text });
  return headingOf(sampleCase({ steps: [{ seq: 1, at: '2026-11-23T09:00:00.000Z', event }] }));
};

describe('headingOf', () => {
  it.each([
    ['No water.', 'No water.'],
    ['\n\n  No water.  \r\nSince Tuesday.', 'No water.'],
    ['x'.repeat(120), 'x'.repeat(120)],
    ['x'.repeat(121), `${'x'.repeat(120)}…`],
    ['水'.repeat(500), `${'水'.repeat(120)}…`],
    ['Very long story. '.repeat(400), `${'Very long story. '.repeat(7)}`.trimEnd() + '…'],
    ['👩‍👩‍👧‍👦'.repeat(130), `${'👩‍👩‍👧‍👦'.repeat(10)}…`],
  ])('of %j is %j', (text, expected) => expect(heading(text)).toBe(expected));

  it('is the number where nothing was said, or it was erased', () => {
    expect(headingOf(sampleCase())).toBe('355N-QJPA-54EC');
    expect(heading(' \n ')).toBe('355N-QJPA-54EC');
    expect(heading('[erased]')).toBe('355N-QJPA-54EC');
  });
});
