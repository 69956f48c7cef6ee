import type { ReactiveControllerHost } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stubCollector } from '../api/stub-collector.js';
import { SessionController } from './session-controller.js';

const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;

afterEach(() => vi.unstubAllGlobals());

describe('SessionController', () => {
  it('begins a session once the one before has ended, whose end would take the new one away', async () => {
    const asked: string[] = [];
    let answerEnd: (answer: Response) => void = () => undefined;
    stubCollector(({ method }) => {
      asked.push(method);
      if (method === 'DELETE') return new Promise((resolve) => (answerEnd = resolve));
      return Response.json({ name: 'desk-1' }, { status: 201 });
    });
    const session = new SessionController(host, () => undefined);
    const ending = session.end();
    const beginning = session.begin('token');
    await vi.waitFor(() => expect(asked).toContain('DELETE'));
    expect(asked).toEqual(['DELETE']);
    answerEnd(new Response(null, { status: 204 }));
    await Promise.all([ending, beginning]);
    expect(asked).toEqual(['DELETE', 'POST']);
    expect(session.info).toEqual({ name: 'desk-1' });
  });

  it.each([
    [401, 'refused'],
    [429, 'throttled'],
    [503, 'failing'],
  ] as const)('says of a sign-in answered with %i that it was %s', async (status, problem) => {
    stubCollector(() => new Response(null, { status }));
    const session = new SessionController(host, () => undefined);
    await session.begin('token');
    expect(session.problem).toBe(problem);
  });

  it('takes up another session where there is another', async () => {
    let name = 'desk-1';
    stubCollector(() => Response.json({ name }));
    const onBegun = vi.fn<() => void>();
    const session = new SessionController(host, onBegun);
    await session.resume();
    name = 'desk-2';
    await session.resumeOther();
    expect(session.info).toEqual({ name: 'desk-2' });
    expect(onBegun).toHaveBeenCalledTimes(2);
  });

  it.each([
    ['another tab has begun one since', 200, 'desk-1'],
    ['nobody has', 204, undefined],
    ['the collector does not answer', 503, undefined],
  ])('goes on after one that has ended where %s', async (_, status, expected) => {
    stubCollector(() => Response.json({ name: 'desk-1' }));
    const session = new SessionController(host, () => undefined);
    await session.resume();
    session.expire();
    stubCollector(() => (status === 200 ? Response.json({ name: 'desk-1' }) : new Response(null, { status })));
    await session.resumeExpired();
    expect(session.info?.name).toBe(expected);
    expect(session.problem).toBe(expected === undefined ? 'expired' : null);
  });

  it('never goes on after somebody has signed out, also where the collector does not know', async () => {
    stubCollector(() => Response.json({ name: 'desk-1' }));
    const session = new SessionController(host, () => undefined);
    await session.resume();
    stubCollector(() => new Response(null, { status: 503 }));
    await session.end();
    stubCollector(() => Response.json({ name: 'desk-1' }));
    await session.resumeExpired();
    expect([session.info, session.problem]).toEqual([null, 'unheard']);
  });
});
