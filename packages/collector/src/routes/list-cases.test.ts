import { expect, it } from 'vitest';
import { numberOf } from '@hearback/protocol';
import { HANDLER } from '../test-support/case-records.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';

type Sample = ReturnType<typeof sampleEvent>;

it('lists a complaint with the category as the person saw it, as long as it is theirs', async () => {
  const { postBatch, request } = testCollector();
  const complaint = sampleEvent({ data: { text: 'x', category: 'supply', categoryLabel: 'No water' } });
  await postBatch([complaint]);
  const headers = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' };
  const listed = async () => {
    const { cases } = (await (await request('/v1/cases', { headers })).json()) as { cases: { version: number }[] };
    return cases[0]!;
  };
  const reclassify = async (category: string) =>
    request(`/v1/cases/${numberOf(complaint.id)}/events`, {
      method: 'POST',
      headers: { ...headers, 'if-match': `"${(await listed()).version}"` },
      body: JSON.stringify({ change: 'reclassified', category, by: HANDLER }),
    });
  expect(await listed()).toMatchObject({ category: 'supply', categoryLabel: 'No water' });
  await reclassify('other');
  expect(await listed()).toMatchObject({ category: 'other', categoryLabel: null });
  await reclassify('supply');
  expect(await listed()).toMatchObject({ category: 'supply', categoryLabel: 'No water' });
});

it('searches among overdue cases, the newest first', async () => {
  const { postBatch, request, clock } = testCollector();
  const [first, second, late] = ['Brown water.', 'No water.', 'Still no water.'].map((text) =>
    sampleEvent({ data: { text } }),
  ) as [Sample, Sample, Sample];
  await postBatch([first, second]);
  clock.nowMs += 9 * 3_600_000;
  await postBatch([late]);
  const numbers = async (query: string) => {
    const response = await request(`/v1/cases?${query}`, { headers: { authorization: `Bearer ${TOKEN}` } });
    return ((await response.json()) as { cases: { number: string }[] }).cases.map(({ number }) => number);
  };
  expect(await numbers('q=water')).toEqual([late, second, first].map(({ id }) => numberOf(id)));
  expect(await numbers('q=water&overdue=true')).toEqual([second, first].map(({ id }) => numberOf(id)));
  expect(await numbers('q=water&overdue=true&sort=oldest')).toEqual([first, second].map(({ id }) => numberOf(id)));
  expect(await numbers('q=brown&overdue=true')).toEqual([numberOf(first.id)]);
  expect(await numbers('q=dry&overdue=true')).toEqual([]);
});

it('tells the 200 most frequent categories, in the order of the alphabet', async () => {
  const { postBatch, request } = testCollector();
  const made = Array.from({ length: 201 }, (_, nth) => `c${100 + nth}`);
  const complaints = [...made, 'c300'].map((category) => sampleEvent({ data: { text: 'No water.', category } }));
  for (let from = 0; from < complaints.length; from += 50)
    // oxlint-disable-next-line no-await-in-loop -- few
    await postBatch(complaints.slice(from, from + 50));
  const response = await request('/v1/cases?limit=1', { headers: { authorization: `Bearer ${TOKEN}` } });
  expect(await response.json()).toMatchObject({ categories: { portal: [...made.slice(0, 199), 'c300'] } });
});
