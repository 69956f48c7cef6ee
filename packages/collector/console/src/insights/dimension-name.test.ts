import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { dimensionName } from './dimension-name.js';

/** A scorecard with items of these labels by dimension. */
const scorecard = (id: string, labels: Record<string, (string | null)[]>) => ({
  id,
  label: null,
  dimensions: Object.entries(labels).map(([dimension, each]) => ({
    id: dimension,
    label: null,
    items: each.map((label) => ({ label })),
  })),
});

const two = ['Were the rooms clean?', 'Were they quiet?'];

describe('dimensionName', () => {
  it.each([
    ['zh-TW', scorecard('technician', { visit: two }), 'visit', '到府服務'],
    ['en', scorecard('our-own', { 'front-desk': two }), 'front-desk', 'Front desk'],
    ['en', scorecard('our-own', { 'front-desk': ['Were they kind?'] }), 'front-desk', 'Front desk'],
    ['en', scorecard('own', { 'dimension-2': ['Were they kind?'] }), 'dimension-2', 'Were they kind?'],
    ['en', scorecard('own', { 'dimension-2': two }), 'dimension-2', 'Dimension 2'],
    ['zh-CN', scorecard('own', { 'dimension-2': [null] }), 'dimension-2', '维度 2'],
    ['zh-TW', scorecard('own', { 'dimension-12': two }), 'dimension-12', '構面 12'],
    ['en', scorecard('own', { general: two }), 'general', 'General'],
    ['zh-CN', scorecard('own', { general: two }), 'general', '总体'],
    ['zh-TW', scorecard('own', {}), 'general', '整體'],
  ] as const)('says in %s of %j "%s": "%s"', (locale, asked, id, name) =>
    expect(dimensionName(asked, id, wordsOf(locale))).toBe(name),
  );

  it('prefers what the site calls it', () => {
    const asked = { id: 'servqual', label: null, dimensions: [{ id: 'empathy', label: 'Our people', items: [] }] };
    expect(dimensionName(asked, 'empathy', wordsOf('zh-TW'))).toBe('Our people');
  });
});
