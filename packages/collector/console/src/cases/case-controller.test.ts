import type { ReactiveControllerHost } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stubCollector } from '../api/stub-collector.js';
import { sampleRecord } from '../register/sample-records.js';
import { CaseController } from './case-controller.js';
import { sampleCase } from './sample-case.js';

const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;

const { number } = sampleCase();

afterEach(() => vi.unstubAllGlobals());

describe('CaseController', () => {
  it('keeps what a colleague did since, where the answer to an earlier change comes late', async () => {
    let answerChange: (answer: Response) => void = () => undefined;
    let read = sampleCase({ version: 1 });
    stubCollector(({ method }) =>
      method === 'POST' ? new Promise((resolve) => (answerChange = resolve)) : Response.json(read),
    );
    const found = new CaseController(host, { onSignedOut: () => undefined, onRead: () => undefined });
    await found.open(number);
    const acting = found.act(1, { change: 'acknowledged' });
    read = sampleCase({ version: 3, state: 'assigned' });
    await found.refresh();
    answerChange(Response.json(sampleCase({ version: 2, state: 'acknowledged' }), { status: 201 }));
    expect(await acting).toEqual({ is: 'done', version: 2 });
    expect(found.found).toMatchObject({ version: 3, state: 'assigned' });
  });

  it('tells a session that is over from a collector that does not answer', async () => {
    let answer = () => new Response(null, { status: 401 });
    stubCollector(({ method }) => (method === 'POST' ? answer() : Response.json(sampleCase())));
    const onSignedOut = vi.fn<() => void>();
    const found = new CaseController(host, { onSignedOut, onRead: () => undefined });
    await found.open(number);
    expect(await found.act(1, { change: 'acknowledged' })).toEqual({ is: 'signed-out' });
    expect(onSignedOut).toHaveBeenCalledOnce();
    answer = () => new Response(null, { status: 503 });
    expect(await found.act(1, { change: 'acknowledged' })).toEqual({ is: 'unavailable' });
    expect(onSignedOut).toHaveBeenCalledOnce();
  });

  it.each([
    ['overdue', { by: { id: 'collector' }, deadline: 'act' }, [1, 2], { is: 'done', version: 3 }],
    ['replied', { by: { id: 'li-wei' }, message: 'Tomorrow.' }, [1], { is: 'changed' }],
  ] as const)('of a case that was %s since: sends on what nobody did', async (change, data, sentOn, acted) => {
    const sent: number[] = [];
    const { event } = sampleRecord(`app.hearback.case.${change}.v1`, { number, ...data });
    const steps = [{ seq: 2, at: '2026-11-23T09:00:00.000Z', event }];
    let read = sampleCase({ version: 1 });
    stubCollector(({ method, headers }) => {
      if (method !== 'POST') return Response.json(read);
      const on = Number(headers.get('if-match')?.replaceAll('"', ''));
      sent.push(on);
      read = sampleCase({ version: 2, steps });
      return on === 2
        ? Response.json(sampleCase({ version: 3, steps }), { status: 201 })
        : new Response(null, { status: 412 });
    });
    const found = new CaseController(host, { onSignedOut: () => undefined, onRead: () => undefined });
    await found.open(number);
    expect(await found.act(1, { change: 'acknowledged' })).toEqual(acted);
    expect(sent).toEqual(sentOn);
  });
});
