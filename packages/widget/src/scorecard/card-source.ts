import { SCALE_IDS, type Facet } from '@hearback/protocol/light';
import { isServer, type LitElement } from 'lit';
import { parseOneOf } from '../attributes/parse-one-of.js';
import { LateValue } from '../form/late-value.js';
import type { Words } from '../form/words.js';
import { loadTexts } from '../locales/scorecard/load.js';
import type { ScorecardMessages } from '../locales/scorecard/messages.js';
import { loadedAhead } from '../server/loaded-ahead.js';
import { replaced } from '../texts/replaced.js';
import type { AskedScorecard } from './asked-scorecard.js';
import { loadScorecard, localized, type LoadedScorecard } from './load-scorecard.js';
import { SCORECARD_IDS } from './preset-labels.js';
import { hasOwnScorecard, readScorecard } from './read-scorecard.js';
import { withRequired } from './scorecard-problems.js';

/** What `mode` may ask every item for. */
const MODES: { readonly [mode: string]: readonly Facet[] } = {
  perception: ['perception'],
  expectation: ['expectation'],
  'expectation perception': ['expectation', 'perception'],
  standard: ['standard'],
  promise: ['promise'],
};

/** An element that asks a scorecard, by its attributes or its children. */
export type CardHost = LitElement & {
  readonly preset: string | null;
  readonly scorecard: string | null;
  readonly version: string | null;
  readonly scale: string | null;
  readonly mode: string | null;
  readonly requiredRows: string | null;
};

/** Finds the scorecard of an element: the one its children declare, or a built-in one, which is loaded. Re-renders its host when it has arrived. */
export class CardSource {
  readonly #host: CardHost;
  readonly #presets: LateValue<LoadedScorecard>;
  readonly #texts: LateValue<ScorecardMessages>;

  constructor(host: CardHost) {
    this.#host = host;
    this.#presets = new LateValue(() => host.requestUpdate());
    this.#texts = new LateValue(() => host.requestUpdate());
  }

  /** Texts for what scorecards alone have; `undefined` until they have loaded. */
  texts({ locale }: Words): ScorecardMessages | undefined {
    const texts = isServer ? loadedAhead(loadTexts, locale) : this.#texts.get(locale, () => loadTexts(locale));
    return replaced(this.#host, texts, 'scorecard');
  }

  /**
   * What is asked; `undefined` until it has loaded, or where the children make no scorecard.
   *
   * @param heading Label of the dimension that the page's items without one are in.
   */
  card(heading: string, words: Words): AskedScorecard | undefined {
    const host = this.#host;
    const asked = hasOwnScorecard(host) ? this.#own(heading) : this.#preset(words);
    return asked && withRequired(asked, host.requiredRows);
  }

  #own(heading: string): AskedScorecard | undefined {
    const host = this.#host;
    const scale = parseOneOf(host, 'scale', host.scale, SCALE_IDS, 'likert5');
    const own = readScorecard(host, { id: host.scorecard, version: host.version, scale, heading });
    return own && { ...own, facets: this.#facets('perception') };
  }

  #preset({ locale }: Words): AskedScorecard | undefined {
    const host = this.#host;
    const named = host.preset ? 'preset' : 'scorecard';
    const id = parseOneOf(host, named, host.preset ?? host.scorecard, SCORECARD_IDS, 'technician');
    const preset = isServer
      ? loadedAhead(loadScorecard, id, locale)
      : this.#presets.get(`${id} ${locale}`, () => loadScorecard(id, locale));
    const facets = this.#facets(id === 'servqual' ? 'expectation perception' : 'perception');
    const scorecard = preset && localized(preset, replaced(host, preset.labels, `presets.${preset.structure.id}`));
    return scorecard && { scorecard, rules: new Map(), facets };
  }

  #facets(usual: string): readonly Facet[] {
    const mode = this.#host.mode
      ?.trim()
      .split(/[\s,]+/)
      .sort()
      .join(' ');
    return MODES[parseOneOf(this.#host, 'mode', mode, Object.keys(MODES), usual)]!;
  }
}
