import { foldCase, type Case } from '../cases/fold-case.js';
import type { SubjectList, SubjectPage, Tallies, TallySpan } from '../insights/tally.js';
import { pageOf, type RegisterPage } from '../register/register-page.js';
import { RegisterTail } from '../register-tail.js';
import type { SiteList } from '../site-list.js';
import type { CaseList, CaseQuery } from '../store/case-query.js';
import type { CaseRecords, CaseSummaries, ExpectedFile, ShownCategory, Store } from '../store/store.js';
import type { KeptTemplate, PutTemplate, RemovedTemplate } from '../store/template-store.js';
import { sees, type SeenSites } from './seen-sites.js';

/** Places of the register that one answer looks at where there may be nothing to be seen: this takes some milliseconds, during which nothing else is read. */
const MOST_LOOKED_AT = 10_000;

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
    if (this.#seen === null) return pageOf(await this.#store.read({ after, limit }));
    // Asked first: what is appended meanwhile comes after it, and so with the next page.
    const upto = Math.min(after + MOST_LOOKED_AT, await this.#store.lastSeq());
    if (upto <= after) return { records: [], next: null };
    const records = await this.#store.read({ after, limit, of: { sites: this.#seen, upto } });
    return { records, next: records.at(-1)?.seq ?? upto };
  }

  /** Reads on from a place, and follows the register as it grows. */
  tail(after: number): RegisterTail {
    return new RegisterTail(this.#store, after, (page) => this.read(page));
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
}
