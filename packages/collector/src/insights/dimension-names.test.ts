import { expect, it } from 'vitest';
import { dimensionNames } from './dimension-names.js';

it('has the names that each site gives, those of one scorecard together', () =>
  expect(
    dimensionNames([
      { names: { visit: { staff: 'Our people', rooms: 'Rooms' } } },
      {},
      { names: { visit: { rooms: 'Our rooms' }, call: { line: 'The line' } } },
    ]),
  ).toEqual({ visit: { staff: 'Our people', rooms: 'Our rooms' }, call: { line: 'The line' } }));
