import { describe, expect, it } from 'vitest';
import { contactData, EMPTY_CONTACT, type ContactState } from './contact-data.js';

const typed: ContactState = {
  anonymous: false,
  name: ' Ana ',
  phone: '02 2345 678',
  email: 'ana@example.org',
  channel: 'email',
  callback: true,
};

describe('contactData', () => {
  it.each<[string, ContactState, object]>([
    ['nothing typed', EMPTY_CONTACT, {}],
    ['blanks', { ...EMPTY_CONTACT, name: '  ' }, {}],
    [
      'everything',
      typed,
      { contact: { name: 'Ana', phone: '02 2345 678', email: 'ana@example.org', channel: 'email', callback: true } },
    ],
    ['anonymous, whatever was typed before', { ...typed, anonymous: true }, { anonymous: true }],
    [
      'a channel without its address',
      { ...EMPTY_CONTACT, name: 'Ana', channel: 'email' },
      { contact: { name: 'Ana' } },
    ],
    [
      'a call-back without a phone',
      { ...EMPTY_CONTACT, email: 'a@b.c', callback: true, channel: 'message' },
      { contact: { email: 'a@b.c' } },
    ],
  ])('of %s', (_, state, data) => expect(contactData(state)).toEqual(data));
});
