import { siteOf } from '@hearback/protocol/light';
import type { RegisterRecord } from '../register/record.js';
import { kindOf, type RecordKind } from './record-kind.js';

/** What the list is narrowed to. */
export interface Filter {
  /** `null` for every kind. */
  readonly kind: RecordKind | null;
  /** `null` for every site. */
  readonly site: string | null;
  /** Words that must all occur; empty for no search. */
  readonly text: string;
}

/** Nothing narrowed. */
export const NO_FILTER: Filter = { kind: null, site: null, text: '' };

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

const haystacks = new WeakMap<RegisterRecord, string>();

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Everything that can be searched in a record; computed once, since a record never changes. */
function haystackOf(record: RegisterRecord): string {
  let haystack = haystacks.get(record);
  if (haystack === undefined) {
    const number = `${record.number} ${record.number.replaceAll('-', '')} #${record.seq}`;
    haystack = folded([number, record.event.source, ...textsIn(record.event.data)].join('\n'));
    haystacks.set(record, haystack);
  }
  return haystack;
}

/** Whether anything is narrowed. */
export const isNarrowed = ({ kind, site, text }: Filter): boolean =>
  kind !== null || site !== null || text.trim() !== '';

/**
 * Records that pass the filter, in the order given. Letter case and full-width forms make no difference; a case number
 * is found with and without its hyphens.
 */
export function filterRecords(records: readonly RegisterRecord[], filter: Filter): readonly RegisterRecord[] {
  if (!isNarrowed(filter)) return records;
  const words = folded(filter.text).split(/\s+/).filter(Boolean);
  return records.filter(
    (record) =>
      (filter.kind === null || kindOf(record.event) === filter.kind) &&
      (filter.site === null || siteOf(record.event.source) === filter.site) &&
      words.every((word) => haystackOf(record).includes(word)),
  );
}
