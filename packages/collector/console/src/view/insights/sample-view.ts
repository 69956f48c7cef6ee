import { html, nothing, type TemplateResult } from 'lit';
import type { Insights } from '../../../../src/insights/insights-answer.js';
import { shareWords } from '../../insights/share-words.js';
import type { Words } from '../../words/words.js';

/** Says that some were asked by chance, and what that makes of the figures; nothing where everybody could speak. */
export function sampleView({ samples }: Pick<Insights, 'samples'>, words: Words): TemplateResult | typeof nothing {
  const drawn = samples.filter(({ percent }) => percent < 100);
  if (drawn.length === 0) return nothing;
  const { sampled, sampledOf } = words.insights.scales;
  const parts = drawn.map(({ percent, n }) => sampledOf(words.count(n), shareWords(percent / 100, words), n === 1));
  return html`<p class="hint sampled">${sampled(new Intl.ListFormat(words.locale).format(parts))}</p>`;
}
