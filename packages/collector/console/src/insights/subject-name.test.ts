import { expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { subjectType } from './subject-name.js';

it.each([
  ['en', 'branch', wordsOf('en').insights.subjects.types['branch']],
  ['en', 'pump-house', 'Pump house'],
  ['en', 'constructor', 'Constructor'],
] as const)('calls a type of subject in %s %s "%s"', (locale, type, name) =>
  expect(subjectType(type, wordsOf(locale))).toBe(name),
);
