import { isCaseNumber } from '@hearback/protocol/light';
import { type CaseFilter, readCaseFilter, writeCaseFilter } from '../cases/case-filter.js';
import { type FiguresFilter, LAST_MONTH, readFiguresFilter, writeFiguresFilter } from '../insights/figures-filter.js';

/** What the console shows: the cases to be handled, every record, or what the voices mean. */
export type Place = 'cases' | 'register' | 'insights';

/** What the fragment of the console's address says. */
export interface Address {
  readonly place: Place;
  /** The record that is open in the register, by its `seq`. */
  readonly record: number | null;
  /** The case that is open, by its number. */
  readonly case: string | null;
  readonly filter: CaseFilter;
  /** Which figures the insights are of. */
  readonly figures: FiguresFilter;
}

/**
 * Reads a fragment such as `#case=355N-QJPA-54EC&view=overdue`, `#register`, `#record=12` or `#insights&days=90`. A token handed over as `#token=…` is told
 * apart: take it out of the address at once.
 */
export function readAddress(hash: string): Address & { readonly token: string | null } {
  const entries = new URLSearchParams(hash.replace(/^#/, ''));
  const text = entries.get('record') ?? '';
  const record = /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null;
  const number = entries.get('case') ?? '';
  return {
    place: placeOf(entries, record),
    record,
    case: isCaseNumber(number) ? number : null,
    filter: readCaseFilter(entries),
    figures: readFiguresFilter(entries),
    token: entries.get('token') || null,
  };
}

function placeOf(entries: URLSearchParams, record: number | null): Place {
  if (record !== null || entries.has('register')) return 'register';
  return entries.has('insights') ? 'insights' : 'cases';
}

/** An address to be written: only insights need to say which figures. */
type Written = Omit<Address, 'figures'> & Partial<Pick<Address, 'figures'>>;

/** The fragment of an address; empty for the inbox as it begins. Never holds a token. */
export function writeAddress({ place, record, case: number, filter, figures = LAST_MONTH }: Written): string {
  const entries = new URLSearchParams();
  if (place === 'insights') {
    writeFiguresFilter(figures, entries);
    return ['#insights', String(entries)].filter(Boolean).join('&');
  }
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
