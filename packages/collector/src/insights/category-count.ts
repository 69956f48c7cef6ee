import { pareto } from '@hearback/insights';
import type { CaseSummary } from '../cases/case-summary.js';
import type { Service } from '../cases/deadlines.js';
import { nearestLanguage } from '../language/nearest-language.js';
import { ownText } from '../language/site-text.js';
import type { ShownCategory, Store } from '../store/store.js';
import type { CategoryFigures } from './insights-answer.js';

/** The latest cases of a category that are asked what people saw it called: enough to find one in the reader's language. */
const ASKED = 5;

/** Categories, the most frequent first, that are named after what people saw; those behind them go by their ids. */
const MOST_NAMED = 40;

/** A category as a site calls it. */
type Counted = { readonly id: string; readonly label: string | null; n: number; readonly latest: string[] };

/** Counts what complaints are about, apart where sites call it differently. */
export class CategoryCount {
  readonly #lang: string | null;
  readonly #counted = new Map<string, Counted>();

  /** @param lang Language of whoever reads, BCP 47; `null` for any. */
  constructor(lang: string | null) {
    this.#lang = lang;
  }

  /** Counts a complaint. Later ones come later. */
  add({ classified, number }: CaseSummary, { categories }: Service): void {
    const { category: id = '' } = classified;
    const label = id === '' ? null : ownText(categories, id, this.#lang);
    const key = JSON.stringify([id, label]);
    const counted = this.#counted.get(key) ?? { id, label, n: 0, latest: [] };
    this.#counted.set(key, counted);
    counted.n += 1;
    if (id === '' || label !== null) return;
    counted.latest.push(number);
    if (counted.latest.length > ASKED) counted.latest.shift();
  }

  /** How many complaints each category has, the most frequent first. */
  async figures(store: Pick<Store, 'shownCategories'>): Promise<CategoryFigures[]> {
    const spots = pareto(new Map([...this.#counted].map(([key, { n }]) => [key, n])));
    const listed = spots.map((spot) => ({ spot, counted: this.#counted.get(spot.key)! }));
    const shown = await store.shownCategories(listed.slice(0, MOST_NAMED).flatMap(({ counted }) => counted.latest));
    return listed.map(({ spot, counted: { id, label, latest } }) => ({
      ...spot,
      key: id,
      label:
        label ??
        this.#seenAs(
          id,
          latest.flatMap((number) => shown[number] ?? []),
        ),
    }));
  }

  #seenAs(id: string, shown: readonly ShownCategory[]): string | null {
    const lang = this.#lang && nearestLanguage(this.#lang);
    const suits = (each: ShownCategory) => each.id === id && (lang === null || nearestLanguage(each.lang) === lang);
    return shown.findLast(suits)?.label ?? null;
  }
}
