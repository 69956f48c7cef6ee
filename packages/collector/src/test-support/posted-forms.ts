import { PAGE_ORIGIN, type testCollector } from './test-collector.js';

/** Fields of a form without a fault. */
export const COMPLAINT = { site: 'portal', kind: 'complaint', text: 'No water since Tuesday.' };

/** Headers of a form in a page of the site. */
export const FROM_PAGE = { origin: PAGE_ORIGIN };

/** Headers of a form in a page on the collector's own origin, such as the one that asks again. */
export const OWN = { origin: 'http://collector', host: 'collector' };

type Rig = ReturnType<typeof testCollector>;

/** Sends a form. */
export async function send(
  { request }: Rig,
  fields: Record<string, string> | FormData,
  headers: Record<string, string> = FROM_PAGE,
  remoteAddress?: string,
) {
  const body = fields instanceof FormData ? fields : new URLSearchParams(fields);
  const response = await request('/v1/events', { method: 'POST', body, headers }, remoteAddress);
  return { response, status: response.status, page: await response.text() };
}

/** What the register has. */
export const rowsOf = async ({ store }: Rig) => {
  const records = await store.read({ after: 0, limit: 100 });
  return records.map(({ event, number }) => ({ number, ...(JSON.parse(event) as { data: Record<string, unknown> }) }));
};

/** The number or the key that a page shows; empty for none. */
export const shown = (page: string, name: 'figures' | 'key') =>
  new RegExp(`class="${name}"[^>]*>([^<]*)<`).exec(page)?.[1] ?? '';

/** What stands in the form of a page, by name, as a browser would send it: a line end right behind `<textarea>` is not part of the text. */
export const formOf = (page: string): Record<string, string> => {
  const unescaped = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&');
  const inputs = [...page.matchAll(/<input[^>]*?name="([^"]*)"[^>]*?value="([^"]*)"/gs)];
  const areas = [...page.matchAll(/<textarea[^>]*?name="([^"]*)"[^>]*>\n?([^<]*)</gs)];
  return Object.fromEntries([...inputs, ...areas].map(([, name = '', value = '']) => [name, unescaped(value)]));
};
