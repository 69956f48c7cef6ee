import { describe, expect, it } from 'vitest';
import { readCaseQuery } from './read-case-query.js';

const read = (query: string) => readCaseQuery(new URLSearchParams(query), Date.UTC(2026, 10, 22, 4));

describe('a query for cases', () => {
  it.each(['limit=1', 'limit=200', `q=${'x'.repeat(100)}`, `q=${'x'.repeat(100)}+++`])('may say %s', (query) =>
    expect(read(query)).toMatchObject({ ok: true }),
  );

  it.each([
    ['limit=0', '"limit" must be a whole number from 1 to 200.'],
    ['limit=201', '"limit" must be a whole number from 1 to 200.'],
    [`q=${'x'.repeat(101)}`, '"q" may have at most 100 characters.'],
  ])('is told what is wrong with %s', (query, detail) => expect(read(query)).toEqual({ ok: false, detail }));
});
