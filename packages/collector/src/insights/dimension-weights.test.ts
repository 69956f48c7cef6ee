import { equipmentAfterSales } from '@hearback/protocol/scorecards/equipment-after-sales';
import { describe, expect, it } from 'vitest';
import { weightsOf } from './dimension-weights.js';
import type { Insights } from './insights-answer.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';

/** Of two dimensions, the first is as good as can be and the second as bad. */
const answered = (id: string, [good, bad]: readonly [string, string]) => ({
  scale: 'likert5',
  scorecard: { id, version: '1' },
  answers: [
    { dimension: good, item: 'a', score: 5 },
    { dimension: bad, item: 'b', score: 1 },
  ],
});

describe('what dimensions weigh in figures', () => {
  const weights = { visit: { staff: 3, rooms: 1 }, call: { staff: 3 }, 'equipment-after-sales': { own: 1, other: 1 } };
  const { postBatch, request } = testCollector({ sites: [{ id: 'portal', origins: '*', service: { weights } }] });

  it.each(['', '?site=portal'])(
    'is what the site says of its own scorecards, nothing where it says so of others, and else all the same: %s',
    async (query) => {
      const ratings = [
        answered('visit', ['staff', 'rooms']),
        answered('call', ['staff', 'rooms']),
        answered('mail', ['staff', 'rooms']),
        answered('equipment-after-sales', ['own', 'other']),
      ];
      await postBatch(ratings.map((data) => sampleEvent({ data }, 'rating')));
      const response = await request(`/v1/insights${query}`, { headers: { authorization: `Bearer ${TOKEN}` } });
      const { scorecards } = (await response.json()) as Insights;
      const found = Object.fromEntries(scorecards.map(({ id, composite }) => [id, composite]));
      expect(found).toEqual({ visit: 75, call: 100, mail: 50, 'equipment-after-sales': 50 });
    },
  );
});

describe('weightsOf', () => {
  const criteria = equipmentAfterSales.dimensions.map(({ id }) => id);

  it('shares out the weights of a built-in scorecard to what is asked of it', () => {
    const [, parts, ...others] = weightsOf({ id: 'equipment-after-sales', version: '1', names: criteria }, undefined);
    expect(parts).toBeCloseTo(0.1813 / 1.0001, 12);
    expect(others[1]).toBeCloseTo(0.6527 / 1.0001, 12);
  });

  it.each([
    ['equipment-after-sales', criteria],
    ['technician', ['visit']],
    ['servqual', ['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy']],
  ])('gives no weight to a dimension that %s does not have, whoever made it up', (id, own) => {
    const asked = { id, version: '1', names: own };
    const expected = weightsOf(asked, undefined).map((weight) => weight ?? 1 / own.length);
    const found = weightsOf({ ...asked, names: [...own, 'made-up'] }, undefined);
    expect(found.at(-1)).toBe(0);
    for (const [place, weight] of expected.entries()) expect(found[place]).toBeCloseTo(weight, 12);
  });

  it('gives no weight to a dimension made up for a scorecard of the site, once that has weights, even equal ones', () => {
    const names = ['made-up', 'rooms', 'staff'];
    expect(weightsOf({ id: 'visit', version: '1', names }, { rooms: 1, staff: 1 })).toEqual([0, 0.5, 0.5]);
  });

  it('lets all weigh the same where none that is asked has a weight', () => {
    const names = ['one', 'other'];
    expect(weightsOf({ id: 'technician', version: '1', names }, undefined)).toEqual([undefined, undefined]);
    expect(weightsOf({ id: 'technician', version: '2', names: ['visit'] }, undefined)).toEqual([undefined]);
    expect(weightsOf({ id: 'visit', version: '1', names }, { rooms: 1 })).toEqual([undefined, undefined]);
  });
});
