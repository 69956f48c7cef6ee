import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { numberOf, sourceOf, VOICE_TYPES } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { SqliteStore } from './store/sqlite-store.js';
import { sampleEvent, sampleId } from './test-support/sample-event.js';
import { temporaryFolder } from './test-support/temporary-folder.js';
import { testCollector, TOKEN } from './test-support/test-collector.js';

const authorized = { headers: { authorization: `Bearer ${TOKEN}` } };

const FIGURES = ['/v1/insights', '/v1/insights/subjects'];

const LISTS = ['/v1/events?after=0', '/v1/cases', '/v1/cases?q=brown', '/v1/exports/cases.csv'];

const OTHERS = ['/v1/exports/ratings.csv', '/open311/v2/requests.json', '/readyz'];

/** A record that says what no collector of this version lets in. */
function unknown(type: string, data: unknown, number?: string) {
  const id = sampleId();
  const event = { specversion: '1.0', id, source: sourceOf('portal'), type, time: '2026-11-22T04:00:00.000Z', data };
  return {
    source: event.source,
    site: 'portal',
    id,
    type,
    number: number ?? numberOf(id),
    receivedAt: '2026-11-22T04:00:00.000Z',
    event: JSON.stringify(event),
    files: [],
  };
}

describe('a collector beside a newer one', () => {
  it('serves a register with unknown events, scales and members', async () => {
    const { request, store, postBatch, log } = testCollector();
    const complaint = sampleEvent();
    await postBatch([complaint]);
    const number = numberOf(complaint.id);
    const answers = [{ dimension: 'care', item: 'warmth', score: 8 }];
    await store.append([
      unknown('app.hearback.praise.v1', { text: 'Well done.', warmth: 11 }),
      unknown('app.hearback.rating.v2', { scale: 'stars', score: 4 }),
      unknown(VOICE_TYPES.rating, { scale: 'warmth9', score: 8, subject: { type: 'desk', id: '3' } }),
      unknown(VOICE_TYPES.rating, { scale: 'stars', score: 5, facet: 'wish', respondent: 'neighbour' }),
      unknown(VOICE_TYPES.rating, { scale: 'warmth9', scorecard: { id: 'care', version: '1' }, answers }),
      unknown(VOICE_TYPES.complaint, { words: ['No water.'] }),
      unknown('app.hearback.case.merged.v1', { number, into: '0000-0000-0012' }, number),
      unknown('app.hearback.case.replied.v2', { number, by: { id: 'li-wei' }, parts: [] }, number),
      unknown(VOICE_TYPES['follow-up'], { number, fixed: 'mostly', mood: 4 }, number),
    ]);
    for (const path of [...FIGURES, ...LISTS, ...OTHERS, `/v1/cases/${number}`])
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its path
      expect([path, (await request(path, authorized)).status]).toEqual([path, 200]);
    expect(log.filter(({ event }) => event === 'request_failed')).toEqual([]);
  });

  it('answers 503 if the tables have changed, and counts nothing by its own rules', async () => {
    const file = join(temporaryFolder(), 'register.db');
    const store = new SqliteStore(file);
    const { request, postBatch } = testCollector({ store });
    await postBatch([sampleEvent()]);
    const later = new DatabaseSync(file);
    later.exec(`DROP TABLE tallies; ALTER TABLE labels RENAME TO item_labels; PRAGMA user_version = 9999`);
    for (const path of FIGURES) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      const response = await request(path, authorized);
      expect([path, response.status, response.headers.get('retry-after')]).toEqual([path, 503, '5']);
    }
    expect((await request('/v1/cases', authorized)).status).toBe(200);
    expect(later.prepare('SELECT tallied FROM projection').get()).toEqual({ tallied: 0 });
    later.close();
    await store.close();
  });

  it('leaves counting to the newer one if it can still read the counts', async () => {
    const file = join(temporaryFolder(), 'register.db');
    const store = new SqliteStore(file);
    const { request, postBatch } = testCollector({ store });
    await postBatch([sampleEvent()]);
    expect(await (await request('/v1/insights', authorized)).json()).toMatchObject({ complaints: 1, upto: 1 });
    const later = new DatabaseSync(file);
    later.exec(`INSERT INTO tallies VALUES
      ('portal', '2026-11-22', 'filled care 1 warmth9', '', '', '', '', 'customer', 'perception', 80, 100, 1),
      ('portal', '2026-11-22', 'dimension care 1 warmth9', '', '', 'care', '', 'customer', 'perception', 800, 100, 1);
      PRAGMA user_version = 9999`);
    later.close();
    await postBatch([sampleEvent()]);
    expect(await (await request('/v1/insights', authorized)).json()).toMatchObject({ complaints: 1, upto: 1 });
    await store.close();
  });
});
