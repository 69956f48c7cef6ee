import type { CursorStore } from './cursor-store.js';
import type { DeliveryStore } from './delivery-store.js';
import type { SessionStore } from './session-store.js';
import type { TemplateStore } from './template-store.js';
import type { WebhookStore } from './webhook-store.js';
import type { Scope } from '../access/scopes.js';
import type { SeenSites } from '../access/seen-sites.js';
import type { Service } from '../cases/deadlines.js';
import type { NewRecord, StoredRecord } from '../register/record.js';
import type { ErasureScope } from '../register/sealed-places.js';
import type { CaseSummary } from '../cases/case-summary.js';
import type { SubjectList, SubjectPage, Tallies, TallySpan } from '../insights/tally.js';
import type { ChainHead, ChainVerdict } from '../register/verify-chain.js';
import type { CaseCursor, CaseList, CaseQuery } from './case-query.js';

/** A file that an accepted event of a site names. */
export type ExpectedFile = { readonly site: string; readonly bytes: number };

/** Cases of one site, or that were received within a time. */
export type CaseSpan = {
  /** `null` for all sites. */
  readonly site: string | null;
  /** Received at this moment or later: RFC 3339, UTC, milliseconds; `null` from the beginning. */
  readonly from: string | null;
  /** Received before this moment; `null` up to the end. */
  readonly to: string | null;
  /** Sites whose cases may be seen. @default all */
  readonly seen?: SeenSites;
};

/** Records of some sites, up to a place. */
export type RecordSpan = {
  readonly sites: NonNullable<SeenSites>;
  /** The greatest `seq` that is looked at: all records up to there are, whosever they are. */
  readonly upto: number;
};

/** One page of all cases with their records. */
export type CaseRecords = {
  /** The records of each case, in the order of `seq`. */
  readonly cases: readonly (readonly StoredRecord[])[];
  /** Where to go on; `null` at the end. */
  readonly next: number | null;
};

/** One page of the summaries of cases. */
export type CaseSummaries = {
  readonly cases: readonly CaseSummary[];
  /** Where to go on; `null` at the end. */
  readonly next: number | null;
};

/** A category as the person saw it who chose it. */
export type ShownCategory = {
  readonly id: string;
  readonly label: string;
  /** BCP 47; empty where the voice did not say. */
  readonly lang: string;
};

/** One page of cases with a missed deadline that has not been recorded. */
export type OverdueWithoutNotice = Pick<CaseList, 'cases' | 'next'> & {
  /** Numbers of those with a notice that was recorded before the deadline had passed. */
  readonly noticedEarly: readonly string[];
};

/** Names one case. */
export type CaseName = { readonly site: string; readonly number: string };

/** A token as it is kept: everything but the token itself. */
export type KeptToken = {
  /** Name of its holder. Never given twice, so that old records stay unambiguous. */
  readonly name: string;
  readonly scope: Scope;
  /** Name that changes made with it are signed with towards the public; `null` lets each request say. */
  readonly displayName: string | null;
  /** Role shown beside that name; `null` for none. */
  readonly role: string | null;
  /** Sites that it is bound to; `null` where it is for all. */
  readonly sites: SeenSites;
  readonly createdAt: string;
  /** `null` while it works. */
  readonly revokedAt: string | null;
};

/** A token to be kept, by its hash. Without a display name or a role, each request says them; without sites, it is for all. */
export type NewToken = Pick<KeptToken, 'name' | 'scope' | 'createdAt'> &
  Partial<Pick<KeptToken, 'displayName' | 'role' | 'sites'>> & { readonly hash: string };

/** What became of one event of a batch. `seq` is its place in the register; that of the first arrival for a duplicate. */
export type Appended = { readonly status: 'accepted' | 'duplicate'; readonly seq: number };

/**
 * Where the register is kept. Records are appended and read, never changed, and each carries the hash of the one before. Personal values are kept
 * outside the chain, so that they, and nothing else, can be erased. Every implementation passes `storeSuite`.
 *
 * Readers see records in the order of `seq`, and never one with a smaller `seq` than a record they have seen.
 */
export interface Store {
  /** Webhooks, deliveries under way and cursors. */
  readonly outgoing: WebhookStore & DeliveryStore & CursorStore;
  /** Who is signed in to the console. */
  readonly sessions: SessionStore;
  /** What replies begin from, by site. */
  readonly templates: TemplateStore;
  /**
   * Appends a batch in one transaction and resolves when it is on stable storage.
   *
   * @param records In the order they are to stand. One whose `source` and `id` are known, from before or from
   *   earlier in the batch, is left out as a duplicate.
   * @returns One result a record, in the same order.
   * @throws {Error} If nothing of the batch could be stored.
   */
  append(records: readonly NewRecord[]): Promise<Appended[]>;
  /**
   * Reads on from a place.
   *
   * @param page.after Only records with a greater `seq`; 0 for all.
   * @param page.limit Most records, 1 or more. Fewer may come at any time, none only at the end of those that are asked for.
   * @param page.of Which records are asked for. @default all
   */
  read(page: {
    readonly after: number;
    readonly limit: number;
    readonly of?: RecordSpan | undefined;
  }): Promise<StoredRecord[]>;
  /**
   * What accepted events say about a file.
   *
   * @returns One entry for each site and size; none if no event names the file.
   */
  expectedFiles(sha256: string): Promise<ExpectedFile[]>;
  /**
   * Appends an erasure and removes what it names from every record of its case that came before it, in one transaction.
   * Erasures themselves keep their reasons.
   *
   * @param erasure A `case.erased` event.
   * @param scopes What it says is erased. With `words`, files that the case names are no longer expected.
   * @returns How many values were removed.
   * @throws {Error} If nothing of it could be stored.
   */
  erase(erasure: NewRecord, scopes: readonly ErasureScope[]): Promise<number>;
  /**
   * Makes sure, as far as the database can, that what was erased is overwritten on the disk too. To be called once after all erasures;
   * where nothing was erased since the last time, it does nothing.
   *
   * @throws {Error} If it is not yet, as while another program reads the register. May be called again.
   */
  scrub(): Promise<void>;
  /** The records of a number, in the order of `seq`; of voices that strangers sent with it, the first of each type at most. */
  recordsOf(number: string): Promise<StoredRecord[]>;
  /**
   * Appends a record to a case if nothing was added to the case meanwhile.
   *
   * @param record Of the same site as the case.
   * @param version The greatest `seq` of the records of the case, its first voice among them.
   * @returns What became of it; `null`, with nothing stored, if the case has gone on.
   */
  appendTo(record: NewRecord, version: number): Promise<Appended | null>;
  /**
   * Reads on through all cases in the order in which they began, each with its records, as they are needed to fold it.
   *
   * @param page.after `seq` of the first record of the case after which to go on; 0 for all.
   * @param page.limit Cases that are looked at, 1 or more.
   * @param page.of Which of them are given: fewer than were looked at, or none.
   */
  caseRecords(page: { readonly after: number; readonly limit: number; readonly of: CaseSpan }): Promise<CaseRecords>;
  /**
   * Goes through the summaries of cases in the order in which they began.
   *
   * @param page.after `seq` of the first record of the case after which to go on; 0 for all.
   * @param page.limit Cases that are looked at, 1 or more.
   * @param page.of Which of them are given: fewer than were looked at, or none.
   */
  caseSummaries(page: {
    readonly after: number;
    readonly limit: number;
    readonly of: CaseSpan;
  }): Promise<CaseSummaries>;
  /** How often each answer was given in a span, up to the last record at the time of the call. */
  tallies(span: TallySpan): Promise<Tallies>;
  /** One page of the subjects with feedback in a span, up to the same record as {@link tallies}. */
  subjects(page: SubjectPage): Promise<SubjectList>;
  /** Cases that match a query, in its order, up to date with their records. */
  cases(query: CaseQuery): Promise<CaseList>;
  /**
   * Open cases whose next deadline has passed and that have no notice of it (an event `case.overdue` for that deadline and round), the most overdue
   * first. The cost depends on the size of the page, not on how many cases or notices there are.
   *
   * @param page.before RFC 3339, UTC, milliseconds: deadlines before it have passed.
   * @param page.after Where the page before ended; `null` for the first.
   * @param page.limit Most cases, 1 or more.
   * @returns `next` is `null` at the end; a page before it may be followed by an empty one.
   */
  overdueWithoutNotice(page: {
    readonly before: string;
    readonly after: CaseCursor | null;
    readonly limit: number;
  }): Promise<OverdueWithoutNotice>;
  /**
   * Marks notices of deadlines that are still to come as recorded by a clock that ran ahead: `overdueWithoutNotice` lists these cases once the
   * deadlines have passed. Happens once for each deadline and round.
   *
   * @param page.now RFC 3339, UTC, milliseconds: deadlines after it are still to come.
   * @param page.after Where the page before ended; `null` for the first.
   * @param page.limit Most cases that are looked at, 1 or more.
   * @returns Where to go on; `null` at the end.
   */
  distrustNotices(page: {
    readonly now: string;
    readonly after: CaseCursor | null;
    readonly limit: number;
  }): Promise<CaseCursor | null>;
  /**
   * Resolved cases of a site, the one that has gone unchanged for longest first. The cost depends on the size of the page, not on how many cases
   * there are.
   *
   * @param page.after Only cases with a greater `version`; 0 for all.
   * @param page.limit Most cases, 1 or more.
   * @returns `next` is `null` at the end; a page before it may be followed by an empty one.
   */
  resolvedCases(page: {
    readonly site: string;
    readonly after: number;
    readonly limit: number;
  }): Promise<CaseSummaries>;
  /** Rebuilds the tables that lists and figures are read from, from the records alone. */
  rebuildCases(): Promise<void>;
  /**
   * Sets the service promised by each site, which deadlines are computed from; a site that is not named has the defaults.
   *
   * @returns Resolves when the deadlines of all open cases follow. The setting stays in the register.
   */
  serveBy(services: Readonly<Record<string, Service>>): Promise<void>;
  /** What people saw the categories of their complaints called, by the numbers of their cases. Those to whom none was shown are left out. */
  shownCategories(numbers: readonly string[]): Promise<Readonly<Record<string, ShownCategory>>>;
  /** What the people of some cases are called, by the numbers of their cases: the latest name that is kept. Those without one are left out. */
  contactNames(numbers: readonly string[]): Promise<Readonly<Record<string, string>>>;
  /** The case of a number, `null` if no record has it. */
  caseNamed(number: string): Promise<CaseName | null>;
  /**
   * Cases that nobody has added anything to for a while and that still have something to erase.
   *
   * @param before RFC 3339, UTC, milliseconds; the last record of a case is older, but for erasures and notices that it is overdue.
   */
  untouchedCases(before: string, scopes: readonly ErasureScope[]): Promise<CaseName[]>;
  /** Keeps a token by its hash. @returns `false` if the name was ever given before. */
  addToken(token: NewToken): Promise<boolean>;
  /** The token with a hash, `null` if there is none or it was revoked. */
  tokenOf(hash: string): Promise<KeptToken | null>;
  /** All tokens, revoked ones too, by name. */
  tokens(): Promise<KeptToken[]>;
  /** Revokes a token, and ends the sessions begun with it. @returns `false` if no valid token has the name. */
  revokeToken(name: string, revokedAt: string): Promise<boolean>;
  /** How many records there are. */
  count(): Promise<number>;
  /**
   * Tells when there may be new records.
   *
   * @param onAppend Called after a commit that added records, by this process or another one; must not throw.
   * @returns Ends the subscription.
   */
  subscribe(onAppend: () => void): () => void;
  /** Verifies the chain as of one moment. @param known A head noted earlier. */
  verify(known?: ChainHead): Promise<ChainVerdict>;
  /** Place of the last record, 0 if there is none. */
  lastSeq(): Promise<number>;
  /** Reads and writes once, without changing the register. @throws {Error} If either fails, or the lists are not up to date. */
  probe(): Promise<void>;
  /** Whether a later version of the collector has changed the tables, so that some questions may fail until this one is replaced. */
  isOutgrown(): Promise<boolean>;
  /** Resolves when the store can be read and its lists are up to date. @throws {Error} If it cannot be read. */
  ready(): Promise<void>;
  /** Closes the store; no other method may be called afterwards. */
  close(): Promise<void>;
}
