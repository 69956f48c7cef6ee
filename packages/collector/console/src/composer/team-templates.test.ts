import type { ReactiveControllerHost } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stubCollector } from '../api/stub-collector.js';
import { TeamTemplates } from './team-templates.js';

const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;

const kept = (version: number, text = 'The crew is on its way.') => ({
  id: '01a1e385-5c0d-7253-95cd-807a911473c0',
  site: 'portal',
  title: 'Crew',
  text,
  by: null,
  changedAt: '2026-11-22T04:00:00.000Z',
  version,
});

const written = { site: 'portal', title: 'Crew', text: 'The crew is on its way.', by: { id: 'li-wei' } };

const problem = (status: number, code: string) => () => Response.json({ code, detail: 'No.' }, { status });

afterEach(() => vi.unstubAllGlobals());

/** Templates read from a collector that has `there`, and that answers changes as a test says. */
async function teamWith(there: object[], answer: () => Response = () => new Response(null, { status: 204 })) {
  const collector = { there, answer, isDown: false };
  const asked: string[] = [];
  stubCollector(async (request) => {
    if (collector.isDown) throw new TypeError('Failed to fetch');
    if (request.method === 'GET') return Response.json({ templates: collector.there });
    const condition = request.headers.get('if-match') ?? request.headers.get('if-none-match');
    asked.push(`${request.method} ${condition} ${await request.text()}`);
    return collector.answer();
  });
  const onSignedOut = vi.fn<() => void>();
  const team = new TeamTemplates(host, onSignedOut);
  await team.read('portal');
  return { team, collector, asked, onSignedOut };
}

describe('TeamTemplates', () => {
  it('keeps a new one, replaces what was read, and removes it, each time on what was read', async () => {
    const { team, collector, asked } = await teamWith([]);
    collector.there = [kept(1)];
    expect(await team.save(written, null)).toEqual({ is: 'done' });
    expect(team.titled('Crew')).toEqual(kept(1));
    await team.save({ ...written, by: null }, kept(1));
    await team.remove(kept(2));
    const { by, ...unsigned } = written;
    expect(asked).toEqual([
      `PUT * ${JSON.stringify({ ...unsigned, by })}`,
      `PUT "1" ${JSON.stringify(unsigned)}`,
      'DELETE "2" ',
    ]);
  });

  it('tells of what somebody else has written meanwhile, and has read it', async () => {
    const { team, collector } = await teamWith([kept(1)], problem(412, 'changed'));
    collector.there = [kept(2, 'It is late.')];
    expect(await team.save(written, kept(1))).toEqual({ is: 'changed' });
    expect(team.titled('Crew')?.text).toBe('It is late.');
    expect(await team.remove(kept(1))).toEqual({ is: 'changed' });
    collector.answer = problem(409, 'title_taken');
    expect(await team.save(written, null)).toEqual({ is: 'changed' });
  });

  it.each([problem(412, 'changed'), problem(409, 'title_taken')])(
    'knows what it has kept itself, although the answer was lost',
    async (answer) => {
      const { team, collector } = await teamWith([], () => new Response(null, { status: 503 }));
      expect(await team.save(written, null)).toEqual({ is: 'unavailable' });
      Object.assign(collector, { there: [kept(1)], answer });
      expect(await team.save(written, null)).toEqual({ is: 'done' });
    },
  );

  it('takes one for removed that is gone already', async () => {
    const { team } = await teamWith([kept(1)], problem(404, 'not_found'));
    expect(await team.remove(kept(1))).toEqual({ is: 'done' });
  });

  it('tells why one is refused', async () => {
    const { team } = await teamWith([], problem(409, 'too_many'));
    expect(await team.save(written, null)).toMatchObject({ is: 'refused', problem: { code: 'too_many' } });
  });

  it('goes on with those it knows where they cannot be read, and forgets them at another site', async () => {
    const { team, collector } = await teamWith([kept(1)]);
    collector.isDown = true;
    await team.read('portal');
    expect([team.all, team.hasFailed]).toEqual([[kept(1)], true]);
    await team.read('shop');
    expect([team.all, team.hasFailed]).toEqual([[], true]);
    Object.assign(collector, { isDown: false, there: [] });
    await team.read('shop');
    expect(team.hasFailed).toBe(false);
  });

  it('says when the session is over', async () => {
    const { team, onSignedOut } = await teamWith([], problem(401, 'unauthorized'));
    expect(await team.save(written, null)).toEqual({ is: 'signed-out' });
    expect(onSignedOut).toHaveBeenCalledTimes(1);
  });
});
