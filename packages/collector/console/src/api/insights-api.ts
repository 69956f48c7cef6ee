import type { Insights, ListedSubjects } from '../../../src/insights/insights-answer.js';
import type { Days } from '../insights/days-of.js';
import { askCollector } from './ask-collector.js';

/** What figures are asked of. */
export interface FiguresOf {
  readonly days: Days;
  /** `null` for all sites. */
  readonly site: string | null;
}

const queryOf = ({ days: { from, to }, site }: FiguresOf, more: Readonly<Record<string, string>>): URLSearchParams =>
  new URLSearchParams({ from, to, ...(site !== null && { site }), ...more });

/**
 * What was said in some days, as figures.
 *
 * @param of `lang` is the reader's language.
 * @throws As {@link askCollector}.
 */
export async function readInsights(of: FiguresOf & { readonly lang: string }, signal: AbortSignal): Promise<Insights> {
  const response = await askCollector(`/v1/insights?${queryOf(of, { lang: of.lang })}`, { signal });
  return (await response.json()) as Insights;
}

/**
 * What was said in some days of subjects.
 *
 * @param of `text` is a part of their names, empty for all; `skip` is how many come before.
 * @throws As {@link askCollector}.
 */
export async function readSubjects(
  of: FiguresOf & { readonly text: string; readonly skip: number },
  signal: AbortSignal,
): Promise<ListedSubjects> {
  const query = queryOf(of, { ...(of.text !== '' && { text: of.text }), skip: String(of.skip) });
  const response = await askCollector(`/v1/insights/subjects?${query}`, { signal });
  return (await response.json()) as ListedSubjects;
}
