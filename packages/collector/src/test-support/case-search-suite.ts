import { numberOf, sourceOf, VOICE_TYPES } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { erasureEvent } from '../register/erasure-event.js';
import type { NewRecord } from '../register/record.js';
import type { ErasureScope } from '../register/sealed-places.js';
import type { Store } from '../store/store.js';
import { BEGUN_MS } from './case-records.js';
import { caseQuery } from './happenings.js';
import { sampleId } from './sample-event.js';
import { onNewStore } from './on-new-store.js';

const RECEIVED_AT = new Date(BEGUN_MS).toISOString();

/** A record of the person: of a new case, or one more of the case of a number. */
function said(data: object, number?: string): NewRecord {
  const id = sampleId();
  const type = number === undefined ? VOICE_TYPES.complaint : VOICE_TYPES.amendment;
  const source = sourceOf('portal');
  const event = { id, source, type, time: RECEIVED_AT, data: number === undefined ? data : { number, ...data } };
  return {
    source,
    site: 'portal',
    id,
    type,
    number: number ?? numberOf(id),
    receivedAt: RECEIVED_AT,
    event: JSON.stringify(event),
    files: [],
  };
}

/** JSON as programs write it that keep to ASCII. */
const inAscii = (text: string): string =>
  text.replace(/[^\p{ASCII}]/gu, (letter) =>
    Array.from({ length: letter.length }, (_, at) => `\\u${letter.charCodeAt(at).toString(16).padStart(4, '0')}`).join(
      '',
    ),
  );

/**
 * How every store searches for cases by what people wrote and how they can be reached.
 *
 * @param openStore Gives a new, empty store each time.
 */
export function caseSearchSuite(name: string, openStore: () => Promise<Store>): void {
  const withStore = onNewStore(openStore);

  const finder = (store: Store) => async (text: string) =>
    (await store.cases(caseQuery({ filter: { states: [], text } }))).cases.map(({ number }) => number);

  const erase = async (store: Store, number: string, scopes: readonly ErasureScope[]) => {
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    const of = { site: 'portal', number };
    await store.erase(erasureEvent({ of, scopes, reason: 'x', by: 'dpo', nowMs: BEGUN_MS, random }), scopes);
  };

  describe(`${name}, searched`, () => {
    it('finds people by their name, address and telephone number, in any case of letters', () =>
      withStore(async (store) => {
        const contact = {
          name: 'Éva Müller-黃',
          email: 'Eva@Example.org',
          phone: '+886 2 2345 6789',
          channel: 'phone',
        };
        const [hers, other] = [said({ text: 'Brown water.', contact }), said({ text: 'No water.' })];
        await store.append([hers, other]);
        const found = finder(store);
        for (const text of ['éva mü', 'MÜLLER', '黃', 'eva@example', '2345 6789'])
          // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its text
          expect([text, await found(text)]).toEqual([text, [hers.number]]);
        for (const text of ['phone', 'channel', 'name":', 'Eva M', '%', '_va'])
          // oxlint-disable-next-line no-await-in-loop -- as above
          expect([text, await found(text)]).toEqual([text, []]);
        expect(await found('water')).toEqual([hers.number, other.number]);
      }));

    it('finds people by what they added later, among the cases of their own number alone', () =>
      withStore(async (store) => {
        const [first, second] = [said({ text: 'Brown water.' }), said({ text: 'No water.' })];
        await store.append([first, second]);
        await store.append([said({ contact: { name: 'Lin Mei-hua' } }, first.number)]);
        expect(await finder(store)('mei-hua')).toEqual([first.number]);
      }));

    it('reads contacts however their JSON is written, and goes on past those it cannot read', () =>
      withStore(async (store) => {
        const ascii = said({ text: 'Brown water.', contact: { name: '黃美玲' } });
        const odd = said({ text: 'No water.', contact: { name: 'Lin \ud800 \0 Wei' } });
        const list = said({ text: 'Cold water.', contact: ['Lin Wei'] });
        await store.append([{ ...ascii, event: inAscii(ascii.event) }, odd, list]);
        expect(await finder(store)('美玲')).toEqual([ascii.number]);
        expect(await finder(store)('no water')).toEqual([odd.number]);
      }));

    it('tells the names of people by the numbers of their cases, the latest ones, until they are erased', () =>
      withStore(async (store) => {
        const [first, second, third] = [
          said({ text: 'Brown water.', contact: { name: 'Huang Wei', email: 'h@example.org' } }),
          said({ text: 'No water.', contact: { phone: '110' } }),
          said({ text: 'Cold water.', contact: { name: 'Lin Wei' } }),
        ];
        const numbers = [first, second, third].map(({ number }) => number);
        await store.append([first, second, third]);
        expect(await store.contactNames(numbers.slice(0, 2))).toEqual({ [first.number]: 'Huang Wei' });
        await store.append([
          said({ contact: { name: 'Huang Mei' } }, first.number),
          said({ contact: { email: 'mei@example.org' } }, first.number),
          said({ text: 'Since Monday.' }, second.number),
        ]);
        expect(await store.contactNames(numbers)).toEqual({ [first.number]: 'Huang Mei', [third.number]: 'Lin Wei' });
        await erase(store, first.number, ['contact']);
        expect(await store.contactNames(numbers)).toEqual({ [third.number]: 'Lin Wei' });
        expect(await store.contactNames([])).toEqual({});
      }));

    it('tells what people saw the categories of their complaints called, by the numbers of their cases', () =>
      withStore(async (store) => {
        const [named, unnamed, unsaid] = [
          said({ text: 'Brown water.', category: 'supply', categoryLabel: '停水', lang: 'zh-TW' }),
          said({ text: 'No water.', category: 'supply' }),
          said({ text: 'Cold water.', category: 'supply', categoryLabel: 'No water' }),
        ];
        const stranger = { ...said({ text: 'Me.', category: 'supply', categoryLabel: 'Mine' }), number: named.number };
        await store.append([named, unnamed, unsaid]);
        await store.append([stranger, said({ text: 'Since Monday.' }, unnamed.number)]);
        expect(await store.shownCategories([named, unnamed, unsaid].map(({ number }) => number))).toEqual({
          [named.number]: { id: 'supply', label: '停水', lang: 'zh-TW' },
          [unsaid.number]: { id: 'supply', label: 'No water', lang: '' },
        });
        expect(await store.shownCategories([])).toEqual({});
      }));

    it('takes nobody into a case who only sent another voice with its number', () =>
      withStore(async (store) => {
        const first = said({ text: 'Brown water.', contact: { name: 'Huang Wei' } });
        const stranger = { ...said({ text: 'Me.', contact: { name: 'Mallory' } }), number: first.number };
        await store.append([first]);
        await store.append([stranger, said({ text: 'Since Monday.' }, first.number)]);
        expect(await store.contactNames([first.number])).toEqual({ [first.number]: 'Huang Wei' });
        expect(await finder(store)('mallory')).toEqual([]);
      }));

    it.each([
      ['letters that become two in lower case', 'İbrahim Işık', 'İbrahim'],
      ['letters of two surrogates', '𠮷田', '𠮷田'],
      ['telephone numbers that read like the number of a case', '886912345085', '886912345085'],
    ])('finds %s', (_, written, text) =>
      withStore(async (store) => {
        const record = said({ text: 'Brown water.', contact: { name: written } });
        await store.append([{ ...record, event: inAscii(record.event) }]);
        expect(await finder(store)(text)).toEqual([record.number]);
      }),
    );

    it('forgets people as soon as how to reach them is erased, and keeps what they wrote', () =>
      withStore(async (store) => {
        const first = said({ text: 'Brown water.', contact: { name: 'Huang Wei', email: 'h@example.org' } });
        await store.append([first]);
        await store.append([said({ contact: { name: 'Huang Mei' } }, first.number)]);
        const found = finder(store);
        expect(await found('huang')).toEqual([first.number]);
        expect(await found('mei')).toEqual([first.number]);
        await erase(store, first.number, ['contact']);
        for (const text of ['huang', 'mei', 'h@example'])
          // oxlint-disable-next-line no-await-in-loop -- as above
          expect([text, await found(text)]).toEqual([text, []]);
        expect(await found('brown')).toEqual([first.number]);
      }));
  });
}
