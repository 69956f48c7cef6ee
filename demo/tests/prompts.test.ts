import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { rigOfFile } from './harness.js';
import { hasLoaded } from './has-loaded.js';
import { rowsOfTest } from './rows-of-test.js';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 0, 5, 9);
const ASKS = 'How are we doing?';

const rig = rigOfFile();
const newRows = rowsOfTest(() => rig);

/** Puts a page at a path, with a search field and tags. */
function put(path: string, ...tags: string[]) {
  const widgets = tags.map((tag) => `<hearback-widget endpoint="${rig.collector}/v1/events" ${tag}></hearback-widget>`);
  const body = `<!doctype html><html lang="en"><title>Orders</title><h1>Orders</h1><label>Search <input /></label>
    ${widgets.join('\n')}<script type="module" src="/hearback/hearback.js"></script></html>`;
  rig.putPage(path, { contentType: 'text/html; charset=utf-8', body });
}

/** Opens a page at a time of our own, and lets the first seconds pass, in which nobody is asked. */
async function visit(context: BrowserContext, path: string, day = 0): Promise<Page> {
  const page = await context.newPage();
  await page.clock.install({ time: START_MS + day * DAY_MS });
  await page.goto(`${rig.portal}${path}`);
  await hasLoaded(page, 'start-prompt');
  await page.clock.fastForward(5000);
  return page;
}

/** Has things come about on a page, one after the other; what each of them leads to is settled at once. */
const come = (page: Page, ...events: string[]) =>
  page.evaluate((names) => names.forEach((name) => document.body.dispatchEvent(new CustomEvent(name))), events);
const cardOf = (page: Page, id: string) => page.locator(`#${id}`).getByRole('complementary', { name: ASKS });

beforeAll(async () => {
  put('/waits', 'site="portal" prompt="delay:30s" sample="0.5" kinds="rating"');
  put('/asks-all', 'site="portal" prompt="delay:30s"');
  const asked = (site: string, name: string) => `site="${site}" id="${name}" prompt="event:${name}" at-most="once/30d"`;
  put('/orders', asked('portal', 'paid'), asked('portal', 'sent'), asked('other', 'received'));
});

describe('a prompt', () => {
  it('waits until nobody is writing, and is named in the voice it led to', async () => {
    const context = await rig.newContext();
    await context.addInitScript(() => {
      Math.random = () => 0.49;
    });
    const page = await visit(context, '/waits');
    const search = page.getByLabel('Search');
    const card = page.getByRole('complementary', { name: ASKS });
    await search.fill('meter');
    await page.clock.fastForward(60_000);
    await search.fill('');
    await page.clock.fastForward(60_000);
    expect(await card.count()).toBe(0);
    await search.blur();
    await page.clock.fastForward(2000);
    await card.waitFor();
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await card.getByRole('button', { name: 'Give feedback' }).click();
    const form = page.getByRole('dialog').getByRole('form');
    await form.getByRole('radio').nth(1).check({ force: true });
    await form.getByRole('button', { name: 'Send' }).click();
    const [row] = await newRows.wait(1);
    expect(JSON.parse(row!.event)).toMatchObject({
      type: 'app.hearback.rating.v1',
      data: { score: 4, prompt: { reason: 'delay', samplePercent: 50 } },
    });
  });

  it('lets the first seconds pass also in a tab that was opened behind and looked at late', async () => {
    const context = await rig.newContext();
    await context.addInitScript(() => {
      let isBehind = true;
      Object.defineProperties(document, {
        hidden: { get: () => isBehind },
        visibilityState: { get: () => (isBehind ? 'hidden' : 'visible') },
      });
      addEventListener('brought-forward', () => {
        isBehind = false;
        document.dispatchEvent(new Event('visibilitychange'));
      });
    });
    const page = await visit(context, '/asks-all');
    const card = page.getByRole('complementary', { name: ASKS });
    await page.clock.fastForward(600_000);
    await page.evaluate(() => dispatchEvent(new Event('brought-forward')));
    await page.clock.fastForward(4000);
    expect(await card.count()).toBe(0);
    await page.clock.fastForward(4000);
    await card.waitFor();
  });

  it('does not ask visitors outside the sample', async () => {
    const context = await rig.newContext();
    await context.addInitScript(() => {
      Math.random = () => 0.5;
    });
    const page = await visit(context, '/waits');
    await page.clock.fastForward(30_000);
    const isAsked = () => page.evaluate(() => localStorage.getItem('hearback:portal:prompts'));
    await expect.poll(isAsked).not.toBeNull();
    await page.waitForLoadState('networkidle');
    expect(await page.getByRole('complementary').count()).toBe(0);
  });

  it('appears as often as the page allows, and never again once refused, in no tag of the page', async () => {
    const context = await rig.newContext();
    const ask = async (day: number, events: readonly string[], answer: string) => {
      const page = await visit(context, '/orders', day);
      await come(page, ...events);
      const card = cardOf(page, events.at(-1)!);
      await card.waitFor();
      expect(await page.getByRole('complementary').count()).toBe(1);
      await card.getByRole('button', { name: answer }).click();
      await card.waitFor({ state: 'detached' });
      // One a page, whatever comes of it.
      await come(page, 'paid', 'sent', 'received');
      expect(await page.getByRole('complementary').count()).toBe(0);
      await page.close();
    };
    await ask(0, ['paid'], 'Not now');
    // The other site's asks, so the two before it had their turn and did not.
    await ask(29, ['paid', 'sent', 'received'], 'Not now');
    await ask(31, ['sent'], 'Don’t ask me again');
    await ask(800, ['paid', 'sent', 'received'], 'Not now');
    expect(newRows.now()).toEqual([]);
  });
});
