import { afterEach, describe, expect, it, vi } from 'vitest';
import { SignedOut } from '../api/collector-error.js';
import { stubCollector } from '../api/stub-collector.js';
import { sampleRecord } from '../register/sample-records.js';
import { acknowledging, assigning } from './bulk-change.js';
import { changeCases } from './change-cases.js';
import { sampleCase } from './sample-case.js';

afterEach(() => vi.unstubAllGlobals());

const MARIA = { id: 'maria', name: 'Maria Chen' };

/** Changes cases at a collector that answers each with the status of its number, and tells what was heard of each. */
async function change(
  cases: readonly ReturnType<typeof sampleCase>[],
  statuses: Record<string, number> = {},
  what = acknowledging(MARIA),
) {
  const asked: string[] = [];
  const heard: string[] = [];
  stubCollector(async (request: Request) => {
    const number = new URL(request.url).pathname.split('/')[3]!;
    asked.push(`${number} ${request.headers.get('if-match')} ${await request.text()}`);
    const status = statuses[number] ?? 201;
    return Response.json(status === 201 ? sampleCase({ number, state: 'acknowledged' }) : { status }, { status });
  });
  const events = {
    onDone: (number: string, whole?: { state: string }) => void heard.push(`${number} ${whole?.state ?? 'as it was'}`),
    onFailed: async (number: string) => void heard.push(`${number} failed`),
  };
  const result = await changeCases(cases, what, events);
  return { result, asked, heard };
}

describe('changeCases', () => {
  it('acknowledges each case as it was listed, signed', async () => {
    const { result, asked, heard } = await change([sampleCase({ number: 'A', version: 7 })]);
    expect(asked).toEqual(['A "7" {"change":"acknowledged","by":{"id":"maria","name":"Maria Chen"}}']);
    expect(heard).toEqual(['A acknowledged']);
    expect(result).toEqual({ done: 1, changed: 0, passedOver: 0, failed: 0 });
  });

  it('asks nothing for a case that has been acknowledged before', async () => {
    const { result, asked, heard } = await change([
      sampleCase({ number: 'A', state: 'acknowledged' }),
      sampleCase({ number: 'B', state: 'reopened' }),
    ]);
    expect(asked).toHaveLength(1);
    expect(heard).toEqual(['A as it was', 'B acknowledged']);
    expect(result).toEqual({ done: 1, changed: 0, passedOver: 1, failed: 0 });
  });

  it('assigns what is open to somebody, unless it is theirs', async () => {
    const to = { id: 'wei', name: 'Li Wei' };
    const cases = [
      sampleCase({ number: 'A' }),
      sampleCase({ number: 'B', state: 'assigned', assignedTo: { id: 'wei' } }),
      sampleCase({ number: 'C', state: 'in-progress', assignedTo: { id: 'ana' } }),
      sampleCase({ number: 'D', state: 'resolved' }),
    ];
    const { result, asked } = await change(cases, {}, assigning(to, null));
    const body = '{"change":"assigned","to":{"id":"wei","name":"Li Wei"}}';
    expect(asked.toSorted()).toEqual([`A "1" ${body}`, `C "1" ${body}`]);
    expect(result).toEqual({ done: 2, changed: 0, passedOver: 2, failed: 0 });
  });

  it('tells cases that somebody else has changed from those that got no answer', async () => {
    const cases = ['A', 'B', 'C'].map((number) => sampleCase({ number }));
    const { result, heard } = await change(cases, { A: 412, B: 409, C: 503 });
    expect(result).toEqual({ done: 0, changed: 2, passedOver: 0, failed: 1 });
    expect(heard.toSorted()).toEqual(['A failed', 'B failed', 'C failed']);
  });

  it('acknowledges a case of which only a deadline has passed since it was listed', async () => {
    const { event } = sampleRecord('app.hearback.case.overdue.v1', {
      number: 'A',
      by: { id: 'collector' },
      deadline: 'acknowledge',
    });
    const late = sampleCase({ number: 'A', version: 8, steps: [{ seq: 8, at: '2026-11-23T09:00:00.000Z', event }] });
    stubCollector(({ method, headers }) => {
      if (method === 'GET') return Response.json(late);
      const isCurrent = headers.get('if-match') === '"8"';
      return isCurrent ? Response.json({ ...late, version: 9 }, { status: 201 }) : new Response(null, { status: 412 });
    });
    const versions: (number | undefined)[] = [];
    const result = await changeCases([sampleCase({ number: 'A', version: 7 })], acknowledging(null), {
      onDone: (_, whole) => void versions.push(whole?.version),
      onFailed: async () => expect.fail('it was left alone'),
    });
    expect(result).toEqual({ done: 1, changed: 0, passedOver: 0, failed: 0 });
    expect(versions).toEqual([9]);
  });

  it('rejects if the session is over', async () => {
    await expect(change([sampleCase({ number: 'A' })], { A: 401 })).rejects.toThrow(SignedOut);
  });
});
