import type { Expression, Kysely, RawBuilder, SqlBool } from 'kysely';
import type { Facet } from './case-rows.js';
import type { CaseRow, FileRow, RecordRow, SealedRow, Tables } from './tables.js';

/** Tables that are written to in bulk, and their rows. */
export type BulkRows = { records: RecordRow; sealed: SealedRow; files: FileRow };

/** A table that is written to in bulk. */
export type BulkTable = keyof BulkRows;

/** The key by which an event counts once. */
export type EventKey = { readonly source: string; readonly id: string };

/** A case as it was, before records are added to it. */
export type CasePlace = { readonly number: string; readonly facet: number };

/** A new case: its facet, and its row without the facet's id. */
export type NewCase = { readonly facet: Facet; readonly row: Omit<CaseRow, 'facet'> };

/** A transaction that is the only writer, in this process and all others. */
export type Writing = {
  readonly db: Kysely<Tables>;
  readonly run: Run;
  /** Inserts rows that all have the same members. */
  readonly insertAll: <Name extends BulkTable>(table: Name, rows: readonly BulkRows[Name][]) => Promise<void>;
  /** Places of those events that are already in the register. */
  readonly placesOf: (keys: readonly EventKey[]) => Promise<(EventKey & { readonly seq: number })[]>;
  /** The cases of numbers, as far as there are any. */
  readonly casesOf: (numbers: readonly string[]) => Promise<CasePlace[]>;
  /** Inserts cases that begin, in the order in which they are given, and counts them in their facets. */
  readonly insertCases: (begun: readonly NewCase[]) => Promise<void>;
  /** Counts cases in their facets, each of which is named once and made where it is new. @returns All of them, in any order. */
  readonly countFacets: (
    facets: readonly (Facet & { readonly cases: number })[],
  ) => Promise<(Facet & { readonly id: number })[]>;
};

/** Runs a compiled query, and gives its rows. */
export type Run = <Row>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** What differs between databases. Everything else is written once, in Kysely. */
export type Engine = {
  readonly db: Kysely<Tables>;
  /** Outside of transactions. */
  readonly run: Run;
  /**
   * Does work in a transaction that is the only writer, so that `seq` grows without gaps and readers see it grow in order. Once this
   * resolves, the work is on stable storage.
   *
   * @param isAppend Whether records are added, which other processes are told after the commit.
   */
  readonly write: <Result>(work: (writing: Writing) => Promise<Result>, isAppend: boolean) => Promise<Result>;
  /** Reads all as of one moment. */
  readonly snapshot: <Result>(work: (db: Kysely<Tables>) => Promise<Result>) => Promise<Result>;
  /** Whether a later version of the collector has changed the tables. */
  readonly isOutgrown: (db: Kysely<Tables>) => Promise<boolean>;
  /** Whether a text contains a lower-case needle, ignoring case in every script. */
  readonly contains: (text: Expression<string>, needle: string) => RawBuilder<SqlBool>;
  /** Name, address and telephone number of a contact, given as JSON, a line each; empty for what the database cannot read. */
  readonly contactText: (json: Expression<string>) => RawBuilder<string>;
  /** Calls back when other processes may have appended to the same register. @returns Ends that. */
  readonly listen: (onAppend: () => void) => () => void;
  /**
   * Makes sure, as far as the database can, that what was erased is gone from its files.
   *
   * @throws {Error} If it is not, since somebody else is at work on them, or the disk has no room.
   */
  readonly scrub: () => Promise<void>;
  /** Commits a write that changes nothing. @throws {Error} If nothing can be written. */
  readonly probe: () => Promise<void>;
  readonly close: () => Promise<void>;
};
