import { describe, expect, it } from 'vitest';
import { dimensionName } from '../insights/dimension-name.js';
import { scorecardName } from '../insights/scorecard-name.js';
import { wordsOf } from '../words/words.js';
import { askedScorecard } from './asked-scorecard.js';

const filled = (id: string) => ({
  scorecard: { id, version: '1' },
  answers: [
    { dimension: 'staff', item: 'polite', score: 4, label: 'Were they polite?' },
    { dimension: 'front-desk', item: 'quick', score: 2 },
    { dimension: 'staff', item: 'kind', score: 4 },
  ],
});

const SITES = [
  { id: 'shop', categories: {}, titles: { visit: 'Our shop' }, names: { visit: { staff: 'Sellers' } } },
  { id: 'portal', categories: {}, titles: { visit: { en: 'Your visit', 'zh-TW': '您的來訪' } } },
  { id: 'kiosk', categories: {}, names: { visit: { staff: { en: 'People', 'zh-TW': '人員' } } } },
];

describe('askedScorecard', () => {
  it.each([
    ['en', 'shop', 'visit', 'Our shop', 'Sellers'],
    ['zh-TW', 'portal', 'visit', '您的來訪', 'Staff'],
    ['zh-TW', 'kiosk', 'visit', 'Visit', '人員'],
    ['en', null, 'visit', 'Visit', 'Staff'],
    ['en', 'shop', 'constructor', 'Constructor', 'Staff'],
  ] as const)('is called in %s, of %s and "%s", as its site does: "%s", "%s"', (locale, site, id, title, staff) => {
    const words = wordsOf(locale, { sites: SITES });
    const asked = askedScorecard(filled(id), site, words);
    expect(scorecardName(asked, words)).toBe(title);
    expect(['staff', 'front-desk'].map((each) => dimensionName(asked, each, words))).toEqual([staff, 'Front desk']);
  });
});
