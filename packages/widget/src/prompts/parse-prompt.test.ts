import { describe, expect, it } from 'vitest';
import { parseDuration } from './duration.js';
import { parsePrompt } from './parse-prompt.js';

describe('parseDuration', () => {
  it.each([
    ['30s', 30_000],
    ['2m', 120_000],
    ['1.5h', 5_400_000],
    ['30d', 2_592_000_000],
    ['250ms', 250],
    ['0s', 0],
    ['30', null],
    ['s', null],
    ['-1s', null],
    ['1 s', null],
    ['', null],
  ])('reads %j as %s', (text, ms) => expect(parseDuration(text)).toBe(ms));
});

describe('parsePrompt', () => {
  it.each([
    ['delay:30s', [{ reason: 'delay', afterMs: 30_000, perVisit: false }]],
    ['delay:2m/visit', [{ reason: 'delay', afterMs: 120_000, perVisit: true }]],
    ['scroll:60%', [{ reason: 'scroll', percent: 60 }]],
    ['scroll:100%', [{ reason: 'scroll', percent: 100 }]],
    ['dwell', [{ reason: 'dwell', afterMs: 30_000 }]],
    ['dwell:45s', [{ reason: 'dwell', afterMs: 45_000 }]],
    ['event:order-complete', [{ reason: 'event', name: 'order-complete' }]],
    ['event:shop:order:done', [{ reason: 'event', name: 'shop:order:done' }]],
    ['  exit  scroll:5% ', [{ reason: 'exit' }, { reason: 'scroll', percent: 5 }]],
    ['', []],
  ])('reads %j', (text, triggers) => expect(parsePrompt(text)).toEqual({ triggers, unknown: [] }));

  it.each([
    'delay',
    'delay:soon',
    'delay:30s/day',
    'scroll:60',
    'scroll:101%',
    'dwell:x',
    'event',
    'event:',
    'exit:now',
    'hover',
  ])('names %j as one it does not know, and keeps the others', (word) =>
    expect(parsePrompt(`${word} exit`)).toEqual({ triggers: [{ reason: 'exit' }], unknown: [word] }),
  );
});
