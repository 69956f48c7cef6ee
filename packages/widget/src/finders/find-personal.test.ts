import { assert, property, string, constantFrom, integer, tuple, array, date } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesLuhn } from './card-numbers.js';
import { chineseIdCheck } from './chinese-ids.js';
import { findPersonal } from './find-personal.js';
import { hide } from './hide.js';

const seen = (text: string) => findPersonal(text).map(({ kind, start, end }) => [kind, text.slice(start, end)]);

const digits = (count: number) =>
  array(integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((each) => each.join(''));

/** The last digit found by trying, not by the formula's turning round. */
const withLuhn = (start: string) => [...'0123456789'].map((last) => start + last).find(passesLuhn)!;

const cards = tuple(constantFrom('4', '51', '2221', '60'), digits(19), integer({ min: 13, max: 19 })).map(
  ([start, rest, length]) => withLuhn((start + rest).slice(0, length - 1)),
);

/** Account numbers with check digits by long division. @see ISO 13616-1. */
const accounts = tuple(constantFrom(['DE', 18], ['NL', 14], ['FR', 23]), digits(23)).map(
  ([[country, length], rest]) => {
    const account = rest.slice(0, Number(length));
    const letters = [...String(country)].map((letter) => Number.parseInt(letter, 36)).join('');
    return `${country}${String(98n - (BigInt(`${account}${letters}00`) % 97n)).padStart(2, '0')}${account}`;
  },
);

const chineseIds = tuple(
  integer({ min: 110_000, max: 820_000 }),
  date({ min: new Date('1930-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
  digits(3),
).map(([region, birthday, order]) => {
  const start = `${region}${birthday.toISOString().slice(0, 10).replaceAll('-', '')}${order}`;
  return start + chineseIdCheck(start);
});

const grouped = (number: string, gap: string) => number.replaceAll(/.{4}(?=.)/g, `$&${gap}`);
const words = constantFrom('', 'I paid with ', 'Karte: ', '卡号是', 'بطاقة ', '(', 'see\n');
const after = constantFrom('', '.', ', thank you', '谢谢', ')', '\nbye');

describe('findPersonal', () => {
  it.each([
    // Numbers that the card schemes publish for tests
    ['card', '4111 1111 1111 1111'],
    ['card', '5555-5555-5555-4444'],
    ['card', '378282246310005'],
    ['card', '3782 822463 10005'],
    ['card', '4222222222222'],
    ['card', '6304 0000 0000 0000'],
    ['card', '４１１１ １１１１ １１１１ １１１１'],
    ['card', '4111.1111.1111.1111'],
    ['card', '4111  1111  1111  1111'],
    ['card', '4111\n1111\n1111\n1111'],
    // Examples of the IBAN registry
    ['iban', 'DE89 3704 0044 0532 0130 00'],
    ['iban', 'GB29NWBK60161331926819'],
    ['iban', 'fr14 2004 1010 0505 0001 3m02 606'],
    ['iban', 'NO93 8601 1117 947'],
    ['iban', 'ＤＥ８９ 3704 0044 0532 0130 00'],
    ['iban', 'DE 89  3704  0044  0532  0130  00'],
    ['email', 'ana@example.org'],
    ['email', 'ana.maria+bills@mail.example.co.uk'],
    ['email', 'jürgen@müller.example'],
    ['phone', '+49 30 1234567'],
    ['phone', '+1 (212) 555-0123'],
    // Whose digits fit as a card's do
    ['phone', '+86 138 1234 5678'],
    ['phone', '+44 (0)20 7946 0958'],
    ['phone', '+８６ 139 1234 5678'],
    ['phone', '0049 30 1234567'],
    ['phone', '(020) 7946 0958'],
    ['phone', '0171/1234567'],
    ['phone', '090-1234-5678'],
    ['phone', '06 12 34 56 78'],
    ['phone', '06.12.34.56.78'],
    ['phone', '13912345678'],
    ['phone', '139 1234 5678'],
    ['phone', '(212) 555-0123'],
    ['phone', '212-555-0123'],
    ['phone', '(11) 91234-5678'],
    ['phone', '98765 43210'],
    ['phone', '0912345678'],
    ['phone', '０９１２－３４５－６７８'],
    ['phone', '0901234567'],
    ['phone', '0901.234.567'],
    ['phone', '0612345678'],
    ['phone', '07911123456'],
    ['phone', '015123456789'],
    ['phone', '01012345678'],
    ['phone', '09012345678'],
    ['phone', '(021)12345678'],
    ['phone', '(11)912345678'],
    ['phone', '11 91234-5678'],
    // The example of GB 11643-1999, and others with a right check character
    ['chineseId', '11010519491231002X'],
    ['chineseId', '440524188001010014'.replace('1880', '1980').slice(0, 17) + chineseIdCheck('44052419800101001')],
    ['chineseId', '110105 19491231 002x'],
  ])('finds a %s in %j, alone and in sentences of any script', (kind, found) => {
    for (const [before, behind] of [
      ['', ''],
      ['It is ', ', I think.'],
      ['我的是', '，谢谢。'],
      ['هذا: ', '؟'],
    ] as const)
      expect(seen(before + found + behind)).toEqual([[kind, found]]);
  });

  it.each([
    'The meter was read on 2026-11-23 at 14:05:09.',
    'Am 05.11.2026 um 10.30 Uhr, wieder am 06/11/2026 1234.',
    'From 01-02-2026 12:30 to 03-02-2026 13:45',
    '01/02/2026 03/04/2026',
    'Order 0012345678, invoice 2026-000123, ticket AB-13912345678',
    'Order no. 030 1234567',
    'Bestellnummer 212-555-0123',
    '订单号 13912345678',
    'My meter is #13912345678.',
    'Kundennummer 0123 456789, Az. 030 1234567, Vorgang 0171 1234567',
    'Account 0123-456-789, meter 0612345678, dossier 06 12 34 56 78',
    '水表号 13912345678，户号0912345678，お客様番号 090-1234-5678',
    '05-11-26 08-00, 28.11.26 14.30.00',
    'See photo@2x.png',
    'It cost 1.234.567,89 or +1.234.567,89 or 12 345 678.',
    'It was logged at 1795413600000.',
    'Parcel 00340434161094042557',
    // Fewer digits than a phone number has, and more.
    'Locker 030 12345',
    'Locker 0123 45678901 23456789',
    '4111 1111 1111 1112',
    '0000 0000 0000 0000',
    'DE88 3704 0044 0532 0130 00',
    '110105194912310021',
    '110105194913310021',
    'Version 10.0.19045.3693 at 192.168.100.200',
    '550e8400-e29b-41d4-a716-446655440000',
    'Follow @example or a@b',
    '',
  ])('finds nothing in %j', (text) => expect(seen(text)).toEqual([]));

  it.each(['Tel:+886912345678', 'phone:0912-345-678'])('finds a phone right after its caption in %j', (text) =>
    expect(seen(text)).toEqual([['phone', text.slice(text.indexOf(':') + 1)]]),
  );

  it.each(['My number is 07911 123456', 'Meine Nummer: 0171 2345678', 'unter meiner Nummer 030/1234567'])(
    'finds a phone where somebody gives their number, as in %j',
    (text) => expect(seen(text)).toEqual([['phone', /\d.*/.exec(text)![0]]]),
  );

  it.each(['My order number is 07911 123456', 'Meine Kundennummer 0171 2345678', 'the number 0171 2345678'])(
    'takes what is counted for no phone, as in %j',
    (text) => expect(seen(text)).toEqual([]),
  );

  it.each(['call me: 12345678', 'Tel. 1234567', '我的电话是 87654321', 'هاتف: 12345678'])(
    'takes any number after a word for a phone, as in %j',
    (text) => expect(seen(text)).toEqual(text.startsWith('call') ? [] : [['phone', /\d+/.exec(text)![0]]]),
  );

  it('finds several, in order', () =>
    expect(
      seen('Write to ana@example.org or call +49 30 1234567; card 4111 1111 1111 1111, IBAN DE89370400440532013000.'),
    ).toEqual([
      ['email', 'ana@example.org'],
      ['phone', '+49 30 1234567'],
      ['card', '4111 1111 1111 1111'],
      ['iban', 'DE89370400440532013000'],
    ]));

  it('finds a card printed beside its other numbers', () =>
    expect(seen('4111 1111 1111 1111 12 29 123')).toEqual([['card', '4111 1111 1111 1111']]));

  it('finds every card, in any gaps, and none with a digit mistyped', () =>
    assert(
      property(
        cards,
        constantFrom('', ' ', '-'),
        words,
        after,
        integer({ min: 1, max: 12 }),
        (card, gap, before, end, at) => {
          const written = grouped(card, gap);
          expect(seen(before + written + end)).toEqual([['card', written]]);
          const wrong = card.slice(0, at) + ((Number(card[at]) + 1) % 10) + card.slice(at + 1);
          expect(seen(before + grouped(wrong, gap) + end)).not.toContainEqual(['card', grouped(wrong, gap)]);
        },
      ),
    ));

  it('finds every account number, in any gaps, and none with a digit mistyped', () =>
    assert(
      property(
        accounts,
        constantFrom('', ' '),
        words,
        after,
        integer({ min: 4, max: 17 }),
        (account, gap, before, end, at) => {
          const written = grouped(account, gap);
          expect(seen(before + written + end)).toEqual([['iban', written]]);
          const wrong = account.slice(0, at) + ((Number(account[at]) + 1) % 10) + account.slice(at + 1);
          expect(seen(before + grouped(wrong, gap) + end).filter(([kind]) => kind === 'iban')).toEqual([]);
        },
      ),
    ));

  it('finds every Chinese identity number', () =>
    assert(
      property(chineseIds, words, after, (number, before, end) => {
        expect(seen(before + number + end)).toEqual([['chineseId', number]]);
      }),
    ));

  it('takes no moment for anything personal', () =>
    assert(
      property(
        date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }),
        constantFrom('en-GB', 'en-US', 'de', 'fr', 'pt-BR', 'vi', 'zh-CN', 'ja', 'ko'),
        (moment, locale) => {
          expect(seen(moment.toISOString())).toEqual([]);
          const format = { dateStyle: 'short', timeStyle: 'medium', timeZone: 'UTC' } as const;
          expect(seen(moment.toLocaleString(locale, format))).toEqual([]);
        },
      ),
    ));

  const anything = array(
    constantFrom(
      '4111 1111 1111 1111',
      'a@b.example',
      '+49 30 1234567',
      '0',
      '12',
      ' ',
      '-',
      '@',
      '.',
      'DE',
      '…',
      '٣',
      '家',
    ),
    { maxLength: 30 },
  ).map((parts) => parts.join(''));

  it.each([
    ['any text', string({ unit: 'binary', maxLength: 200 })],
    ['numbers and signs in a row', anything],
  ])('gives findings in order, none in another, of %s, and hiding them one by one comes to an end', (_, texts) =>
    assert(
      property(texts, (text) => {
        const findings = findPersonal(text);
        let end = 0;
        for (const finding of findings) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        let left = text;
        for (let round = 0; round <= text.length; round++) {
          const [first] = findPersonal(left);
          if (!first) return;
          left = hide(left, first);
        }
        expect.fail(`still to hide: ${left}`);
      }),
    ),
  );

  it('is quick with long texts made to be slow', () => {
    for (const part of ['1', '1 ', 'a', 'a.', 'a@a.', '+1 ', '0', '0(', 'DE12 ', '4111 '])
      expect(findPersonal(part.repeat(20_000)).length).toBeLessThan(20_000);
  }, 5000);
});
