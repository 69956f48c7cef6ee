import { expect, it } from 'vitest';
import { numberOf } from '@hearback/protocol';
import { HANDLER } from '../test-support/case-records.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';

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
