import { isCaseNumber } from '@hearback/protocol/light';
import { type CaseFilter, readCaseFilter, writeCaseFilter } from '../cases/case-filter.js';

/** What the console shows: the cases to be handled, or every record. */
export type Place = 'cases' | 'register';

/** What the fragment of the console's address says. */
export interface Address {
  readonly place: Place;
  /** The record that is open in the register, by its `seq`. */
  readonly record: number | null;
  /** The case that is open, by its number. */
  readonly case: string | null;
  readonly filter: CaseFilter;
}

/**
 * Reads a fragment such as `#case=355N-QJPA-54EC&view=overdue`, `#register` or `#record=12`. A token handed over as `#token=…` is told
 * apart: take it out of the address at once.
 */
export function readAddress(hash: string): Address & { readonly token: string | null } {
  const entries = new URLSearchParams(hash.replace(/^#/, ''));
  const text = entries.get('record') ?? '';
  const record = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
  const number = entries.get('case') ?? '';
  return {
    place: record !== null || entries.has('register') ? 'register' : 'cases',
    record,
    case: isCaseNumber(number) ? number : null,
    filter: readCaseFilter(entries),
    token: entries.get('token') || null,
  };
}

/** The fragment of an address; empty for the inbox as it begins. Never holds a token. */
export function writeAddress({ place, record, case: number, filter }: Address): string {
  const entries = new URLSearchParams();
  if (place === 'register') {
    if (record === null) return '#register';
    entries.set('record', String(record));
  } else {
    writeCaseFilter(filter, entries);
    if (number !== null) entries.set('case', number);
  }
  const text = entries.toString();
  return text === '' ? '' : `#${text}`;
}

/** The fragment that opens a record. */
export const recordFragment = (seq: number): string => `#record=${seq}`;
