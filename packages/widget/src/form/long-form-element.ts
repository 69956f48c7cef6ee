import { html, nothing, type TemplateResult } from 'lit';
import { parsePairs, type Pair } from '../attributes/parse-pairs.js';
import type { Declared } from '../children/declared.js';
import { loadWholeLocale } from '../locales/load-locale.js';
import { longFormStyles } from './long-form.styles.js';
import { problemSummary } from './problem-summary.js';
import type { Problem } from './problem.js';
import { textFieldStyles } from './text-field.styles.js';
import { VoiceFormElement } from './voice-form-element.js';
import type { AllWords } from './words.js';

/** A form of several fields: says what it is for, and sums up what has to be corrected. */
export abstract class LongFormElement extends VoiceFormElement {
  static override styles = [...VoiceFormElement.styles, textFieldStyles, longFormStyles];

  /** What the children declare; `undefined` where there never were any, `null` while the code that reads them loads. */
  declared: Declared | null | undefined;

  constructor() {
    super(loadWholeLocale);
  }

  /** Looks for children at each rendering. Whether what they declare has come, so that the page's own choices never take the place of others before somebody's eyes. */
  protected override readonly isLoaded = () => {
    // In a panel, the children that count are those of the tag that opened it.
    const source = (this.embedded && (this.getRootNode() as { host?: { source?: Element } }).host?.source) || this;
    if (this.declared === undefined && source.firstElementChild) {
      this.declared = null;
      import('../children/follow-children.js')
        .then(({ followChildren }) => followChildren(this, source))
        // If that code does not load, the attributes hold.
        .catch(() => (this.declared = {}))
        .then(() => this.requestUpdate());
    }
    return this.declared !== null;
  };

  /** Choices the page names: by children, else by the attribute. */
  protected named(name: 'categories' | 'recipients', written: string | null): readonly Pair[] {
    return this.declared?.[name] ?? parsePairs(this, name, written);
  }

  /** One line under the heading, where neither readers nor a promise are named. */
  protected abstract introText(words: AllWords): string;

  protected override opening(words: AllWords): TemplateResult {
    const intro = !this.promise && !this.readBy(words) && this.introText(words);
    return html`${intro ? html`<p class="intro" part="intro">${intro}</p>` : nothing}${super.opening(words)}`;
  }

  protected override summaryOf(problems: readonly Problem[], words: AllWords): TemplateResult | undefined {
    return problems.length > 1 ? problemSummary(problems, (field) => this.visit(field), words) : undefined;
  }
}
