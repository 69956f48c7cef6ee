import type { Insights } from '../insights/insights-answer.js';
import type { Days } from '../insights/days-of.js';
import { askCollector } from './ask-collector.js';

/**
 * What was said in some days, as figures.
 *
 * @param site `null` for all sites.
 * @throws As {@link askCollector}.
 */
export async function readInsights({ from, to }: Days, site: string | null, signal: AbortSignal): Promise<Insights> {
  const query = new URLSearchParams({ from, to, ...(site !== null && { site }) });
  const response = await askCollector(`/v1/insights?${query}`, { signal });
  return (await response.json()) as Insights;
}
