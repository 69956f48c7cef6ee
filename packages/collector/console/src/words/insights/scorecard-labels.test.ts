import { describe, expect, it } from 'vitest';
import { labelOf } from './scorecard-labels.js';

describe('labelOf', () => {
  it.each([
    ['en', 'technician', 'items', 'attitude', 'Courtesy and attitude'],
    ['zh-CN', 'technician', 'items', 'attitude', '服务态度'],
    ['zh-TW', 'technician', 'dimensions', 'visit', '到府服務'],
    ['en', 'technician', 'items', 'own-tools', 'Own tools'],
    ['zh-CN', 'our-own', 'dimensions', 'opening-hours', 'Opening hours'],
  ] as const)('says in %s of %s %s %s "%s"', (locale, scorecard, part, id, label) =>
    expect(labelOf(locale, scorecard, part, id)).toBe(label),
  );
});
