import { createTrackingKey, trackingProof } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { lookUp } from './look-up.js';
import { sampleCase } from '../test-support/sample-case.js';
import { hasNews } from './tracked-case.js';

const number = '0000-0000-0012';
const key = createTrackingKey((bytes) => bytes.fill(7));
const ENDPOINT = 'https://feedback.example/v1/events';

/** Looks up where every request is answered so. */
async function answered(answer: () => Response | Promise<Response>) {
  const asked: { url: string; init: RequestInit }[] = [];
  const fetch = async (url: unknown, init: unknown) => {
    asked.push({ url: String(url), init: init as RequestInit });
    return answer();
  };
  return { asked, came: await lookUp(ENDPOINT, { number, key }, fetch as typeof globalThis.fetch) };
}

describe('lookUp', () => {
  it('shows the proof in a header, and the key nowhere', async () => {
    const found = sampleCase();
    const { asked, came } = await answered(() => Response.json(found));
    expect(came).toEqual({ is: 'found', found });
    expect(asked[0]!.url).toBe(`https://feedback.example/v1/cases/${number}`);
    expect(asked[0]!.init.headers).toEqual({ 'hearback-proof': await trackingProof(key) });
    expect(asked[0]!.init).toMatchObject({ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer' });
    expect(JSON.stringify(asked)).not.toContain(key);
  });

  it.each<[string, () => Response | Promise<Response>, object]>([
    ['a 404', () => new Response(null, { status: 404 }), { is: 'unknown' }],
    ['a 429', () => new Response(null, { status: 429, headers: { 'retry-after': '7' } }), { is: 'wait', seconds: 7 }],
    ['a 429 that says no time', () => new Response(null, { status: 429 }), { is: 'wait', seconds: 60 }],
    ['a 500', () => new Response(null, { status: 500 }), { is: 'unreachable' }],
    ['a page in its place', () => new Response('<!doctype html>'), { is: 'unreachable' }],
    ['JSON of something else', () => Response.json({ ok: true }), { is: 'unreachable' }],
    ['nothing', () => Promise.reject(new TypeError('Failed to fetch')), { is: 'unreachable' }],
  ])('takes %s for what it is', async (_name, answer, came) => expect((await answered(answer)).came).toEqual(came));
});

describe('hasNews', () => {
  const found = sampleCase({
    told: [
      { at: '2026-11-23T09:00:00.000Z', change: 'replied', message: 'Soon.' },
      { at: '2026-11-23T10:00:00.000Z', change: 'amendment' },
    ],
  });
  it.each([
    [undefined, true],
    ['2026-11-23T08:59:59.999Z', true],
    ['2026-11-23T09:00:00.000Z', false],
  ])('for somebody who looked at %s', (seenAt, news) => expect(hasNews(found, seenAt)).toBe(news));
});
