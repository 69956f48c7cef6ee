import { describe, expect, it } from 'vitest';
import { labelOf } from './scorecard-labels.js';

describe('labelOf', () => {
  it.each([
    ['en', 'technician', 'items', { id: 'attitude', label: '服務態度' }, 'Courtesy and attitude'],
    ['zh-CN', 'technician', 'items', { id: 'attitude', label: null }, '服务态度'],
    ['zh-TW', 'technician', 'dimensions', { id: 'visit' }, '到府服務'],
    [
      'en',
      'technician',
      'items',
      { id: 'own-tools', label: 'Did they bring their tools?' },
      'Did they bring their tools?',
    ],
    ['en', 'technician', 'items', { id: 'own-tools', label: null }, 'Own tools'],
    ['en', 'constructor', 'items', { id: 'name', label: null }, 'Name'],
    ['en', 'technician', 'items', { id: 'constructor', label: null }, 'Constructor'],
    ['zh-CN', 'our-own', 'dimensions', { id: 'opening-hours' }, 'Opening hours'],
  ] as const)('says in %s of %s %s %j "%s"', (locale, scorecard, part, named, label) =>
    expect(labelOf(locale, scorecard, part, named)).toBe(label),
  );
});
