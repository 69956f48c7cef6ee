import { createTrackingKey, numberOf, trackingKeyHash, trackingProof, VOICE_TYPES } from '@hearback/protocol';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { HANDLER } from '../test-support/case-records.js';
import { expectProblem } from '../test-support/expect-problem.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { turnsDuring } from '../test-support/turns-during.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';

const AUTHORIZED = { authorization: `Bearer ${TOKEN}` };

function withExports() {
  const parts = testCollector();
  const get = (table: string, query = '', headers: Record<string, string> = AUTHORIZED) =>
    parts.request(`/v1/exports/${table}.csv${query}`, { headers });
  const rows = async (table: string, query = '') =>
    parse<Record<string, string>>(Buffer.from(await (await get(table, query)).arrayBuffer()), {
      bom: true,
      columns: true,
      record_delimiter: '\r\n',
    });
  return { ...parts, get, rows };
}

describe('GET /v1/exports/ratings.csv', () => {
  it('has a row for a score, one for each answer of a scorecard, and none for what is no rating', async () => {
    const { postBatch, rows } = withExports();
    const answers = [
      { dimension: 'service', item: 'attitude', label: '=HYPERLINK("http://evil.example")', score: 2 },
      { dimension: 'service', item: 'skill', score: null, skipped: true },
    ];
    await postBatch([
      sampleEvent({ data: { scale: 'nps', score: 9, comment: 'Quick, and "kind"\nthank you', lang: 'en' } }, 'rating'),
      sampleEvent({ data: { scale: 'likert5', scorecard: { id: 'technician', version: '1' }, answers } }, 'rating'),
      sampleEvent(),
    ]);
    const found = await rows('ratings');
    expect(found).toHaveLength(3);
    expect(found[0]).toMatchObject({ seq: '1', scale: 'nps', score: '9', score_of_100: '90', language: 'en' });
    expect(found[0]!['comment']).toBe('Quick, and "kind"\nthank you');
    expect(found[1]).toMatchObject({ item: 'attitude', score_of_100: '25', scorecard: 'technician' });
    expect(found[1]!['item_label']).toBe('\'=HYPERLINK("http://evil.example")');
    expect(found[2]).toMatchObject({ item: 'skill', score: '', score_of_100: '', does_not_apply: 'yes' });
  });

  it('says of every answer who gave it, and which side of a gap it is of', async () => {
    const { postBatch, rows } = withExports();
    const answers = [
      { dimension: 'service', item: 'skill', score: 5, facet: 'expectation' },
      { dimension: 'service', item: 'skill', score: 4 },
    ];
    const scorecard = { id: 'technician', version: '1' };
    const data = { scale: 'likert5', scorecard, answers, respondent: 'manager', facet: 'standard' };
    await postBatch([sampleEvent({ data: { scale: 'stars', score: 4 } }, 'rating'), sampleEvent({ data }, 'rating')]);
    expect((await rows('ratings')).map(({ respondent, facet }) => [respondent, facet])).toEqual([
      ['customer', 'perception'],
      ['manager', 'expectation'],
      ['manager', 'standard'],
    ]);
  });

  it('is a download that spreadsheets read as UTF-8, also where they expect semicolons', async () => {
    const { postBatch, get } = withExports();
    await postBatch([sampleEvent({ data: { scale: 'stars', score: 4, comment: '很好' } }, 'rating')]);
    const response = await get('ratings', '?separator=semicolon');
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="hearback-ratings-2026-11-22.csv"');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(bytes.toString('utf8')).toMatch(/^\uFEFFseq;number;[^\r]*\r\n1;[^\r]*;很好;[^\r]*\r\n$/);
  });

  it('writes scores as a spreadsheet that expects semicolons reads them, and from which share of visitors they came', async () => {
    const { postBatch, get } = withExports();
    const data = { scale: 'servqual7', score: 2, prompt: { reason: 'exit', samplePercent: 10 } };
    await postBatch([sampleEvent({ data }, 'rating')]);
    const [row] = parse<Record<string, string>>(await (await get('ratings', '?separator=semicolon')).text(), {
      bom: true,
      columns: true,
      delimiter: ';',
    });
    expect(row).toMatchObject({ score: '2', score_of_100: '16,67', prompt: 'exit', sample_percent: '10' });
  });

  it('takes what one site received in a time', async () => {
    const { postBatch, rows, clock } = withExports();
    const rating = (changes: Record<string, unknown> = {}) => sampleEvent(changes, 'rating');
    await postBatch([rating(), rating({ source: '/hearback/shop' })]);
    clock.nowMs = Date.UTC(2026, 10, 23, 4);
    await postBatch([rating()]);
    const seqs = async (query: string) => (await rows('ratings', query)).map(({ seq }) => seq);
    expect(await seqs('?site=portal')).toEqual(['1', '3']);
    expect(await seqs('?from=2026-11-23')).toEqual(['3']);
    expect(await seqs('?to=2026-11-23T05:00:00%2B01:00')).toEqual(['1', '2']);
  });

  it('reads beyond the first page of the register', async () => {
    const { postBatch, rows } = withExports();
    for (let batch = 0; batch < 12; batch += 1)
      // oxlint-disable-next-line no-await-in-loop -- a batch holds no more than a hundred
      await postBatch(Array.from({ length: 50 }, () => sampleEvent({}, 'rating')));
    expect(await rows('ratings')).toHaveLength(600);
  });
});

describe('GET /v1/exports/cases.csv', () => {
  it('has a row for each case as it stands', async () => {
    const { postBatch, request, rows, clock } = withExports();
    const data = { text: '+49 is no formula', category: 'billing', contact: { name: 'Ana', phone: '+49 30 1234' } };
    const complaint = sampleEvent({ data });
    await postBatch([complaint, sampleEvent({}, 'rating')]);
    const number = numberOf(complaint.id);
    clock.nowMs += 60_000;
    await request(`/v1/cases/${number}/events`, {
      method: 'POST',
      headers: { ...AUTHORIZED, 'content-type': 'application/json', 'if-match': '"1"' },
      body: JSON.stringify({ change: 'resolved', by: HANDLER, remedy: 'Valve opened' }),
    });
    const [row, ...others] = await rows('cases');
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      number,
      kind: 'complaint',
      state: 'resolved',
      withdrawn: 'no',
      category: 'billing',
      received_at: '2026-11-22T04:00:00.000Z',
      resolve_done_at: '2026-11-22T04:01:00.000Z',
      overdue: 'no',
      text: "'+49 is no formula",
      contact_phone: "'+49 30 1234",
      remedy: 'Valve opened',
    });
  });
});

describe('GET /v1/exports/cases.csv, with the filters of a list,', () => {
  const told = async () => {
    const { postBatch, rows, get, clock } = withExports();
    for (const [text, category, severity] of [
      ['Brown water', 'supply', 'A'],
      ['Wrong bill', 'billing', 'C'],
      ['Cold water', 'supply', 'C'],
    ]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that their order is known
      await postBatch([sampleEvent({ data: { text, category, severity } })]);
      clock.nowMs += 60_000;
    }
    const texts = async (query: string) => (await rows('cases', query)).map((row) => row['text']);
    return { texts, get };
  };

  it.each([
    ['', ['Brown water', 'Wrong bill', 'Cold water']],
    ['?sort=newest', ['Cold water', 'Wrong bill', 'Brown water']],
    ['?category=supply&sort=oldest', ['Brown water', 'Cold water']],
    ['?category=supply&severity=C&separator=comma', ['Cold water']],
    ['?state=received&state=resolved&q=WATER', ['Cold water', 'Brown water']],
    ['?state=resolved', []],
    ['?overdue=true', []],
    ['?kind=complaint&site=elsewhere', []],
    ['?kind=complaint&from=2026-11-22T04:01:00Z', ['Cold water', 'Wrong bill']],
    ['?kind=complaint&to=2026-11-22T04:01:00Z', ['Brown water']],
  ])('has with "%s" what the list has, in its order', async (query, expected) => {
    const { texts } = await told();
    expect(await texts(query)).toEqual(expected);
  });

  it.each(['state=none', 'limit=5', 'cursor=x', 'sort=due&q=water', 'other=1', 'severity=A&severity=B'])(
    'refuses "%s"',
    async (query) => {
      const { get } = await told();
      await expectProblem(await get('cases', `?${query}`), 400, 'bad_query');
    },
  );
});

describe('GET /v1/exports/cases.csv, for whoever calls people back,', () => {
  it('has how and when they would be reached, whether they agreed, and who is anonymous', async () => {
    const { postBatch, request, rows } = withExports();
    const contact = { phone: '0912345678', channel: 'phone', preferredTime: 'after 5', callback: true };
    const named = sampleEvent({ data: { text: 'Brown.', contact } });
    await postBatch([named, sampleEvent({ data: { text: 'Cold.', anonymous: true } })]);
    await request(`/v1/cases/${numberOf(named.id)}/events`, {
      method: 'POST',
      headers: { ...AUTHORIZED, 'content-type': 'application/json', 'if-match': '"1"' },
      body: JSON.stringify({ change: 'rejected', by: HANDLER, reason: 'Not our street.' }),
    });
    expect(await rows('cases')).toMatchObject([
      {
        anonymous: 'no',
        contact_phone: "'0912345678",
        contact_channel: 'phone',
        contact_time: 'after 5',
        callback_agreed: 'yes',
        rejected_because: 'Not our street.',
      },
      { anonymous: 'yes', contact_phone: '', contact_channel: '', callback_agreed: '', rejected_because: '' },
    ]);
  });
});

describe('GET /v1/exports/cases.csv, of somebody who added to what they said,', () => {
  it('has how to reach them and how many files they sent, as of last', async () => {
    const { postBatch, rows } = withExports();
    const key = createTrackingKey((bytes) => bytes.fill(9));
    const file = (name: string) => ({ sha256: name.repeat(64), mediaType: 'image/jpeg', bytes: 5 });
    const contact = { name: 'Ana', phone: '030 1234', email: 'ana@example.org' };
    const said = {
      text: 'Brown.',
      contact,
      evidence: [file('a'), file('c')],
      trackingKeyHash: await trackingKeyHash(key),
    };
    const complaint = sampleEvent({ data: said });
    const number = numberOf(complaint.id);
    const more = { number, contact: { phone: '030 5678' }, evidence: [file('b')], proof: await trackingProof(key) };
    await postBatch([complaint, sampleEvent({ type: VOICE_TYPES.amendment, data: more })]);
    expect((await rows('cases'))[0]).toMatchObject({
      contact_name: 'Ana',
      contact_phone: '030 5678',
      contact_email: 'ana@example.org',
      files: '3',
    });
  });
});

describe('an export', () => {
  it.each(['ratings', 'cases'])(
    'of %s lets others have their turn, and holds up nobody who reads it at once',
    async (table) => {
      const { postBatch, get } = withExports();
      const kind = table === 'ratings' ? 'rating' : 'complaint';
      for (let batch = 0; batch < 10; batch += 1)
        // oxlint-disable-next-line no-await-in-loop -- a batch holds no more than a hundred
        await postBatch(Array.from({ length: 50 }, () => sampleEvent({}, kind)));
      const response = await get(table);
      expect(await turnsDuring(() => response.text())).toBeGreaterThanOrEqual(5);
    },
  );

  it.each([
    '?from=yesterday',
    '?to=2026-13-01',
    '?from=2026-02-30',
    '?to=9999-12-31T23:59:59-00:01',
    '?from=0000-01-01T00:00:00%2B00:01',
    '?from=2026-11-22&to=2026-11-21',
    '?separator=pipe',
    '?since=2026-11-22',
    '?site=portal&site=shop',
  ])('says what it does not understand: %s', async (query) => {
    const { get } = withExports();
    await expectProblem(await get('cases', query), 400, 'bad_query');
  });

  it('needs a token', async () => {
    const { get } = withExports();
    await expectProblem(await get('cases', '', {}), 401, 'unauthorized');
  });
});
