import { describe, expect, it } from 'vitest';
import { fillTemplate, withTemplate } from './templates.js';

const values = { name: 'Ms Huang', number: '355N-QJPA-54EC', handler: 'Maria' };

describe('fillTemplate', () => {
  it('puts in what it knows', () =>
    expect(fillTemplate('Dear {name}, about {number}.\n{handler}', values)).toBe(
      'Dear Ms Huang, about 355N-QJPA-54EC.\nMaria',
    ));

  it('leaves no hole for what it does not know', () =>
    expect(fillTemplate('Dear {name}, {other}', { ...values, name: '' })).toBe('Dear, {other}'));

  it('does not read what it has put in', () =>
    expect(fillTemplate('{name}', { ...values, name: '{number} $& $1' })).toBe('{number} $& $1'));
});

describe('withTemplate', () => {
  it.each([
    ['', 'Dear Ms Huang,'],
    [' \n ', 'Dear Ms Huang,'],
    ['Good morning.\n', 'Good morning.\n\nDear Ms Huang,'],
  ])('puts it below %j', (written, all) => expect(withTemplate(written, 'Dear Ms Huang,')).toBe(all));
});
