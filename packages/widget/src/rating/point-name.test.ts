import { SCALE_IDS } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { messages as en } from '../locales/en.js';
import { messages as zhTW } from '../locales/zh-tw.js';
import { pointName } from './point-name.js';
import { scalePoints } from './scale-points.js';

describe('pointName', () => {
  it.each([
    ['nps', 0, '0, Not at all likely'],
    ['nps', 5, '5'],
    ['nps', 10, '10, Extremely likely'],
    ['ces', 7, '7, Strongly agree'],
    ['thumbs', 0, 'No'],
    ['likert5', 5, 'Very satisfied'],
  ] as const)('of %s %i is %s', (scale, value, name) =>
    expect(pointName(scale, value, { messages: en, locale: 'en' })).toBe(name),
  );

  it.each(SCALE_IDS)('tells every value of %s apart', (scale) => {
    const names = scalePoints(scale).map((value) => pointName(scale, value, { messages: zhTW, locale: 'zh-TW' }));
    expect(new Set(names).size).toBe(names.length);
  });
});
