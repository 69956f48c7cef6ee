import { VOICE_TYPES } from '@hearback/protocol/light';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { beginningOf, EXCERPT_LENGTH } from '../../../src/cases/beginning-of.js';
import { contactOf } from '../../../src/cases/contact-of.js';
import { listCases, readCase, type SiteCategories, type ViewCounts } from '../api/cases-api.js';
import { SignedOut } from '../api/collector-error.js';
import type { RegisterRecord } from '../register/record.js';
import type { BulkChange } from './bulk-change.js';
import { type CaseFilter, NO_CASE_FILTER, passes } from './case-filter.js';
import { caseQuery } from './case-query.js';
import { CaseSelection } from './case-selection.js';
import type { ListedCase, WholeCase } from './case-types.js';
import type { Changed } from './change-cases.js';
import { freshCases, mayLetIn } from './fresh-cases.js';
import { inParallel } from './in-parallel.js';
import { readShownCases } from './read-shown-cases.js';
import { shownCategory } from './shown-category.js';

/** Cases that are read at most, each time something arrives, to learn whether they belong in the list. */
const MOST_READ = 40;

/** How long the counts of the views may lag behind, in milliseconds. */
const RECOUNT_MS = 1_000;

/** Callbacks to the host, made outside rendering. */
export interface InboxEvents {
  readonly onSignedOut: () => void;
}

/**
 * The list of cases as this page holds it. Rows that are in it change in place; cases that come in are announced, and join the list only when
 * somebody asks for them, so that nothing moves while it is being read.
 */
export class InboxController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #events: InboxEvents;
  #asking = new AbortController();
  #cursor: string | null = null;
  #counting: ReturnType<typeof setTimeout> | undefined;
  /** What arrives while the list is being read, which the list may not show yet; `null` while it is not. */
  #meanwhile: RegisterRecord[] | null = null;

  filter: CaseFilter = NO_CASE_FILTER;
  /** Who is signed in; `null` without a name. */
  me: string | null = null;
  cases: readonly ListedCase[] = [];
  /** How many cases there are in each view but `mine`. */
  counts: ViewCounts = {};
  /** What cases are about, by their site. */
  categories: SiteCategories = {};
  state: 'loading' | 'ready' | 'failed' = 'loading';
  isLoadingMore = false;
  /** Numbers of cases that came since and pass the filter. */
  fresh: ReadonlySet<string> = new Set();
  /** Numbers of cases that changed and could not be read since: the list may show them as they were, or not at all. */
  unread: ReadonlySet<string> = new Set();
  readonly selection: CaseSelection;

  constructor(host: ReactiveControllerHost, events: InboxEvents) {
    this.#host = host;
    this.#events = events;
    this.selection = new CaseSelection(host);
    host.addController(this);
  }

  hostConnected() {}

  hostDisconnected() {
    this.#asking.abort();
    clearTimeout(this.#counting);
  }

  /** What cases of a site are about. */
  categoriesOf(site: string): readonly string[] {
    // A site may be called `constructor`.
    return Object.hasOwn(this.categories, site) ? this.categories[site]! : [];
  }

  /** Whether there are cases below the last one. */
  get hasMore(): boolean {
    return this.#cursor !== null;
  }

  /**
   * Reads the first page. What was there of the same filter stays until it comes, and where it does not.
   *
   * @returns `false` if the collector did not answer.
   */
  async load(filter: CaseFilter = this.filter): Promise<boolean> {
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    const meanwhile: RegisterRecord[] = (this.#meanwhile = []);
    const isSame = filter === this.filter;
    const cases = isSame ? this.cases : [];
    const unread = isSame ? this.unread : new Set<string>();
    this.#set({ filter, cases, unread, state: cases.length > 0 ? 'ready' : 'loading', isLoadingMore: false });
    try {
      const { next, ...page } = await this.#readOn(null, signal);
      if (signal.aborted) return true;
      this.#cursor = next;
      this.selection.keep(page.cases);
      this.#meanwhile = null;
      this.#set({ ...page, state: 'ready', fresh: new Set(), unread: new Set() });
    } catch (error) {
      if (signal.aborted) return true;
      this.#meanwhile = null;
      if (error instanceof SignedOut) this.#events.onSignedOut();
      else if (cases.length === 0) {
        this.selection.only([]);
        this.#set({ state: 'failed' });
      }
      return error instanceof SignedOut;
    }
    await this.onArrived(meanwhile);
    return true;
  }

  /**
   * Reads on below the last case. A failure leaves everything as it was.
   *
   * @returns Number of the first case that came; `null` if none did or the session is over, `undefined` if the collector did not answer.
   */
  async loadMore(): Promise<string | null | undefined> {
    const cursor = this.#cursor;
    const { signal } = this.#asking;
    if (cursor === null || this.isLoadingMore) return null;
    this.#set({ isLoadingMore: true });
    try {
      const { cases, next } = await this.#readOn(cursor, signal);
      if (signal.aborted) return null;
      this.#cursor = next;
      const known = new Set(this.cases.map(({ number }) => number));
      const more = cases.filter(({ number }) => !known.has(number));
      this.#set({ cases: [...this.cases, ...more] });
      return more[0]?.number ?? null;
    } catch (error) {
      if (signal.aborted) return null;
      if (!(error instanceof SignedOut)) return undefined;
      this.#events.onSignedOut();
      return null;
    } finally {
      if (!signal.aborted) this.#set({ isLoadingMore: false });
    }
  }

  /** Takes note of records that arrived live. */
  async onArrived(records: readonly RegisterRecord[]) {
    this.#meanwhile?.push(...records);
    if (this.state === 'ready' && records.length > 0) await this.#follow(records);
  }

  /** Reads the cases that could not be read before. */
  async catchUp() {
    if (this.unread.size > 0) await this.#follow([]);
  }

  async #follow(records: readonly RegisterRecord[]) {
    try {
      await this.#takeIn(records);
    } catch (error) {
      if (!(error instanceof SignedOut)) throw error;
      this.#set({ unread: new Set() });
      this.#events.onSignedOut();
    }
  }

  async #takeIn(records: readonly RegisterRecord[]) {
    const { filter } = this;
    this.#recount();
    const known = new Map(this.cases.map(({ number, version }) => [number, version]));
    const owed = [...this.unread];
    const begun = freshCases(records, this.filter);
    const others = records.filter(({ number }) => !known.has(number) && !begun.includes(number));
    const mayCome = others.filter(({ event }) => mayLetIn(event, filter)).map(({ number }) => number);
    const come = await this.#comeIn([...owed.filter((number) => !known.has(number)), ...mayCome]);
    if (filter !== this.filter) return;
    // The list may have been read again meanwhile.
    const fresh = [...begun, ...come].filter((number) => !this.cases.some((each) => each.number === number));
    if (fresh.length > 0) this.#set({ fresh: new Set([...this.fresh, ...fresh]) });
    const moved = records.filter(({ number, seq }) => (known.get(number) ?? Infinity) < seq);
    await this.#refresh([...owed.filter((number) => known.has(number)), ...moved.map(({ number }) => number)]);
    if (this.cases.length === 0 && this.fresh.size > 0) await this.load();
  }

  /** Puts a case that was read elsewhere in its place in the list. */
  put(whole: WholeCase) {
    const cases = this.cases.map((each) =>
      each.number === whole.number && each.version <= whole.version ? listedOf(whole) : each,
    );
    this.#set({ cases });
    this.#note(whole.number, true);
  }

  /**
   * Changes cases, each as it was in the list when it was seen, and puts them in their place there.
   *
   * @returns As {@link CaseSelection.change}.
   * @throws {SignedOut} If the session is over.
   */
  change(cases: readonly ListedCase[], change: BulkChange): Promise<Changed | null> {
    return this.selection.change(cases, change, {
      onDone: (_, whole) => whole && this.put(whole),
      onFailed: (number) => this.#refresh([number]),
    });
  }

  #readOn(cursor: string | null, signal: AbortSignal) {
    return readShownCases({ filter: this.filter, me: this.me, cursor, signal });
  }

  /** Counts again a moment later, once for everything that happens until then. */
  #recount() {
    this.#counting ??= setTimeout(async () => {
      this.#counting = undefined;
      const { filter } = this;
      const query = caseQuery({ ...filter, text: '' }, this.me, null);
      query.set('limit', '1');
      const page = await listCases(query).catch(() => null);
      if (page && filter === this.filter) this.#set({ counts: page.counts, categories: page.categories });
    }, RECOUNT_MS);
  }

  /** Numbers of cases that are not in the list but would be by now: reopened, assigned to the signed-in user, or overdue. */
  async #comeIn(numbers: readonly string[]): Promise<string[]> {
    const { filter, me } = this;
    if (filter.text.trim() !== '') return [];
    const come: string[] = [];
    await inParallel([...new Set(numbers)].slice(0, MOST_READ), async (number) => {
      const whole = await this.#read(number);
      if (whole && passes(whole, filter, me) && !isOnlyAddedTo(whole)) come.push(number);
    });
    return come;
  }

  async #refresh(numbers: readonly string[]) {
    await inParallel([...new Set(numbers)], async (number) => {
      const whole = await this.#read(number);
      if (whole) this.put(whole);
    });
  }

  /** Reads a case, if there is one, and notes whether that could be done. */
  async #read(number: string): Promise<WholeCase | null> {
    const { filter } = this;
    try {
      const whole = await readCase(number);
      this.#note(number, true);
      return whole;
    } catch (error) {
      if (error instanceof SignedOut) throw error;
      if (filter === this.filter) this.#note(number, false);
      return null;
    }
  }

  #note(number: string, isRead: boolean) {
    if (this.unread.has(number) !== isRead) return;
    const others = [...this.unread].filter((each) => each !== number);
    this.#set({ unread: new Set(isRead ? others : [...others, number]) });
  }

  #set(
    state: Partial<
      Pick<this, 'cases' | 'counts' | 'categories' | 'state' | 'isLoadingMore' | 'fresh' | 'unread' | 'filter'>
    >,
  ) {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}

/** Whether the last that happened to a case is an addition that has not opened it again: it is where it was in the list. */
const isOnlyAddedTo = ({ state, steps }: WholeCase): boolean =>
  state !== 'reopened' && steps.at(-1)?.event.type === VOICE_TYPES.amendment;

/** A whole case as a list has it. */
function listedOf(whole: WholeCase): ListedCase {
  const { steps, allowed: _allowed, followUp: _followUp, ...summary } = whole;
  const data = steps[0]?.event.data;
  const text = data && 'text' in data ? (data.text ?? '') : '';
  return {
    ...summary,
    contactName: contactOf(steps).name ?? null,
    categoryLabel: shownCategory(whole) ?? null,
    excerpt: beginningOf(text, EXCERPT_LENGTH),
  };
}
