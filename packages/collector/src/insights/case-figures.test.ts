import { CASE_TYPES, numberOf } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { HANDLER } from '../test-support/case-records.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';
import type { Insights } from './insights-answer.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

function withCases() {
  const { request, postBatch, store, clock } = testCollector();
  const figures = async () => {
    const response = await request('/v1/insights', { headers: { authorization: `Bearer ${TOKEN}` } });
    return (await response.json()) as Insights;
  };
  const raise = async (count: number, categories: readonly string[] = []) => {
    const raised = [
      ...Array.from({ length: count }, () => sampleEvent({ data: { text: 'No water.' } })),
      ...categories.map((category) => sampleEvent({ data: { text: 'No water.', category } })),
    ];
    for (let from = 0; from < raised.length; from += 50)
      // oxlint-disable-next-line no-await-in-loop -- in their order
      await postBatch(raised.slice(from, from + 50));
    return raised.map(({ id }) => numberOf(id));
  };
  /** What happens to a case, past the rules that only its route knows. */
  const happen = (number: string, type: string, data: object = {}) => {
    const event = sampleEvent({ type, data: { number, by: HANDLER, ...data } });
    const { id, source } = event;
    const receivedAt = new Date(clock.nowMs).toISOString();
    return store.append([
      { source, site: 'portal', id, type, number, receivedAt, event: JSON.stringify(event), files: [] },
    ]);
  };
  return { figures, raise, happen, clock };
}

describe('caseFigures', () => {
  it('counts which resolved cases were followed up, each once, whatever came of older ones', async () => {
    const { figures, raise, happen, clock } = withCases();
    const old = await raise(3);
    clock.nowMs += 40 * DAY_MS;
    const [first, second, refused, withdrawn] = await raise(5);
    for (const number of [...old, first!, second!])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await happen(number, CASE_TYPES.resolved, { remedy: 'Flushed.' });
    await happen(refused!, CASE_TYPES.rejected, { reason: 'Not ours.' });
    await happen(withdrawn!, 'app.hearback.withdrawal.v1');
    for (const number of [...old, first!, first!, refused!])
      // oxlint-disable-next-line no-await-in-loop -- as above
      await happen(number, 'app.hearback.follow-up.v1', { fixed: 'partly', firstTime: true });
    const { followUps, cases } = await figures();
    expect(followUps).toMatchObject({ rate: { ratio: 0.5, n: 2 }, firstTime: { n: 6 } });
    expect(cases).toMatchObject({ received: 5, open: 1, reopened: { ratio: 0, n: 3 } });
    // Whoever withdrew was answered by nobody.
    expect(cases.deadlines).toMatchObject([
      { name: 'acknowledge', ratio: 1, n: 3, took: { n: 3 } },
      { name: 'act', n: 3 },
      { name: 'resolve', n: 3 },
    ]);
  });

  it('counts a rejection that the person objects to as reopened, and as an end in time', async () => {
    const { figures, raise, happen } = withCases();
    const [refused, other] = await raise(2);
    for (const number of [refused!, other!])
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await happen(number, CASE_TYPES.rejected, { reason: 'Not ours.' });
    await happen(refused!, 'app.hearback.amendment.v1', { text: 'It is your pipe.' });
    const { cases, followUps } = await figures();
    expect(cases).toMatchObject({ open: 1, reopened: { ratio: 0.5, n: 2 } });
    expect(cases.deadlines).toMatchObject([{ ratio: 1, n: 2 }, {}, { name: 'resolve', ratio: 1, n: 2 }]);
    expect(followUps.rate).toMatchObject({ n: 0 });
  });

  it('counts a case once, however often it was reopened: late if it ever was, and with its longest time', async () => {
    const { figures, raise, happen, clock } = withCases();
    const [often, once] = await raise(2);
    const after = async (hours: number, number: string, type: string, data: object = {}) => {
      clock.nowMs += hours * HOUR_MS;
      await happen(number, type, data);
    };
    await after(1, often!, CASE_TYPES.acknowledged);
    await after(0, once!, CASE_TYPES.acknowledged);
    for (const hours of [3, 0]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await after(1, often!, CASE_TYPES.resolved, { remedy: 'Flushed.' });
      // oxlint-disable-next-line no-await-in-loop -- as above
      await after(1, often!, CASE_TYPES.reopened);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await after(hours, often!, CASE_TYPES.acknowledged);
    }
    const { cases } = await figures();
    expect(cases).toMatchObject({ received: 2, open: 2, reopened: { ratio: 1, n: 1 } });
    expect(cases.deadlines).toMatchObject([
      { name: 'acknowledge', ratio: 0.5, n: 2, took: { median: 2 * HOUR_MS, n: 2 } },
      { name: 'act', ratio: 1, n: 1, took: { median: 4 * HOUR_MS, n: 1 } },
      { name: 'resolve', ratio: 1, n: 1, took: { median: 4 * HOUR_MS, n: 1 } },
    ]);
  });

  it('takes nobody’s case for reopened that was only withdrawn before', async () => {
    const { figures, raise, happen } = withCases();
    const [number] = await raise(1);
    await happen(number!, 'app.hearback.withdrawal.v1');
    await happen(number!, CASE_TYPES.reopened);
    expect((await figures()).cases).toMatchObject({ received: 1, open: 1, reopened: { ratio: null, n: 0 } });
  });

  it('lists the 200 most frequent categories, with their shares of all complaints', async () => {
    const { figures, raise } = withCases();
    const made = Array.from({ length: 201 }, (_, nth) => `c${100 + nth}`);
    await raise(0, [...made, 'c300', 'c300', 'c300']);
    const { categories, received } = (await figures()).cases;
    expect(received).toBe(204);
    expect(categories.map(({ key }) => key)).toEqual(['c300', ...made.slice(0, 199)]);
    expect(categories[0]).toMatchObject({ n: 4, share: 0.0196078431373 });
  });
});
