import { describe, expect, it } from 'vitest';
import { emptiedTemplate, fillTemplate, withTemplate } from './templates.js';

const values = { name: 'Ms Huang', number: '355N-QJPA-54EC', handler: 'Maria' };

describe('fillTemplate', () => {
  it('puts in what it knows', () =>
    expect(fillTemplate('Dear {name}, about {number}.\n{handler}', values)).toBe(
      'Dear Ms Huang, about 355N-QJPA-54EC.\nMaria',
    ));

  it('leaves no hole for what it does not know', () =>
    expect(fillTemplate('Dear {name}, {other}', { ...values, name: '' })).toBe('Dear, {other}'));

  it('ends with what it says where it is not signed', () =>
    expect(fillTemplate('We come at nine.\n\n{handler}', { ...values, handler: '' })).toBe('We come at nine.'));

  it('does not read what it has put in', () =>
    expect(fillTemplate('{name}', { ...values, name: '{number} $& $1' })).toBe('{number} $& $1'));
});

describe('emptiedTemplate', () => {
  it('is what fills into what was written, and holds nothing of the case', () => {
    const text = 'Dear {name},\n\nabout {number}: {name}, we come.\n{handler}';
    expect(emptiedTemplate(fillTemplate(text, values), values)).toBe(text);
  });

  it('leaves what is not known, and places that were written by hand', () =>
    expect(emptiedTemplate('Dear {name}, Maria', { ...values, name: '', handler: '' })).toBe('Dear {name}, Maria'));

  it('takes no part of a word for a name', () => {
    const short = { name: 'Li', number: '355N-QJPA-54EC', handler: 'An' };
    expect(emptiedTemplate('Dear Li, Lima and Ali wait. Another, An', short)).toBe(
      'Dear {name}, Lima and Ali wait. Another, {handler}',
    );
  });

  it('knows a name without spaces around it, as in Chinese', () =>
    expect(emptiedTemplate('张三您好：', { ...values, name: '张三' })).toBe('{name}您好：'));

  it('reads a name letter by letter, and the longer one first', () =>
    expect(emptiedTemplate('Maria Chen (M.) / Maria', { ...values, name: 'Maria Chen (M.)' })).toBe(
      '{name} / {handler}',
    ));
});

describe('withTemplate', () => {
  it.each([
    ['', 'Dear Ms Huang,'],
    [' \n ', 'Dear Ms Huang,'],
    ['Good morning.\n', 'Good morning.\n\nDear Ms Huang,'],
  ])('puts it below %j', (written, all) => expect(withTemplate(written, 'Dear Ms Huang,')).toBe(all));
});
