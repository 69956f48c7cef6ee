import type { Actor } from '@hearback/protocol';
import { uuidV7 } from '@hearback/protocol/light';
import type { KeptTemplate } from '../../../src/store/template-store.js';
import { askCollector } from './ask-collector.js';

/** A template as it is to be kept. */
export interface WrittenTemplate {
  readonly site: string;
  readonly title: string;
  readonly text: string;
  /** Who writes it; `null` where nobody says. */
  readonly by: Actor | null;
}

/** A template as it was read. */
export type ReadTemplate = Pick<KeptTemplate, 'id' | 'version'>;

/**
 * The templates of the team that answers the cases of a site.
 *
 * @throws As {@link askCollector}.
 */
export async function listTemplates(site: string, signal: AbortSignal): Promise<KeptTemplate[]> {
  const response = await askCollector(`/v1/templates?${new URLSearchParams({ site })}`, { signal });
  const { templates } = (await response.json()) as { templates: KeptTemplate[] };
  return templates;
}

/**
 * Keeps a template, unless it has changed since it was read.
 *
 * @param read What it replaces; `null` for a new one.
 * @throws {ChangedMeanwhile} If that has changed, or is gone.
 * @throws As {@link askCollector}.
 */
export async function putTemplate({ by, ...template }: WrittenTemplate, read: ReadTemplate | null): Promise<void> {
  const id = read?.id ?? uuidV7({ nowMs: Date.now(), random: (bytes) => crypto.getRandomValues(bytes) });
  const condition = read === null ? { 'if-none-match': '*' } : { 'if-match': `"${read.version}"` };
  await askCollector(`/v1/templates/${id}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', ...condition },
    body: JSON.stringify({ ...template, ...(by && { by }) }),
  });
}

/**
 * Removes a template, unless it has changed since it was read.
 *
 * @throws As {@link putTemplate}.
 */
export async function deleteTemplate({ id, version }: ReadTemplate): Promise<void> {
  await askCollector(`/v1/templates/${id}`, { method: 'DELETE', headers: { 'if-match': `"${version}"` } });
}
