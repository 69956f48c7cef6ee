import { expect, it } from 'vitest';
import { contactOf } from './contact-of.js';

const given = (...all: readonly object[]) => contactOf(all.map((data) => ({ event: { data: data as never } })));

it.each([
  ['nothing where nobody gave anything', [{ text: 'x' }, { by: { id: 'a' } }], {}],
  ['what was given at first', [{ contact: { name: 'Lin', phone: '1' } }, {}], { name: 'Lin', phone: '1' }],
  ['what was given later', [{ anonymous: true }, { contact: { email: 'l@example.org' } }], { email: 'l@example.org' }],
  [
    'the latest of each',
    [{ contact: { name: 'Lin', phone: '1' } }, { contact: { phone: '2' } }],
    { name: 'Lin', phone: '2' },
  ],
  ['what was given since an erasure', [{ contact: {} }, { contact: { phone: '2' } }], { phone: '2' }],
])('is %s', (_, steps, expected) => expect(given(...steps)).toEqual(expected));
