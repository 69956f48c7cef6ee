import { describe, expect, it } from 'vitest';
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
    'is what the site says of its own scorecards, and else all the same: %s',
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
      expect(found).toEqual({ visit: 75, call: 50, mail: 50, 'equipment-after-sales': 50 });
    },
  );
});
