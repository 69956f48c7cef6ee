import { afterEach, describe, expect, it, vi } from 'vitest';
import { stubCollector } from '../api/stub-collector.js';
import type { RegisterRecord } from './record.js';
import { RegisterClient } from './register-client.js';
import { sampleVoice } from './sample-records.js';

/** A register of which nothing but one record, at the end, may be seen: each empty page says where the next one begins. */
function hideAllBut(record: RegisterRecord, pageLength: number) {
  const asked: number[] = [];
  stubCollector(({ url }) => {
    const after = Number(new URL(url).searchParams.get('after'));
    asked.push(after);
    const next = Math.min(after + pageLength, record.seq);
    const isEnd = after >= record.seq;
    return new Response(next === record.seq && !isEnd ? `${JSON.stringify(record)}\n` : '', {
      headers: {
        'hearback-next-after': String(isEnd ? after : next),
        ...(!isEnd && { link: `</v1/events?after=${next}>; rel="next"` }),
      },
    });
  });
  return asked;
}

afterEach(() => void vi.unstubAllGlobals());

describe('a page of the register', () => {
  const record = { ...sampleVoice('rating', { scale: 'stars', score: 4 }), seq: 25 };

  it('goes on past records that may not be seen', async () => {
    const asked = hideAllBut(record, 10);
    expect(await new RegisterClient().page(0, 100)).toEqual([record]);
    expect(asked).toEqual([0, 10, 20]);
  });

  it('is empty at the end alone', async () => {
    const asked = hideAllBut(record, 10);
    expect(await new RegisterClient().page(25, 100)).toEqual([]);
    expect(asked).toEqual([25]);
  });
});

describe('the live tail', () => {
  it('tells how far it has come, past records that may not be seen too', async () => {
    const record = { ...sampleVoice('rating', { scale: 'stars', score: 4 }), seq: 25 };
    const chunks = [': following\n\n', `id: 25\ndata: ${JSON.stringify(record)}\n\n`, ': still here\nid: 31\n\n'];
    stubCollector(() => {
      const start = (body: ReadableStreamDefaultController) => {
        for (const chunk of chunks) body.enqueue(new TextEncoder().encode(chunk));
        body.close();
      };
      return new Response(new ReadableStream({ start }));
    });
    const heard = [];
    const tail = new RegisterClient().follow(20, new AbortController().signal, () => undefined);
    for await (const arrival of tail) heard.push(arrival);
    expect(heard).toEqual([
      { records: [], reached: 20 },
      { records: [record], reached: 25 },
      { records: [], reached: 31 },
    ]);
  });
});
