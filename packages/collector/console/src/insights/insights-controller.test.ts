import type { ReactiveControllerHost } from 'lit';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stubCollector } from '../api/stub-collector.js';
import { LAST_MONTH } from './figures-filter.js';
import { InsightsController, LAG_MS } from './insights-controller.js';
import { sampleInsights } from './sample-insights.js';

const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;
const NOON = Date.parse('2026-11-29T12:00:00Z');
const DAY_MS = 86_400_000;

let asked: string[] = [];
let answer: () => Response | Promise<Response>;

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  answer = () => Response.json(sampleInsights());
  stubCollector(async ({ url }: Request) => {
    asked.push(new URL(url).search);
    return answer();
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const at = (nowMs: number) => ({ nowMs, timeZones: ['UTC'], lang: 'en' });

const settle = () => vi.advanceTimersByTimeAsync(0);

async function shownController() {
  const onSignedOut = vi.fn<() => void>();
  const controller = new InsightsController(host, { onSignedOut });
  controller.show(LAST_MONTH, at(NOON));
  await settle();
  return { controller, onSignedOut };
}

describe('InsightsController', () => {
  it('asks for the span and for as many days before it', async () => {
    const { controller } = await shownController();
    expect(asked).toEqual(['?from=2026-10-31&to=2026-11-30&lang=en', '?from=2026-10-01&to=2026-10-31&lang=en']);
    expect(controller.state).toBe('ready');
  });

  it('asks again for other days or another site, and not for the same', async () => {
    const { controller } = await shownController();
    controller.show({ ...LAST_MONTH }, at(NOON + 60_000));
    expect(asked).toHaveLength(2);
    controller.show({ days: 30, site: 'shop' }, at(NOON));
    expect(asked.at(-1)).toBe('?from=2026-10-01&to=2026-10-31&site=shop&lang=en');
    controller.show({ days: 30, site: 'shop' }, at(NOON + DAY_MS));
    expect(asked).toHaveLength(6);
  });

  it('reads once what comes within a while', async () => {
    const { controller } = await shownController();
    for (let came = 0; came < 5; came += 1) controller.onArrived();
    await vi.advanceTimersByTimeAsync(LAG_MS - 1);
    expect(asked).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toHaveLength(4);
    expect(controller.state).toBe('ready');
  });

  it('keeps a register that takes long to count from counting all the time, and shows what it counted', async () => {
    const { controller } = await shownController();
    answer = () =>
      new Promise((resolve) => setTimeout(() => resolve(Response.json(sampleInsights({ complaints: 9 }))), 5000));
    controller.onArrived();
    await vi.advanceTimersByTimeAsync(LAG_MS);
    expect(asked).toHaveLength(4);
    for (let second = 0; second < 5; second += 1) {
      controller.onArrived();
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(controller.shown?.now.complaints).toBe(9);
    expect(asked).toHaveLength(4);
    controller.onArrived();
    await vi.advanceTimersByTimeAsync(4 * 5000 - 1);
    expect(asked).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(5000);
    expect(asked).toHaveLength(6);
  });

  it('keeps what is shown where the collector does not answer', async () => {
    const { controller } = await shownController();
    const { shown } = controller;
    answer = () => Response.json({}, { status: 503 });
    await controller.load();
    expect(controller.state).toBe('failed');
    expect(controller.shown).toBe(shown);
  });

  it('says that the session is over', async () => {
    const { controller, onSignedOut } = await shownController();
    answer = () => Response.json({}, { status: 401 });
    await controller.load();
    expect(onSignedOut).toHaveBeenCalledOnce();
  });

  it('leaves out an answer to what is no longer asked', async () => {
    const { controller } = await shownController();
    const late: ((response: Response) => void)[] = [];
    answer = () => new Promise((resolve) => late.push(resolve));
    controller.show({ days: 7, site: null }, at(NOON));
    await settle();
    answer = () => Response.json(sampleInsights({ complaints: 3 }));
    controller.show({ days: 90, site: null }, at(NOON));
    await settle();
    for (const resolve of late) resolve(Response.json(sampleInsights({ complaints: 9 })));
    await settle();
    expect(controller.shown?.filter.days).toBe(90);
    expect(controller.shown?.now.complaints).toBe(3);
  });
});
