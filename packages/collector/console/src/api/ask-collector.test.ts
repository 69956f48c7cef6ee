import { afterEach, describe, expect, it, vi } from 'vitest';
import { askCollector } from './ask-collector.js';
import { stubCollector } from './stub-collector.js';

afterEach(() => vi.unstubAllGlobals());

describe('askCollector', () => {
  it.each([
    [429, '{"code":"too_many_tails"}', 'too_many_tails'],
    [503, '{"code":"store_unavailable"}', 'store_unavailable'],
    [429, '<html>Slow down.</html>', null],
    [502, 'null', null],
    [503, '{"code":7}', null],
  ])('tells of an answer of %i with %s that its code is %s', async (status, body, code) => {
    stubCollector(() => new Response(body, { status }));
    await expect(askCollector('/v1/cases')).rejects.toMatchObject({ name: 'Unavailable', status, code });
  });
});
