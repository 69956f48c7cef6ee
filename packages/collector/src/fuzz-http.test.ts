import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { numberOf } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { hostileRequest, seededRandom } from './test-support/hostile-request.js';
import { temporaryFolder } from './test-support/temporary-folder.js';
import { testCollector, type AnyReply } from './test-support/test-collector.js';

const REQUESTS = 100_000;
/** Registers one after the other, since lists and exports of a large one would take most of the time. */
const ROUNDS = 100;
const SEED = 20_261_122;

const consoleFolder = temporaryFolder();
writeFileSync(join(consoleFolder, 'index.html'), '<!doctype html>');

/** Numbers that an answer to a batch, a single event or a form says were accepted. */
async function acceptedIn(response: Response): Promise<string[]> {
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return [];
  }
  const text = await response.text();
  const [, ofForm] = /class="figures"[^>]*>([^<]*)</.exec(text) ?? [];
  if (ofForm) return [ofForm];
  if (response.status !== 200 || !text.startsWith('{"outcomes"')) return [];
  const { outcomes = [] } = JSON.parse(text) as AnyReply;
  return outcomes.flatMap((outcome) => (outcome.status === 'accepted' && outcome.id ? [numberOf(outcome.id)] : []));
}

describe('the HTTP surface', () => {
  it(`answers ${REQUESTS} hostile requests without failing, and stores what it accepted and nothing else`, async () => {
    const random = seededRandom(SEED);
    const statuses = new Set<number>();
    let stored = 0;
    let forms = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const { collector, store, log } = testCollector({ sweepEveryMs: 0, consoleFolder });
      const accepted = new Set<string>();
      for (let sent = 0; sent < REQUESTS / ROUNDS;) {
        const request = hostileRequest(random);
        if (!request) continue;
        sent += 1;
        // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a seed gives one history
        const response = await collector.fetch(request);
        statuses.add(response.status);
        if (response.status >= 500)
          expect.fail(`${round}/${sent}: ${request.method} ${request.url}: ${response.status}`);
        // oxlint-disable-next-line no-await-in-loop -- as above
        for (const number of await acceptedIn(response)) {
          accepted.add(number);
          if (response.headers.get('content-type')?.startsWith('text/html')) forms += 1;
        }
      }
      expect(log.filter(({ level }) => level === 'error')).toEqual([]);
      // oxlint-disable-next-line no-await-in-loop -- as above
      const kept = await store.read({ after: 0, limit: REQUESTS });
      expect(new Set(kept.map(({ number }) => number))).toEqual(accepted);
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await store.verify()).toMatchObject({ ok: true, records: accepted.size });
      stored += accepted.size;
      // oxlint-disable-next-line no-await-in-loop -- as above
      await collector.close();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await store.close();
    }
    // The requests reach what they are meant to try.
    expect([...statuses]).toEqual(expect.arrayContaining([200, 204, 400, 401, 403, 404, 405, 413, 415, 422]));
    expect(stored).toBeGreaterThan(REQUESTS / 100);
    expect(forms).toBeGreaterThan(REQUESTS / 1000);
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
  }, 240_000);
});
