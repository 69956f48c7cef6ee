import { html, nothing, type TemplateResult } from 'lit';
import type { Pair } from '../attributes/parse-pairs.js';
import type { PageChoices } from '../children/follow-children.js';
import { loadWholeLocale } from '../locales/load-locale.js';
import { longFormStyles } from './long-form.styles.js';
import { problemSummary } from './problem-summary.js';
import type { Problem } from './problem.js';
import { textFieldStyles } from './text-field.styles.js';
import { VoiceFormElement } from './voice-form-element.js';
import type { AllWords } from './words.js';

/** Attributes that name choices. */
const CHOICES = ['categories', 'recipients'] as const;

/** A form of several fields: says what it is for, and sums up what is to be put right. */
export abstract class LongFormElement extends VoiceFormElement {
  static override styles = [...VoiceFormElement.styles, textFieldStyles, longFormStyles];

  /** Reads the choices that the page names; `undefined` where it never named any, `null` while that code loads. */
  pageChoices: PageChoices | null | undefined;

  constructor() {
    super(loadWholeLocale);
  }

  /**
   * Looks for choices of the page at each rendering. Whether what reads them has come, so that the page's own never take the place of others
   * before somebody's eyes.
   */
  protected override readonly isLoaded = () => {
    // In a panel it is the tag whose children speak.
    const source = (this.embedded && (this.getRootNode() as { host?: { source?: Element } }).host?.source) || this;
    const isWritten = source.firstElementChild || CHOICES.some((name) => Reflect.get(this, name));
    if (this.pageChoices === undefined && isWritten) {
      this.pageChoices = null;
      import('../children/follow-children.js')
        .then(({ followChildren }) => followChildren(this, source))
        // The usual choices are better than no form.
        .catch(() => (this.pageChoices = () => []))
        .then(() => this.requestUpdate());
    }
    return this.pageChoices !== null;
  };

  /** Choices the page names: by children, else by the attribute. */
  protected named(name: (typeof CHOICES)[number], written: string | null): readonly Pair[] {
    return this.pageChoices?.(name, written) ?? [];
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
