import { expect, it } from 'vitest';
import { filesNamedIn } from './files-named-in.js';

const photo = { sha256: 'a'.repeat(64), bytes: 5 };

it.each([
  ['evidence', { data: { evidence: [photo, { ...photo, name: { sealed: 'x' } }] } }, 2],
  ['what is no evidence', { data: { text: '"evidence"' }, evidence: [photo] }, 0],
  ['what is no file', { data: { evidence: [null, 'x', {}, { sha256: 1, bytes: 5 }] } }, 0],
  ['what is no list', { data: { evidence: photo } }, 0],
  ['no data', { data: null, note: '"evidence"' }, 0],
])('finds the files that an event names: %s', (_what, event, count) =>
  expect(filesNamedIn(JSON.stringify(event))).toHaveLength(count),
);

it('finds them however the name is escaped', () =>
  expect(filesNamedIn(JSON.stringify({ data: { evidence: [photo] } }).replace('"ev', String.raw`"\u0065v`))).toEqual([
    photo,
  ]));
