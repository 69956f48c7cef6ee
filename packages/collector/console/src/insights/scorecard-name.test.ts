import { expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { scorecardName } from './scorecard-name.js';

it.each([
  ['en', { id: 'visit', label: 'Your visit' }, 'Your visit'],
  ['zh-TW', { id: 'servqual', label: 'Our survey' }, 'Our survey'],
  ['zh-TW', { id: 'servqual', label: null }, wordsOf('zh-TW').insights.scorecards.names['servqual']],
  ['en', { id: 'our-own', label: null }, 'Our own'],
  ['en', { id: 'constructor', label: null }, 'Constructor'],
] as const)('calls a scorecard in %s %j "%s"', (locale, scorecard, name) =>
  expect(scorecardName(scorecard, wordsOf(locale))).toBe(name),
);
