import { sql, type Kysely } from 'kysely';
import { CASE_TYPES } from '@hearback/protocol';
import { KINDS_OF, type ErasureScope } from '../../register/sealed-places.js';
import type { SubjectList, SubjectPage, Tallies, TallySpan } from '../../insights/tally.js';
import type { ChainHead, ChainVerdict } from '../../register/verify-chain.js';
import type { CaseCursor, CaseList, CaseQuery } from '../case-query.js';
import type { NewRecord, StoredRecord } from '../../register/record.js';
import type {
  Appended,
  CaseName,
  CaseRecords,
  CaseSummaries,
  ExpectedFile,
  KeptToken,
  NewToken,
  Store,
  OverdueWithoutNotice,
  ShownCategory,
} from '../store.js';
import { RecordAdder, sealRecord, type SealedRecord } from './add-records.js';
import { AppendQueue } from './append-queue.js';
import { CaseProjection } from './case-projection.js';
import type { Services } from './kept-services.js';
import { caseRecords } from './case-records.js';
import { CaseKeeper } from './case-keeper.js';
import { earlyNotices } from './early-notices.js';
import { FIRST_VOICES } from './first-voices.js';
import { contactNames } from './contact-names.js';
import type { Engine } from './engine.js';
import { listCases } from './list-cases.js';
import { owedScrub, oweScrub, settleScrub } from './owed-scrub.js';
import { proveChain } from './prove-chain.js';
import { shownCategories } from './shown-categories.js';
import { SqlOutgoing } from './sql-outgoing.js';
import { SqlSessions } from './sql-sessions.js';
import { SqlTemplates } from './sql-templates.js';
import { readPage, recordsOf } from './read-records.js';
import { caseSummaries } from './case-summaries.js';
import { TallyKeeper } from './tally-keeper.js';
import type { Tables } from './tables.js';
import { addToken, revokeToken, tokenOf, tokens } from './tokens.js';
import { resolvedCases } from './resolved-cases.js';
import { overdueWithoutNotice } from './overdue-without-notice.js';
import { untouchedCases } from './untouched-cases.js';

const kindsOf = (scopes: readonly ErasureScope[]) => scopes.flatMap((scope) => KINDS_OF[scope]);

/** The register in an SQL database: everything that is the same for all engines. */
export class SqlStore implements Store {
  /** Webhooks, deliveries that are under way, and cursors of readers. */
  readonly outgoing: SqlOutgoing;
  /** Who is signed in to the console. */
  readonly sessions: SqlSessions;
  /** What replies begin from. */
  readonly templates: SqlTemplates;
  readonly #engine: Engine;
  readonly #adder: RecordAdder;
  readonly #queue: AppendQueue;
  readonly #keeper: CaseKeeper;
  readonly #tallies: TallyKeeper;
  readonly #listeners = new Set<() => void>();
  #stopListening: (() => void) | null = null;
  #isOpen = true;

  /** @param engine Is closed with the store. */
  constructor(engine: Engine) {
    this.#engine = engine;
    this.outgoing = new SqlOutgoing(engine);
    this.sessions = new SqlSessions(engine);
    this.templates = new SqlTemplates(engine);
    const projection = new CaseProjection(engine.db);
    this.#adder = new RecordAdder(engine.db, projection);
    this.#keeper = new CaseKeeper(engine, this.#adder, projection);
    this.#tallies = new TallyKeeper(engine);
    this.#queue = new AppendQueue((records) => this.#append(records));
  }

  get #db(): Kysely<Tables> {
    return this.#engine.db;
  }

  async append(records: readonly NewRecord[]): Promise<Appended[]> {
    return this.#queue.append(records.map(sealRecord));
  }

  read(page: Parameters<Store['read']>[0]): Promise<StoredRecord[]> {
    return readPage(this.#db, page);
  }

  recordsOf(number: string): Promise<StoredRecord[]> {
    return recordsOf(this.#db, number);
  }

  expectedFiles(sha256: string): Promise<ExpectedFile[]> {
    return this.#db
      .selectFrom('files')
      .innerJoin('records', 'records.seq', 'files.seq')
      .select(['site', 'bytes'])
      .distinct()
      .where('sha256', '=', sha256)
      .execute();
  }

  async erase(erasure: NewRecord, scopes: readonly ErasureScope[]): Promise<number> {
    const removed = await this.#engine.write(async (writing) => {
      const added = await this.#adder.add(writing, [sealRecord(erasure)]);
      const before = writing.db
        .selectFrom('records')
        .select('seq')
        .where('number', '=', erasure.number)
        .where('seq', '<', added.appended[0]!.seq);
      if (scopes.includes('words')) await writing.db.deleteFrom('files').where('seq', 'in', before).execute();
      const { numDeletedRows } = await writing.db
        .deleteFrom('sealed')
        .where('kind', 'in', kindsOf(scopes))
        .where('seq', 'in', before.where('type', '!=', CASE_TYPES.erased))
        .executeTakeFirst();
      await this.#adder.show(writing, added);
      await oweScrub(writing.db, added.appended[0]!.seq);
      return Number(numDeletedRows);
    }, true);
    this.#tell();
    return removed;
  }

  async scrub(): Promise<void> {
    const seq = await owedScrub(this.#db);
    if (seq === null) return;
    await this.#engine.scrub();
    await settleScrub(this.#db, seq);
  }

  async appendTo(record: NewRecord, version: number): Promise<Appended | null> {
    const appended = await this.#engine.write(async (writing) => {
      const { last } = await writing.db
        .selectFrom('records')
        .select((eb) => eb.fn.max('seq').as('last'))
        .where('number', '=', record.number)
        // What has a part in the case, by the rules of its fold: whatever else came with its number must not keep its handlers from it.
        .where(({ eb, and, or }) =>
          or([
            eb('seq', '=', version),
            eb('type', '=', CASE_TYPES.erased),
            and([eb('type', 'not in', FIRST_VOICES), eb('site', '=', record.site)]),
          ]),
        )
        .executeTakeFirstOrThrow();
      if (last !== version) return null;
      const [added] = await this.#adder.addShown(writing, [sealRecord(record)]);
      return added!;
    }, true);
    if (appended?.status === 'accepted') this.#tell();
    return appended;
  }

  async caseRecords(page: Parameters<Store['caseRecords']>[0]): Promise<CaseRecords> {
    await this.#keeper.caughtUp();
    return caseRecords(this.#db, page);
  }

  async caseSummaries(page: Parameters<Store['caseSummaries']>[0]): Promise<CaseSummaries> {
    await this.#keeper.caughtUp();
    return caseSummaries(this.#db, page);
  }

  async cases(query: CaseQuery): Promise<CaseList> {
    await this.#keeper.caughtUp();
    return listCases(this.#engine, query);
  }

  async overdueWithoutNotice(page: Parameters<Store['overdueWithoutNotice']>[0]): Promise<OverdueWithoutNotice> {
    await this.#keeper.caughtUp();
    return overdueWithoutNotice(this.#db, page);
  }

  async distrustNotices(page: Parameters<Store['distrustNotices']>[0]): Promise<CaseCursor | null> {
    await this.#keeper.caughtUp();
    const { notices, next } = await earlyNotices(this.#db, page);
    if (notices.length > 0) await this.#keeper.distrust(notices);
    return next;
  }

  async resolvedCases(page: Parameters<Store['resolvedCases']>[0]): Promise<CaseSummaries> {
    await this.#keeper.caughtUp();
    return resolvedCases(this.#db, page);
  }

  async caseNamed(number: string): Promise<CaseName | null> {
    const row = await this.#db
      .selectFrom('records')
      .select(['site', 'number'])
      .where('number', '=', number)
      .orderBy('seq')
      .limit(1)
      .executeTakeFirst();
    return row ?? null;
  }

  contactNames(numbers: readonly string[]): Promise<Record<string, string>> {
    return contactNames(this.#db, numbers);
  }

  shownCategories(numbers: readonly string[]): Promise<Record<string, ShownCategory>> {
    return shownCategories(this.#db, numbers);
  }

  untouchedCases(before: string, scopes: readonly ErasureScope[]): Promise<CaseName[]> {
    return untouchedCases(this.#db, before, kindsOf(scopes));
  }

  serveBy(services: Services): Promise<void> {
    return this.#keeper.serveBy(services);
  }

  async rebuildCases(): Promise<void> {
    await this.#tallies.reset();
    await this.#keeper.rebuild();
  }

  tallies(span: TallySpan): Promise<Tallies> {
    return this.#tallies.tallies(span);
  }

  subjects(page: SubjectPage): Promise<SubjectList> {
    return this.#tallies.subjects(page);
  }

  isOutgrown(): Promise<boolean> {
    return this.#engine.isOutgrown(this.#db);
  }

  ready(): Promise<void> {
    return this.#keeper.caughtUp();
  }

  verify(known?: ChainHead): Promise<ChainVerdict> {
    return proveChain(this.#engine, known);
  }

  addToken(token: NewToken): Promise<boolean> {
    return addToken(this.#db, token);
  }

  tokenOf(hash: string): Promise<KeptToken | null> {
    return tokenOf(this.#db, hash);
  }

  tokens(): Promise<KeptToken[]> {
    return tokens(this.#db);
  }

  revokeToken(name: string, revokedAt: string): Promise<boolean> {
    return this.#engine.write(({ db }) => revokeToken(db, name, revokedAt), false);
  }

  async count(): Promise<number> {
    const { n } = await this.#db
      .selectFrom('records')
      .select(sql<number>`count(*)`.as('n'))
      .executeTakeFirstOrThrow();
    return Number(n);
  }

  async lastSeq(): Promise<number> {
    const { last } = await this.#db
      .selectFrom('records')
      .select((eb) => eb.fn.max('seq').as('last'))
      .executeTakeFirstOrThrow();
    return Number(last ?? 0);
  }

  async probe(): Promise<void> {
    await this.#keeper.caughtUp();
    await this.lastSeq();
    await this.#engine.probe();
  }

  subscribe(onAppend: () => void): () => void {
    const listener = () => onAppend();
    this.#listeners.add(listener);
    this.#stopListening ??= this.#engine.listen(() => this.#tell());
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#endListening();
    };
  }

  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#listeners.clear();
    this.#endListening();
    await this.#queue.settled();
    await this.#keeper.close();
    await this.#tallies.close();
    await this.#engine.close();
  }

  async #append(records: readonly SealedRecord[]): Promise<Appended[]> {
    const appended = await this.#engine.write((writing) => this.#adder.addShown(writing, records), true);
    if (appended.some(({ status }) => status === 'accepted')) this.#tell();
    return appended;
  }

  #endListening(): void {
    this.#stopListening?.();
    this.#stopListening = null;
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
