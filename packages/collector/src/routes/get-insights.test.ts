import { CASE_TYPES, numberOf } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import type { Insights } from '../insights/insights-answer.js';
import { HANDLER } from '../test-support/case-records.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { publishedFaults } from '../test-support/published-api.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';

const HOUR_MS = 3_600_000;

type Answer = Insights & {
  readonly site: string | null;
  readonly from: string;
  readonly to: string;
  readonly upto: number;
};

function withInsights(changes: Parameters<typeof testCollector>[0] = {}) {
  const parts = testCollector(changes);
  const get = (query = '', headers: Record<string, string> = { authorization: `Bearer ${TOKEN}` }) =>
    parts.request(`/v1/insights${query}`, { headers });
  const figures = async (query = '') => (await (await get(query)).json()) as Answer;
  const rate = async (...all: object[]) => {
    for (let from = 0; from < all.length; from += 20)
      // oxlint-disable-next-line no-await-in-loop -- a batch takes so many
      await parts.postBatch(all.slice(from, from + 20).map((data) => sampleEvent({ data }, 'rating')));
  };
  /** What a handler does to a case, past the rules that only its route knows. */
  const handle = (number: string, type: string, data: object = {}) => {
    const event = sampleEvent({ type, data: { number, by: HANDLER, ...data } });
    const receivedAt = new Date(parts.clock.nowMs).toISOString();
    const { id, source } = event;
    return parts.store.append([
      { source, site: 'portal', id, type, number, receivedAt, event: JSON.stringify(event), files: [] },
    ]);
  };
  return { ...parts, get, figures, rate, handle };
}

const times = (n: number, data: object): object[] => Array.from({ length: n }, () => data);

const stars = (score: number, more: object = {}) => ({ scale: 'stars', score, ...more });

describe('GET /v1/insights', () => {
  it('has only zeros and nulls for an empty register, as published', async () => {
    const answer = await withInsights().figures();
    expect(publishedFaults('Insights', answer)).toEqual([]);
    expect(answer).toMatchObject({ site: null, from: '2026-10-24', to: '2026-11-23', upto: 0 });
    expect(answer).toMatchObject({ ratings: 0, scales: [], scorecards: [], subjects: [] });
    expect(answer.followUps.rate).toEqual({ ratio: null, interval: null, n: 0 });
  });

  it('reports satisfaction with n and an interval, of customers only', async () => {
    const { figures, rate } = withInsights();
    await rate(
      ...times(6, stars(5)),
      ...times(2, stars(4)),
      ...times(2, stars(1)),
      { scale: 'stars', score: null, skipped: true },
      stars(1, { respondent: 'employee' }),
      stars(1, { facet: 'expectation' }),
      ...times(5, { scale: 'nps', score: 10 }),
      ...times(5, { scale: 'nps', score: 3 }),
    );
    const answer = await figures();
    expect(publishedFaults('Insights', answer)).toEqual([]);
    const [first, nps] = answer.scales;
    expect(first).toMatchObject({ scale: 'stars', n: 10, skipped: 1, ofHundred: 75, band: 'very-satisfied' });
    expect(first!.mean).toBeCloseTo(4, 12);
    expect(first!.scores).toEqual([
      { score: 5, n: 6, share: 0.6 },
      { score: 4, n: 2, share: 0.2 },
      { score: 1, n: 2, share: 0.2 },
    ]);
    expect(first!.satisfied).toMatchObject({ ratio: 0.8, n: 10, skipped: 1 });
    expect(first!.verySatisfied).toMatchObject({ ratio: 0.6 });
    expect(first!.satisfied!.interval!.lower).toBeCloseTo(0.4902, 4);
    expect(nps).toMatchObject({ scale: 'nps', nps: { score: 0, promoters: 5, detractors: 5 } });
    expect(answer.ratings).toBe(23);
    await rate(...times(10, { scale: 'likert5', score: 1 }));
    expect((await figures()).satisfaction).toMatchObject({ ratio: 0.4, satisfied: 8, n: 20, skipped: 1 });
  });

  it('reports a scorecard by dimension and item, with its weights, and its gaps', async () => {
    const { figures, rate } = withInsights();
    const answer = (dimension: string, item: string, score: number, facet?: string) => ({
      dimension,
      item,
      score,
      ...(facet && { facet }),
    });
    await rate(
      ...times(2, {
        scale: 'likert5',
        scorecard: { id: 'equipment-after-sales', version: '1' },
        answers: [
          answer('service-staff', 'attitude', 5),
          answer('parts-management', 'parts-price', 3),
          answer('support-system', 'remote-support', 1),
          answer('service-outcome', 'needs-met', 5),
        ],
      }),
      ...[5, 7].map((score) => ({
        scale: 'servqual7',
        scorecard: { id: 'servqual', version: '1' },
        answers: [answer('reliability', 'r1', score, 'perception'), answer('reliability', 'r1', 7, 'expectation')],
      })),
    );
    const found = await figures();
    expect(publishedFaults('Insights', found)).toEqual([]);
    const [weighted, servqual] = found.scorecards;
    // (0.1115 · 100 + 0.1813 · 50 + 0.0546 · 0 + 0.6527 · 100) ÷ 1.0001
    expect(weighted!.composite).toBeCloseTo(85.4765, 3);
    expect(weighted).toMatchObject({ id: 'equipment-after-sales', n: 2, band: 'very-satisfied', gaps: null });
    // Both said the same.
    expect(weighted!.interval).toEqual({ lower: weighted!.composite, upper: weighted!.composite });
    expect(servqual!.interval).toEqual({ lower: 0, upper: 100 });
    expect(servqual!.dimensions[0]).toMatchObject({ id: 'reliability', mean: 6, items: [{ id: 'r1', mean: 6, n: 2 }] });
    expect(servqual!.gaps!.overall[5]).toMatchObject({ value: -1, reasons: [] });
    expect(servqual!.gaps!.overall[1]).toMatchObject({ value: null });
  });

  it('reports how cases were handled: deadlines, times, categories, follow-ups', async () => {
    const { figures, postBatch, handle, clock } = withInsights();
    const raised = ['supply', 'supply', undefined].map((category) =>
      sampleEvent({ data: { text: 'The water is brown.', ...(category && { category }) } }),
    );
    await postBatch(raised);
    const [first, second] = raised.map(({ id }) => numberOf(id));
    clock.nowMs += HOUR_MS;
    await handle(first!, CASE_TYPES.acknowledged);
    clock.nowMs += 2 * HOUR_MS;
    await handle(second!, CASE_TYPES.acknowledged);
    await handle(first!, CASE_TYPES.resolved, { remedy: 'Flushed.' });
    await handle(first!, 'app.hearback.follow-up.v1', { fixed: 'no', firstTime: false, satisfaction: 2 });
    const answer = await figures();
    expect(publishedFaults('Insights', answer)).toEqual([]);
    const [acknowledge, , resolve] = answer.cases.deadlines;
    expect(acknowledge).toMatchObject({ ratio: 0.333333333333, n: 3, took: { median: 2 * HOUR_MS, n: 2 } });
    expect(resolve).toMatchObject({ ratio: 1, n: 1 });
    expect(answer.cases).toMatchObject({ received: 3, open: 3, reopened: { ratio: 1, n: 1 } });
    expect(answer.cases.categories).toMatchObject([
      { key: 'supply', n: 2 },
      { key: '', n: 1, cumulative: 1 },
    ]);
    expect(answer.followUps).toMatchObject({ rate: { ratio: 1, n: 1 }, fixed: { yes: 0, partly: 0, no: 1 } });
    expect(answer.followUps).toMatchObject({ firstTime: { ratio: 0 }, satisfaction: { ratio: 0, n: 1 } });
    expect(answer.silent).toMatchObject({ isEstimate: true, dissatisfied: 75, n: 3 });
  });

  it('estimates silent customers from the complaints of customers alone', async () => {
    const { figures, postBatch } = withInsights();
    const respondents = [undefined, 'customer', 'employee', 'manager', 'inspector'];
    await postBatch(
      respondents.map((respondent) => sampleEvent({ data: { text: 'No water.', ...(respondent && { respondent }) } })),
    );
    expect(await figures()).toMatchObject({ complaints: 5, silent: { n: 2, dissatisfied: 50 } });
  });

  it('warns of a subject whose customers are more dissatisfied than chance explains, among those of its type', async () => {
    const { figures, rate } = withInsights();
    const of = (id: string) => ({ subject: { type: 'branch', id, name: `Branch ${id}` } });
    await rate(
      ...['1', '2', '3'].flatMap((id) => [...times(38, stars(5, of(id))), ...times(2, stars(1, of(id)))]),
      ...times(10, stars(5, of('4'))),
      ...times(10, stars(1, of('4'))),
      stars(1, { subject: { type: 'page', id: 'home' } }),
    );
    const { subjects } = await figures();
    expect(subjects[0]).toMatchObject({ id: '4', name: 'Branch 4', isAbove: true, dissatisfied: 10, rate: { n: 20 } });
    expect(subjects.slice(1).map(({ isAbove }) => isAbove)).toEqual([false, false, false, false]);
    expect(subjects.at(-1)).toMatchObject({ type: 'page', name: null });
  });

  it('lists every subject, each compared with all of its type', async () => {
    const { figures, rate, request } = withInsights();
    const of = (id: number) => ({ subject: { type: 'order', id: String(id), name: `Order ${id}` } });
    await rate(...Array.from({ length: 205 }, (_, id) => stars(5, of(id))), ...times(4, stars(1, of(204))));
    const first = await figures();
    expect(publishedFaults('Insights', first)).toEqual([]);
    expect([first.subjects.length, first.subjectsFound]).toEqual([200, 205]);
    expect(first.subjects[0]).toMatchObject({ id: '204', isAbove: true });
    const list = async (query: string) => {
      const response = await request(`/v1/insights/subjects${query}`, {
        headers: { authorization: `Bearer ${TOKEN}` },
      });
      return (await response.json()) as Pick<Answer, 'subjects' | 'subjectsFound'>;
    };
    const rest = await list('?skip=200');
    expect(publishedFaults('Subjects', rest)).toEqual([]);
    expect([rest.subjects.length, rest.subjectsFound]).toEqual([5, 205]);
    const found = await list('?text=order%20204');
    expect(found.subjects).toEqual([first.subjects[0]]);
    expect(found.subjectsFound).toBe(1);
    const bad = await request('/v1/insights/subjects?skip=-1', { headers: { authorization: `Bearer ${TOKEN}` } });
    await expectProblem(bad, 400, 'bad_query');
    const long = await request(`/v1/insights/subjects?text=${'x'.repeat(60_000)}`, {
      headers: { authorization: `Bearer ${TOKEN}` },
    });
    await expectProblem(long, 400, 'bad_query');
    await expectProblem(await request('/v1/insights/subjects'), 401, 'unauthorized');
  });

  it('filters by days and site, and reports an invalid day', async () => {
    const { figures, get, rate, clock } = withInsights();
    await rate(stars(1));
    clock.nowMs += 48 * HOUR_MS;
    await rate(stars(5));
    expect((await figures()).scales[0]!.mean).toBe(3);
    expect((await figures('?from=2026-11-23')).scales[0]!.mean).toBe(5);
    expect((await figures('?from=2026-11-22&to=2026-11-24')).scales[0]!.mean).toBe(1);
    expect((await figures('?site=shop')).scales).toEqual([]);
    await expectProblem(await get('?from=yesterday'), 400, 'bad_query');
    for (const query of ['?to=0000-01-01', '?from=2026-11-31', '?to=2027-02-29', '?from=2026-11-22T08:00:00Z'])
      // oxlint-disable-next-line no-await-in-loop -- three
      expect(await (await get(query)).json()).toMatchObject({
        detail: expect.stringMatching(/^"(?:from|to)" must be a day, such as 2026-11-22\.$/) as string,
      });
    expect((await get('?from=2028-02-29&to=2028-03-01')).status).toBe(200);
    await expectProblem(await get('?from=2026-11-24&to=2026-11-22'), 400, 'bad_query');
    await expectProblem(await get('?subject=branch'), 400, 'bad_query');
    await expectProblem(await get('?site=portal&site=shop'), 400, 'bad_query');
  });

  it('uses days of the site’s clock, for voices and cases, also across daylight saving', async () => {
    const service = { timeZone: 'Europe/Berlin' };
    const sites = [
      { id: 'portal', origins: '*', service },
      { id: 'shop', origins: '*' },
    ] as const;
    const { figures, rate, postBatch, clock } = withInsights({ sites });
    const complain = () => postBatch([sampleEvent({ data: { text: 'The water is brown.' } })]);
    // Berlin's 29 March 2026 has 23 hours, from 23:00 to 22:00 UTC.
    for (const at of [
      '2026-03-28T22:59:59.999Z',
      '2026-03-28T23:00:00.000Z',
      '2026-03-29T21:59:59.999Z',
      '2026-03-29T22:00:00.000Z',
    ]) {
      clock.nowMs = Date.parse(at);
      // oxlint-disable-next-line no-await-in-loop -- one moment after the other
      await rate(stars(5));
      // oxlint-disable-next-line no-await-in-loop -- as above
      await complain();
    }
    const of = async (query: string) => {
      const { from, to, ratings, cases } = await figures(query);
      return [from, to, ratings, cases.received];
    };
    expect(await of('?from=2026-03-28&to=2026-03-29')).toEqual(['2026-03-28', '2026-03-29', 1, 1]);
    expect(await of('?from=2026-03-29&to=2026-03-30')).toEqual(['2026-03-29', '2026-03-30', 2, 2]);
    expect(await of('?from=2026-03-30')).toEqual(['2026-03-30', '2026-03-31', 1, 1]);
    expect(await of('?site=shop')).toEqual(['2026-02-28', '2026-03-30', 0, 0]);
  });

  it('weighs samples, and reports the effective number of answers', async () => {
    const { figures, rate } = withInsights();
    const asked = { prompt: { reason: 'dwell', samplePercent: 10 } };
    await rate(
      ...times(8, stars(5, asked)),
      ...times(2, stars(1, asked)),
      ...times(50, stars(5)),
      ...times(50, stars(1)),
    );
    const answer = await figures();
    expect(publishedFaults('Insights', answer)).toEqual([]);
    expect(answer.samples).toEqual([
      { percent: 10, n: 10 },
      { percent: 100, n: 100 },
    ]);
    const [first] = answer.scales;
    expect(first).toMatchObject({ n: 110, mean: 3.6, effectiveN: 36.3636363636 });
    expect(first!.satisfied).toMatchObject({ ratio: 0.65, satisfied: 58, n: 110 });
    expect(answer.satisfaction).toEqual(first!.satisfied);
    expect(first!.scores).toEqual([
      { score: 5, n: 58, share: 0.65 },
      { score: 1, n: 52, share: 0.35 },
    ]);
  });

  it('reports no samples if everybody was asked', async () => {
    const { figures, rate } = withInsights();
    await rate(stars(5));
    expect((await figures()).samples).toEqual([]);
  });

  it('labels items in the words of the site, in the reader’s language', async () => {
    const { figures, rate } = withInsights();
    const card = (item: string, label: string | undefined, lang: string) => ({
      scale: 'stars',
      scorecard: { id: 'own', version: '1' },
      answers: [{ dimension: 'rooms', item, score: 4, ...(label && { label }) }],
      lang,
    });
    await rate(
      card('clean', 'Was it clean?', 'en'),
      card('clean', '乾淨嗎？', 'zh-TW'),
      card('light', undefined, 'en'),
    );
    const labels = async (query: string) =>
      (await figures(query)).scorecards[0]!.dimensions[0]!.items.map(({ id, label }) => [id, label]);
    expect(publishedFaults('Insights', await figures())).toEqual([]);
    expect(await labels('?lang=zh-TW')).toEqual([
      ['clean', '乾淨嗎？'],
      ['light', null],
    ]);
    expect(await labels('?lang=en-GB')).toContainEqual(['clean', 'Was it clean?']);
    expect(await labels('?lang=de')).toContainEqual(['clean', 'Was it clean?']);
  });

  it('reports means without binary rounding errors', async () => {
    const { figures, rate } = withInsights();
    await rate(...times(7, stars(4)), ...times(7, stars(2)), ...times(3, stars(3)));
    expect(JSON.stringify(await figures())).not.toMatch(/\d\.\d{13,}/);
  });

  it('asks for a token', async () => {
    await expectProblem(await withInsights().get('', {}), 401, 'unauthorized');
  });
});
