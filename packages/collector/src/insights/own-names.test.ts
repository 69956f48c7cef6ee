import { expect, it } from 'vitest';
import { ownNames } from './own-names.js';

it('has the names that each site gives, those of one scorecard together', () =>
  expect(
    ownNames([
      { names: { visit: { staff: 'Our people', rooms: 'Rooms' } }, categories: { leak: 'Leak', bill: 'Bill' } },
      {},
      {
        names: { visit: { rooms: 'Our rooms' }, call: { line: 'The line' } },
        titles: { visit: { en: 'Your visit' } },
        categories: { bill: 'Water bill' },
      },
    ]),
  ).toEqual({
    names: { visit: { staff: 'Our people', rooms: 'Our rooms' }, call: { line: 'The line' } },
    titles: { visit: { en: 'Your visit' } },
    categories: { leak: 'Leak', bill: 'Water bill' },
  }));
