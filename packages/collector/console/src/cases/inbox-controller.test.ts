import type { ReactiveControllerHost } from 'lit';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { stubCollector } from '../api/stub-collector.js';
import { sampleRecord, sampleVoice } from '../register/sample-records.js';
import { acknowledging } from './bulk-change.js';
import { InboxController } from './inbox-controller.js';
import { NO_CASE_FILTER } from './case-filter.js';
import type { WholeCase } from './case-types.js';
import { sampleCase } from './sample-case.js';

const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;

const numbers = Array.from({ length: 20 }, (_, place) => `${String(place).padStart(4, '0')}-QJPA-54EC`);

afterEach(() => vi.unstubAllGlobals());

/** An inbox that has read its list, from a collector that then answers as a test says. */
async function inboxWith(answer: () => Response | Promise<Response>) {
  const asked: string[] = [];
  let isListed = false;
  stubCollector(async ({ url }: Request) => {
    if (isListed) {
      asked.push(url);
      return answer();
    }
    const cases = numbers.map((number) => ({
      ...sampleCase({ number }),
      contactName: null,
      categoryLabel: null,
      excerpt: '',
    }));
    return Response.json({ cases, next: null, counts: {}, overdue: 0, categories: { portal: ['leak'] } });
  });
  const onSignedOut = vi.fn<() => void>();
  const inbox = new InboxController(host, { onSignedOut });
  await inbox.load();
  isListed = true;
  return { inbox, onSignedOut, asked };
}

const changes = numbers.map((number) =>
  sampleRecord('app.hearback.case.overdue.v1', { number, by: { id: 'collector' } }, { number, seq: 50 }),
);

describe('InboxController, asked to acknowledge', () => {
  it('asks once for each case, however often it is told, and for others meanwhile', async () => {
    const waiting: ((answer: Response) => void)[] = [];
    const { inbox, asked } = await inboxWith(() => new Promise((resolve) => waiting.push(resolve)));
    inbox.selection.only(numbers.slice(0, 2));
    const first = inbox.change(inbox.cases.slice(0, 2), acknowledging(null));
    expect(inbox.selection.isChanging).toBe(true);
    expect(await inbox.change(inbox.cases.slice(0, 2), acknowledging(null))).toBeNull();
    const other = inbox.change(inbox.cases.slice(1, 3), acknowledging(null));
    await vi.waitFor(() => expect(waiting).toHaveLength(3));
    waiting.forEach((answer) => answer(Response.json(sampleCase({ state: 'acknowledged' }), { status: 201 })));
    expect(await first).toEqual({ done: 2, changed: 0, passedOver: 0, failed: 0 });
    expect(await other).toEqual({ done: 1, changed: 0, passedOver: 0, failed: 0 });
    expect(asked).toHaveLength(3);
    expect(inbox.selection.isChanging).toBe(false);
  });
});

describe('InboxController, asked what cases are about', () => {
  it.each([
    ['portal', ['leak']],
    ['shop', []],
    ['constructor', []],
  ])('says of the site %s: %j', async (site, categories) => {
    const { inbox } = await inboxWith(() => Response.error());
    expect(inbox.categoriesOf(site)).toEqual(categories);
  });
});

describe('InboxController, when many cases change at once,', () => {
  it('sees with the first of them that the session is over, and asks for no more', async () => {
    const { inbox, onSignedOut, asked } = await inboxWith(() => Response.json({ status: 401 }, { status: 401 }));
    await inbox.onArrived(changes);
    inbox.hostDisconnected();
    expect(onSignedOut).toHaveBeenCalledOnce();
    expect(asked.length).toBeLessThanOrEqual(4);
  });

  it('leaves those as they were that could not be read, and knows which', async () => {
    const { inbox, onSignedOut, asked } = await inboxWith(() => Response.json({ status: 503 }, { status: 503 }));
    await inbox.onArrived(changes);
    inbox.hostDisconnected();
    expect(onSignedOut).not.toHaveBeenCalled();
    expect(asked).toHaveLength(numbers.length);
    expect(inbox.cases).toHaveLength(numbers.length);
    expect([...inbox.unread].toSorted()).toEqual(numbers);
  });
});

describe('InboxController, once a case could not be read,', () => {
  const [first, second] = [numbers[0]!, numbers[1]!];

  /** An inbox with a case that it could not read, from a collector that then answers with the case that is asked for. */
  async function inboxBehind(number: string, type: 'overdue' | 'reopened' = 'overdue') {
    let isBack = false;
    const { inbox, asked } = await inboxWith(() => {
      const read = asked.at(-1)!.split('/').at(-1)!;
      return isBack
        ? Response.json(sampleCase({ number: read, version: 60, state: 'reopened' }))
        : new Response(null, { status: 503 });
    });
    const data = { number, by: { id: 'collector' } };
    await inbox.onArrived([sampleRecord(`app.hearback.case.${type}.v1`, data, { number, seq: 50 })]);
    expect([...inbox.unread]).toEqual([number]);
    isBack = true;
    return inbox;
  }

  it('reads it when it is told to', async () => {
    const inbox = await inboxBehind(first);
    await inbox.catchUp();
    inbox.hostDisconnected();
    expect([inbox.unread.size, inbox.cases[0]!.version]).toEqual([0, 60]);
  });

  it('reads it when another one changes', async () => {
    const inbox = await inboxBehind(first);
    await inbox.onArrived(changes.slice(1, 2));
    inbox.hostDisconnected();
    expect([inbox.unread.size, inbox.cases[0]!.version, inbox.cases[1]!.version]).toEqual([0, 60, 60]);
  });

  it('needs not read what was read elsewhere, and knows nothing of another list', async () => {
    const inbox = await inboxBehind(first);
    inbox.put(sampleCase({ number: second, version: 60 }));
    expect(inbox.unread.size).toBe(1);
    inbox.put(sampleCase({ number: first, version: 60 }));
    expect(inbox.unread.size).toBe(0);
    const other = await inboxBehind(first);
    const loading = other.load({ ...NO_CASE_FILTER, view: 'overdue' });
    expect(other.unread.size).toBe(0);
    await loading;
    inbox.hostDisconnected();
    other.hostDisconnected();
  });

  it('announces it if it turns out to belong in the list', async () => {
    const inbox = await inboxBehind('9999-QJPA-54EC', 'reopened');
    await inbox.catchUp();
    inbox.hostDisconnected();
    expect([inbox.unread.size, [...inbox.fresh]]).toEqual([0, ['9999-QJPA-54EC']]);
  });

  it('goes on to know so while the collector does not answer', async () => {
    const { inbox } = await inboxWith(() => new Response(null, { status: 503 }));
    await inbox.onArrived(changes.slice(0, 1));
    await inbox.catchUp();
    inbox.hostDisconnected();
    expect([...inbox.unread]).toEqual([first]);
  });
});

describe('InboxController, when a person adds something to a case that the list does not have,', () => {
  it.each([
    ['announces it if that has opened it again', 'reopened', ['9999-QJPA-54EC']],
    ['leaves it further down if it was open all along', 'acknowledged', []],
    ['leaves it out if it is over', 'rejected', []],
  ] as const)('%s', async (_, state, fresh) => {
    const number = '9999-QJPA-54EC';
    const addition = sampleVoice('amendment', { number, text: 'It drips again.' }, { number, seq: 50 });
    const steps = [{ seq: 50, at: addition.receivedAt, event: addition.event }];
    const { inbox } = await inboxWith(() => Response.json(sampleCase({ number, state, steps, version: 50 })));
    await inbox.onArrived([addition]);
    inbox.hostDisconnected();
    expect([...inbox.fresh]).toEqual(fresh);
  });
});

describe('InboxController, asked for more of a list', () => {
  it('says nothing of a failure where the session is over', async () => {
    stubCollector(({ url }) => {
      const page = { cases: [], next: '1', counts: {}, overdue: 0, categories: {} };
      const listed = { ...sampleCase({ number: numbers[0]! }), contactName: null, categoryLabel: null, excerpt: '' };
      return url.includes('cursor') ? new Response(null, { status: 401 }) : Response.json({ ...page, cases: [listed] });
    });
    const onSignedOut = vi.fn<() => void>();
    const inbox = new InboxController(host, { onSignedOut });
    await inbox.load();
    expect(await inbox.loadMore()).toBeNull();
    expect(onSignedOut).toHaveBeenCalledOnce();
  });
});

describe('InboxController, when a list cannot be read,', () => {
  const unavailable = () => Response.json({ status: 503 }, { status: 503 });

  it('shows nothing of another filter in its place', async () => {
    const { inbox } = await inboxWith(unavailable);
    inbox.selection.only(numbers.slice(0, 2));
    const loading = inbox.load({ ...NO_CASE_FILTER, view: 'overdue' });
    expect(inbox.cases).toEqual([]);
    expect(await loading).toBe(false);
    expect([inbox.state, inbox.cases, inbox.selection.numbers.size]).toEqual(['failed', [], 0]);
  });

  it('keeps what it has of the same filter, and goes on to follow it', async () => {
    const { inbox, asked } = await inboxWith(unavailable);
    expect(await inbox.load()).toBe(false);
    expect([inbox.state, inbox.cases.length]).toEqual(['ready', numbers.length]);
    await inbox.onArrived(changes.slice(0, 1));
    inbox.hostDisconnected();
    expect(asked.at(-1)).toContain(numbers[0]);
  });
});

describe('InboxController, while a list is being read,', () => {
  it.each(['for the first time', 'again'])('misses no case that comes in meanwhile (%s)', async (when) => {
    const waiting: ((answer: Response) => void)[] = [];
    stubCollector(() => new Promise<Response>((resolve) => waiting.push(resolve)));
    const inbox = new InboxController(host, { onSignedOut: () => {} });
    const listed = { ...sampleCase({ number: numbers[0]! }), contactName: null, categoryLabel: null, excerpt: '' };
    const page = { cases: [listed], next: null, counts: {}, overdue: 0, categories: {} };
    const loading = inbox.load();
    if (when === 'again') {
      waiting.pop()!(Response.json(page));
      await loading;
    }
    const reading = when === 'again' ? inbox.load() : loading;
    const began = sampleRecord('app.hearback.complaint.v1', { text: 'No water.' }, { number: numbers[1]!, seq: 50 });
    const arriving = inbox.onArrived([began]);
    waiting.pop()!(Response.json(page));
    await Promise.all([reading, arriving]);
    inbox.hostDisconnected();
    expect([...inbox.fresh]).toEqual([numbers[1]]);
  });
});

describe('InboxController, counting again', () => {
  it('leaves alone the counts of a filter that was chosen meanwhile', async () => {
    vi.useFakeTimers();
    const waiting: ((answer: Response) => void)[] = [];
    const { inbox } = await inboxWith(() => new Promise((resolve) => waiting.push(resolve)));
    void inbox.onArrived([sampleRecord('app.hearback.rating.v1', {}, { seq: 50 })]);
    await vi.advanceTimersByTimeAsync(1_000);
    const loading = inbox.load({ ...NO_CASE_FILTER, site: 'shop' });
    const page = { cases: [], next: null, overdue: 0, categories: {} };
    waiting[1]!(Response.json({ ...page, counts: { received: 1 } }));
    await loading;
    waiting[0]!(Response.json({ ...page, counts: { received: 7 } }));
    await vi.advanceTimersByTimeAsync(0);
    vi.useRealTimers();
    expect(inbox.counts.all).toBe(1);
  });
});

describe('InboxController, given a case that was read elsewhere', () => {
  it('shows the name that the person gave last, and none once it is erased', async () => {
    const { inbox } = await inboxWith(() => Response.json({}));
    const number = numbers[0]!;
    const step = (contact?: object) => ({
      at: '2026-11-23T08:00:00.000Z',
      event: { data: { text: 'Brown water.', ...(contact && { contact }) } },
    });
    const nameWith = (version: number, ...contacts: (object | undefined)[]) => {
      inbox.put(sampleCase({ number, version, steps: contacts.map(step) as unknown as WholeCase['steps'] }));
      return inbox.cases[0]!.contactName;
    };
    expect(nameWith(2, { name: 'Huang Wei' }, { name: 'Huang Mei' })).toBe('Huang Mei');
    expect(nameWith(3, undefined, undefined)).toBeNull();
  });

  it('shows the beginning of what was said, and no longer once it is erased', async () => {
    const { inbox } = await inboxWith(() => Response.json({}));
    const number = numbers[0]!;
    const excerptOf = (version: number, text: string) => {
      const steps = [{ seq: 1, at: '2026-11-23T08:00:00.000Z', event: { data: { text } } }];
      inbox.put(sampleCase({ number, version, steps: steps as unknown as WholeCase['steps'] }));
      return inbox.cases[0]!.excerpt;
    };
    expect(excerptOf(2, '水是棕色的。'.repeat(50))).toBe('水是棕色的。'.repeat(50).slice(0, 200));
    expect(excerptOf(3, '[erased]')).toBe('[erased]');
  });
});
