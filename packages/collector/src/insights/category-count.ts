import { pareto } from '@hearback/insights';
import { DEFAULT_CATEGORIES } from '@hearback/protocol/light';
import type { CaseSummary } from '../cases/case-summary.js';
import { mostSeen } from '../cases/most-seen.js';
import { isNearLanguage } from '../language/nearest-language.js';
import { namesOf, type SiteTexts } from '../language/site-text.js';
import type { ShownCategory, Store } from '../store/store.js';
import type { CategoryFigures } from './insights-answer.js';

/** The latest complaints of a category that are asked what people saw it called. */
const ASKED = 20;

/** Categories of which complaints are asked, the most frequent first; those behind them go by their ids. */
const MOST_ASKED = 40;

/** Categories that are listed, the most frequent: anybody can make one up. */
const MOST_LISTED = 200;

/** What categories are named by. */
export type CategoryNaming = {
  readonly store: Pick<Store, 'shownCategories'>;
  /** What each site in view calls its categories. */
  readonly own: readonly SiteTexts[];
  /** The reader's language, BCP 47; `null` for any. */
  readonly lang: string | null;
};

/** Whether people may have seen a category under a name that is not known here. */
const canBeAsked = (id: string): boolean => id !== '' && !DEFAULT_CATEGORIES.some((each) => each === id);

/** Counts what complaints are about. */
export class CategoryCount {
  readonly #counted = new Map<string, { n: number; readonly latest: string[] }>();

  /** Counts a case, if it is a complaint. Later ones come later. */
  add({ kind, classified, number }: Pick<CaseSummary, 'kind' | 'classified' | 'number'>): void {
    if (kind !== 'complaint') return;
    const { category: id = '' } = classified;
    const counted = this.#counted.get(id) ?? { n: 0, latest: [] };
    this.#counted.set(id, counted);
    counted.n += 1;
    counted.latest.push(number);
    if (counted.latest.length > ASKED) counted.latest.shift();
  }

  /** How many complaints each category has, the most frequent first, and of all what share. */
  async figures({ store, own, lang }: CategoryNaming): Promise<CategoryFigures[]> {
    const spots = pareto([...this.#counted].map(([id, { n }]) => [id, n] as const)).slice(0, MOST_LISTED);
    const listed = spots.map((spot) => ({ ...spot, label: namesOf(own, spot.key, lang) }));
    const asked = listed.filter(({ key, label }) => label === null && canBeAsked(key)).slice(0, MOST_ASKED);
    const latest = new Map(asked.map(({ key }) => [key, this.#counted.get(key)!.latest]));
    const shown = await store.shownCategories([...latest.values()].flat());
    const suits = ({ id, lang: seenIn }: ShownCategory, key: string) =>
      id === key && (lang === null || isNearLanguage(seenIn, lang));
    return listed.map(({ label, ...spot }) => {
      const seen = (latest.get(spot.key) ?? []).flatMap((number) => shown[number] ?? []);
      return {
        ...spot,
        label: label ?? mostSeen(seen.filter((each) => suits(each, spot.key)).map((each) => each.label)),
      };
    });
  }
}
