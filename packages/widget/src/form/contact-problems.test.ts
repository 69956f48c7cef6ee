import { describe, expect, it } from 'vitest';
import { loadWholeLocale } from '../locales/load-locale.js';
import { EMPTY_CONTACT, type ContactState } from './contact-data.js';
import { contactProblems, type ContactDemand } from './contact-problems.js';

const messages = await loadWholeLocale('en');
const { faults } = messages;
const found = (change: Partial<ContactState>, demand: ContactDemand = 'optional') =>
  contactProblems({ ...EMPTY_CONTACT, ...change }, demand, messages).map(({ message }) => message);

describe('contactProblems', () => {
  it.each<[Partial<ContactState>, ContactDemand, string[]]>([
    [{}, 'optional', []],
    [{}, 'required', [faults.contact]],
    [{ name: 'Ana' }, 'required', [faults.contact]],
    [{ phone: '12345' }, 'required', []],
    [{ email: 'ana@example.org' }, 'required', []],
    [{ anonymous: true }, 'required', []],
    [{ anonymous: true, phone: '1' }, 'optional', []],
    [{ phone: '1', email: '@' }, 'hidden', []],
    [{ phone: '1', email: '@' }, 'optional', [faults.phone, faults.email]],
  ])('of %j where contact is %s: %j', (state, demand, problems) => expect(found(state, demand)).toEqual(problems));

  it.each(['1234', 'call me', `${'1'.repeat(41)}`])('doubts the phone number %s', (phone) =>
    expect(found({ phone })).toEqual([faults.phone]),
  );
  it.each(['12345', '+886 2 2345-6789', '(02) 2345 678 ext. 9', '٠٢٣٤٥٦٧', '1'.repeat(40)])(
    'takes the phone number %s',
    (phone) => expect(found({ phone })).toEqual([]),
  );
  it.each(['ana', 'ana@', '@example.org', 'ana@example', 'a na@example.org', `${'a'.repeat(243)}@example.org`])(
    'doubts the address %s',
    (email) => expect(found({ email })).toEqual([faults.email]),
  );
  it.each(['a@b.c', 'ana.lin+water@example.co.tw', '水@例子.台灣', `${'a'.repeat(242)}@example.org`])(
    'takes the address %s',
    (email) => expect(found({ email })).toEqual([]),
  );
});
