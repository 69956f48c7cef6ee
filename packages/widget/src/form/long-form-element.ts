import { html, nothing, type TemplateResult } from 'lit';
import { loadWholeLocale } from '../locales/load-locale.js';
import { longFormStyles } from './long-form.styles.js';
import { problemSummary } from './problem-summary.js';
import type { Problem } from './problem.js';
import { textFieldStyles } from './text-field.styles.js';
import { VoiceFormElement } from './voice-form-element.js';
import type { AllWords } from './words.js';

/** A form of several fields: says what it is for, and sums up what is to be put right. */
export abstract class LongFormElement extends VoiceFormElement {
  static override styles = [...VoiceFormElement.styles, textFieldStyles, longFormStyles];

  constructor() {
    super(loadWholeLocale);
  }

  /** One line under the heading, where neither readers nor a promise are named. */
  protected abstract introText(words: AllWords): string;

  protected override opening(words: AllWords): TemplateResult {
    const intro = !this.promise && !this.readBy(words) && this.introText(words);
    return html`${intro ? html`<p class="intro">${intro}</p>` : nothing}${super.opening(words)}`;
  }

  protected override summaryOf(problems: readonly Problem[], words: AllWords): TemplateResult | undefined {
    return problems.length > 1 ? problemSummary(problems, (field) => this.visit(field), words) : undefined;
  }
}
