import { breathe } from '../breathe.js';
import { foldCase, type Case } from '../cases/fold-case.js';
import type { SubjectList, SubjectPage, Tallies, TallySpan } from '../insights/tally.js';
import type { StoredRecord } from '../register/record.js';
import { RegisterTail } from '../register-tail.js';
import type { SiteList } from '../site-list.js';
import type { CaseList, CaseQuery } from '../store/case-query.js';
import type { CaseRecords, CaseSummaries, ExpectedFile, ShownCategory, Store } from '../store/store.js';
import type { KeptTemplate, PutTemplate, RemovedTemplate } from '../store/template-store.js';
import { sees, type SeenSites } from './seen-sites.js';

/** Records that one reading looks at among which there may be none to be seen, and those it reads at a time. */
const [MOST_LOOKED_AT, LOOKED_AT_ONCE] = [10_000, 1000];

/** One page of a register. */
export type RegisterPage = {
  readonly records: readonly StoredRecord[];
  /** `seq` after which the register goes on; `null` at its end. */
  readonly next: number | null;
};

/**
 * What a token may see of the register: all of it, or the sites that it is bound to. Routes that need a token ask here and nowhere else, so that
 * everything of another site is to them as if it did not exist. Only the places of records say that there are others between.
 */
export class VisibleRegister {
  /** The collector's sites that may be seen; of others, it knows what it knows of sites that it has not. */
  readonly sites: Pick<SiteList, 'ids' | 'has' | 'serviceOf'>;
  readonly #store: Store;
  readonly #seen: SeenSites;

  constructor(store: Store, sites: SiteList, seen: SeenSites) {
    this.#store = store;
    this.#seen = seen;
    this.sites = {
      ids: sites.ids.filter((id) => sees(seen, id)),
      has: (id) => sees(seen, id) && sites.has(id),
      serviceOf: (id) => (sees(seen, id) ? sites.serviceOf(id) : {}),
    };
  }

  /**
   * Reads on from a place.
   *
   * @param page.limit Most records, 1 or more. Fewer may come at any time; none, at the end or after 10,000 that may not be seen.
   */
  async read({ after, limit }: { readonly after: number; readonly limit: number }): Promise<RegisterPage> {
    let at = after;
    for (let lookedAt = 0; lookedAt < MOST_LOOKED_AT;) {
      // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
      const page = await this.#store.read({ after: at, limit: lookedAt === 0 ? limit : LOOKED_AT_ONCE });
      if (page.length === 0) break;
      const records = page.filter(this.#seesRecord).slice(0, limit);
      at = (records.length === limit ? records : page).at(-1)!.seq;
      if (records.length > 0) return { records, next: at };
      lookedAt += page.length;
      // oxlint-disable-next-line no-await-in-loop -- whatever waits has its turn between two pages
      await breathe();
    }
    return { records: [], next: at > after ? at : null };
  }

  /** Reads on from a place, and follows the register as it grows. */
  tail(after: number): RegisterTail {
    return new RegisterTail(this.#store, after, this.#seesRecord);
  }

  /** The case of a number; `null` if there is none to be seen. */
  async caseOf(number: string): Promise<Case | null> {
    const found = foldCase(await this.#store.recordsOf(number));
    return found && sees(this.#seen, found.site) ? found : null;
  }

  /** As {@link Store.cases}. */
  cases(query: CaseQuery): Promise<CaseList> {
    return this.#store.cases({ ...query, seen: this.#seen });
  }

  /** As {@link Store.caseRecords}. */
  caseRecords({ of, ...page }: Parameters<Store['caseRecords']>[0]): Promise<CaseRecords> {
    return this.#store.caseRecords({ ...page, of: { ...of, seen: this.#seen } });
  }

  /** As {@link Store.caseSummaries}. */
  caseSummaries({ of, ...page }: Parameters<Store['caseSummaries']>[0]): Promise<CaseSummaries> {
    return this.#store.caseSummaries({ ...page, of: { ...of, seen: this.#seen } });
  }

  /** As {@link Store.contactNames}. @param numbers Of cases that were found here. */
  contactNames(numbers: readonly string[]): Promise<Readonly<Record<string, string>>> {
    return this.#store.contactNames(numbers);
  }

  /** As {@link Store.shownCategories}. @param numbers Of cases that were found here. */
  shownCategories(numbers: readonly string[]): Promise<Readonly<Record<string, ShownCategory>>> {
    return this.#store.shownCategories(numbers);
  }

  /** As {@link Store.tallies}. */
  tallies(span: TallySpan): Promise<Tallies> {
    return this.#store.tallies({ ...span, seen: this.#seen });
  }

  /** As {@link Store.subjects}. */
  subjects(page: SubjectPage): Promise<SubjectList> {
    return this.#store.subjects({ ...page, seen: this.#seen });
  }

  /** As {@link Store.expectedFiles}. */
  async expectedFiles(sha256: string): Promise<ExpectedFile[]> {
    return (await this.#store.expectedFiles(sha256)).filter(({ site }) => sees(this.#seen, site));
  }

  /** The templates of a site; none if it may not be seen. */
  async templates(site: string): Promise<KeptTemplate[]> {
    return sees(this.#seen, site) ? this.#store.templates.list(site) : [];
  }

  /** Keeps a template of one of these `sites`. One that may not be seen is to this as one that was removed. */
  putTemplate(
    template: Omit<KeptTemplate, 'version'>,
    given: { readonly version: number | null; readonly most: number },
  ): Promise<PutTemplate> {
    return this.#store.templates.put(template, { ...given, seen: this.#seen });
  }

  /** Removes a template. */
  removeTemplate(id: string, version: number): Promise<RemovedTemplate> {
    return this.#store.templates.remove(id, version, this.#seen);
  }

  readonly #seesRecord = ({ site }: StoredRecord): boolean => sees(this.#seen, site);
}
