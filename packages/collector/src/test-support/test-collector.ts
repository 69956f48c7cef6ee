import type { OutcomeReply, Problem } from '@hearback/protocol';
import { MemoryAttachmentStore } from '../attachments/memory-attachment-store.js';
import { createCollector } from '../collector.js';
import type { CollectorOptions } from '../collector-options.js';
import type { LogEntry } from '../log-entry.js';
import { SqliteStore } from '../store/sqlite-store.js';

/** A token that may read in tests. */
export const TOKEN = 'read-me-if-you-can';

/** An origin that the site `portal` admits. */
export const PAGE_ORIGIN = 'https://www.example.org';

/** Body of an answer, whichever it is. */
export type AnyReply = Partial<OutcomeReply> & Partial<Problem> & { path?: string };

/** A collector in memory with its clock, its log and the requests that tests make. */
export function testCollector(changes: Partial<CollectorOptions> = {}) {
  const store = changes.store ?? new SqliteStore(':memory:');
  const attachments = changes.attachments ?? new MemoryAttachmentStore();
  const clock = { nowMs: Date.UTC(2026, 10, 22, 4) };
  const log: LogEntry[] = [];
  const collector = createCollector({
    store,
    attachments,
    sites: [
      { id: 'portal', origins: [PAGE_ORIGIN] },
      { id: 'shop', origins: ['https://shop.example'] },
    ],
    tokens: [TOKEN],
    now: () => clock.nowMs,
    log: (entry) => log.push(entry),
    ...changes,
  });
  const request = (path: string, init: RequestInit = {}, remoteAddress?: string) =>
    collector.fetch(new Request(`http://collector${path}`, init), { remoteAddress });
  const post = (body: BodyInit, headers: Record<string, string> = {}, remoteAddress?: string) =>
    request(
      '/v1/events',
      { method: 'POST', body, headers: { 'content-type': 'application/cloudevents-batch+json', ...headers } },
      remoteAddress,
    );
  const postBatch = (events: readonly unknown[], headers: Record<string, string> = {}, remoteAddress?: string) =>
    post(JSON.stringify(events), headers, remoteAddress);
  const read = (query = '', headers: Record<string, string> = {}, init: RequestInit = {}) =>
    request(`/v1/events${query}`, { headers: { authorization: `Bearer ${TOKEN}`, ...headers }, ...init });
  const put = (sha256: string, body: BodyInit, headers: Record<string, string> = {}, remoteAddress?: string) =>
    request(`/v1/attachments/${sha256}`, { method: 'PUT', body, headers }, remoteAddress);
  const getFile = (sha256: string, headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) =>
    request(`/v1/attachments/${sha256}`, { headers });
  return { store, attachments, clock, log, collector, request, post, postBatch, read, put, getFile };
}

/** JSON of an answer. */
export const json = async (response: Response): Promise<AnyReply> => (await response.json()) as AnyReply;
