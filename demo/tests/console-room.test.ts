import type { Locator, Page, Route } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { boxesOf } from './boxes-of.js';
import { changeCase, openCase, openDesk, sendVoice, type Desk } from './console-desk.js';
import { findClippedText } from './clipped-text.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();
let number: string;

beforeAll(async () => {
  number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', severity: 'B' });
});

const PHONES = [320, 360, 390].map((width) => ({
  viewport: { width, height: 740 },
  hasTouch: true,
  isMobile: true,
}));

/** How many lines they stand in. */
async function linesOf(locator: Locator): Promise<number> {
  const boxes = await boxesOf(locator);
  const middles = boxes.map(({ y, height }) => Math.round((y + height / 2) / 8));
  return new Set(middles).size;
}

/** Has the collector say how many cases there are, as if there were so many. */
const countAs = (page: Page, received: number, overdue: number) =>
  page.route('**/v1/cases?*', async (route) => {
    const response = await route.fetch();
    const listed = (await response.json()) as object;
    await route.fulfill({ response, json: { ...listed, counts: { received }, overdue } });
  });

/** Has the collector say that there are more subjects than it lists, so that they can be searched. */
async function manySubjects(route: Route) {
  const response = await route.fetch();
  const figures = (await response.json()) as object;
  const limits = { lower: 0, upper: 1 };
  const one = { type: 'meter', id: 'm', name: null, n: 1, complaints: 0, limits, isAbove: false, isBelow: false };
  const subjects = [{ ...one, rate: { ratio: 0, n: 1, interval: limits } }];
  await route.fulfill({ response, json: { ...figures, subjects, subjectsFound: 21 } });
}

async function recount({ page }: Desk, received: number, overdue: number) {
  await countAs(page, received, overdue);
  await page.reload();
  await page.getByRole('heading', { level: 2 }).or(page.locator('console-case-list .text')).first().waitFor();
}

describe('on a narrow page', () => {
  it.each(PHONES)('the links between cases fit on one line on a phone of $viewport.width px', async (phone) => {
    const { page } = await openCase(rig, number, phone);
    const bar = page.locator('console-case-view nav');
    expect(await linesOf(bar.locator('button, .number'))).toBe(1);
    await expect.poll(() => bar.getByRole('button', { name: 'Next case' }).isVisible()).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(phone.viewport.width);
  });

  it.each(['en-GB', 'zh-CN', 'zh-TW'])(
    'the views stand in one line in %s, however many cases there are',
    async (locale) => {
      const desk = await openDesk(rig, { ...PHONES[1], locale });
      await recount(desk, 71_430, 10_000);
      expect(await linesOf(desk.page.locator('console-case-filter-bar .views button'))).toBe(1);
      const wide = await openCase(rig, number, { locale, viewport: { width: 1280, height: 800 } });
      await recount(wide, 71_430, 10_000);
      expect(await linesOf(wide.page.locator('console-case-filter-bar .views button'))).toBe(1);
    },
  );
});

describe('what can be done to a case, on a phone', () => {
  it.each(PHONES.flatMap((phone) => ['en-GB', 'zh-TW'].map((locale) => ({ ...phone, locale }))))(
    'is all to be seen in $locale at $viewport.width px',
    async (phone) => {
      const { page } = await openCase(rig, await sendVoice(rig, 'complaint', { text: 'Brown water.' }), phone);
      const actions = await boxesOf(page.locator('console-composer .actions button'));
      expect(actions).toHaveLength(8);
      for (const { x, width } of actions) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(phone.viewport.width);
      }
    },
  );

  it('stays in one line beside a form, and on a window of little height', async () => {
    const { page } = await openCase(rig, number, PHONES[0]);
    const actions = page.locator('console-composer .actions button');
    await actions.last().tap();
    await page.getByRole('form').waitFor();
    expect(await linesOf(actions)).toBe(1);
    const last = async () => (await boxesOf(actions)).at(-1)!;
    await expect.poll(async () => Math.floor((await last()).x + (await last()).width)).toBeLessThanOrEqual(320);
    await page.getByRole('button', { name: 'Discard' }).tap();
    await expect.poll(() => linesOf(actions)).toBeGreaterThan(1);
    await page.setViewportSize({ width: 320, height: 256 });
    await expect.poll(() => linesOf(actions)).toBe(1);
  });
});

describe('the list of cases', () => {
  it('keeps the shape of a severity and room for every detail on the narrowest phone', async () => {
    await changeCase(rig, await sendVoice(rig, 'complaint', { text: 'Brown water.', severity: 'A' }), 'acknowledged');
    const { page } = await openDesk(rig, PHONES[0]);
    const row = page.locator('console-case-list li').first();
    await row.getByText('Acknowledged').waitFor();
    const [badge] = await boxesOf(row.locator('.severity'));
    expect(badge!.width).toBe(badge!.height);
    for (const { x, width } of await boxesOf(row.locator('.facts > *')))
      expect(x + width).toBeLessThanOrEqual(320 - 16);
  });

  it.each([
    ['en-GB', 1440],
    ['en-GB', 1280],
    ['en-GB', 960],
    ['en-GB', 880],
    ['zh-TW', 1280],
  ])('keeps apart how late a case is and how old, in %s on a page of %d px', async (locale, width) => {
    const { page } = await openDesk(rig, { locale, viewport: { width, height: 700 } });
    await page.route('**/v1/cases?*', async (route) => {
      const response = await route.fetch();
      const listed = (await response.json()) as { cases: { deadlines: { dueAt: string }[] }[] };
      // Of 23 h 57 min and of 57 min: the longest of each.
      const [due, received] = [23.95, 0.95].map((hours) => new Date(Date.now() - hours * 3_600_000).toISOString());
      for (const each of listed.cases)
        Object.assign(each, {
          receivedAt: received,
          isOverdue: true,
          deadlines: each.deadlines.map((deadline) => ({ ...deadline, doneAt: null, dueAt: due })),
        });
      await route.fulfill({ response, json: listed });
    });
    await page.reload();
    await page.locator('console-case-list .late').first().waitFor();
    expect(await findClippedText(page)).toEqual([]);
    for (const { x, width: wide } of await boxesOf(page.locator('console-case-list .when')))
      expect(x + wide).toBeLessThanOrEqual(width - 14);
  });

  it.each(['#view=all', '#register', '#insights'])(
    'a search field at %s has its sign beside the words',
    async (hash) => {
      const { page } = await openDesk(rig, { hash: hash.slice(1) });
      if (hash === '#insights') await page.route('**/v1/insights?*', manySubjects);
      if (hash === '#insights') await page.reload();
      const field = page.getByRole('searchbox');
      await field.waitFor();
      const [sign] = await boxesOf(page.locator('console-search-field svg'));
      const [box] = await boxesOf(field);
      const indent = await field.evaluate((input) => Number.parseFloat(getComputedStyle(input).paddingInlineStart));
      expect(sign!.x + sign!.width).toBeLessThan(box!.x + indent);
    },
  );
});

describe('at 200 % text size', () => {
  it('icons grow as well', async () => {
    const { page } = await openCase(rig, number);
    const sign = page.getByRole('button', { name: 'Next case' }).locator('svg');
    const widthOf = async () => (await boxesOf(sign))[0]!.width;
    const before = await widthOf();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await widthOf()).toBe(2 * before);
  });
});

describe('next to a case', () => {
  it('a lost connection is shown with its icon before the words, not above them', async () => {
    const { page } = await openCase(rig, number);
    await page.context().setOffline(true);
    const bar = page.locator('.offline');
    await bar.waitFor();
    const [sign] = await boxesOf(bar.locator('svg'));
    const wordsBegin = await bar.evaluate((told) => {
      const range = document.createRange();
      range.selectNodeContents(told);
      range.setStartAfter(told.querySelector('svg')!);
      return range.getBoundingClientRect().left;
    });
    expect(sign!.x + sign!.width).toBeLessThanOrEqual(wordsBegin);
    await page.context().setOffline(false);
  });
});

describe('the deadlines of a case', () => {
  it.each([1280, 360, 320])(
    'stay inside their column, however late they were kept, on a page of %d px',
    async (width) => {
      const { page } = await openDesk(rig, { viewport: { width, height: 740 } });
      await page.route(`**/v1/cases/${number}*`, async (route) => {
        const response = await route.fetch();
        const read = (await response.json()) as { deadlines: object[] };
        const [dueAt, doneAt] = [23.95, 0].map((hours) => new Date(Date.now() - hours * 3_600_000).toISOString());
        const deadlines = read.deadlines.map((deadline) => ({ ...deadline, dueAt, doneAt }));
        await route.fulfill({ response, json: { ...read, deadlines } });
      });
      await page.goto(`${rig.collector}/console/#case=${number}`);
      const clocks = page.locator('console-case-properties dd .clock');
      await clocks.getByText('Done 23 hr 57 min late').first().waitFor();
      const [column] = await boxesOf(
        page.locator('console-case-properties dd').filter({ has: page.locator('.clock') }),
      );
      for (const { x, width: wide } of await boxesOf(clocks))
        expect(x + wide).toBeLessThanOrEqual(column!.x + column!.width);
    },
  );
});

describe('a live tail that was refused', () => {
  it.each([
    ['too_many_tails', 'Too many live views', /Close one that nobody needs, or sign in with another token/],
    ['rate_limited', 'Too many requests', /Wait a moment/],
  ])('for %s is called that, with what to do, on a phone as well', async (code, name, remedy) => {
    const desk = await openDesk(rig, PHONES[1]);
    // A screen reader tells only what comes into a region that was there before.
    const reason = desk.page.locator('.held-up[role=status]');
    expect(await reason.innerText()).toBe('');
    expect((await reason.boundingBox())?.height ?? 0).toBe(0);
    await desk.page.route('**/v1/events?*follow*', (route) =>
      route.fulfill({ status: 429, contentType: 'application/problem+json', json: { code } }),
    );
    await desk.page.reload();
    await desk.page.getByText(name, { exact: true }).waitFor();
    await reason.filter({ hasText: remedy }).waitFor();
    expect(await desk.page.getByTitle(remedy).count()).toBe(0);
    expect(await findClippedText(desk.page)).toEqual([]);
    expect(await desk.page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await desk.page.unroute('**/v1/events?*follow*');
    await desk.page.getByRole('button', { name: 'Try now' }).click();
    await desk.page.getByText('Live', { exact: true }).waitFor({ state: 'attached' });
    expect(await desk.page.getByText(remedy).count()).toBe(0);
  });
});

describe('the counts of the inbox', () => {
  const views = ({ page }: Desk) => page.locator('console-case-filter-bar .views button').allInnerTexts();

  it('are exact where there is room, and never below the true number', async () => {
    const desk = await openDesk(rig);
    await recount(desk, 71_430, 9_999);
    await expect.poll(() => views(desk)).toEqual(['Open\n71,430', 'Mine', 'Overdue\n9,999', 'All\n71,430']);
    await desk.page.unroute('**/v1/cases?*');
    // The collector counts what is overdue up to 10,000.
    await recount(desk, 71_430, 10_000);
    await expect.poll(() => views(desk)).toEqual(['Open\n71,430', 'Mine', 'Overdue\n10,000+', 'All\n71,430']);
  });

  it('are rounded from 10,000 on where there is little room', async () => {
    const desk = await openDesk(rig, PHONES[1]);
    await recount(desk, 9_999, 0);
    await expect.poll(() => views(desk)).toEqual(['Open\n9,999', 'Mine', 'Overdue\n0', 'All\n9,999']);
    await desk.page.unroute('**/v1/cases?*');
    await recount(desk, 71_430, 10_000);
    await expect.poll(() => views(desk)).toEqual(['Open\n71K', 'Mine', 'Overdue\n10K+', 'All\n71K']);
  });
});

describe('a case that is opened', () => {
  it('shows its first entry whole where all of them have room', async () => {
    const own = await sendVoice(rig, 'complaint', { text: `Brown water. ${'It smells. '.repeat(60)}` });
    await changeCase(rig, own, 'acknowledged', { message: 'A crew is on its way.' });
    await changeCase(rig, own, 'noted', { note: 'Third report from this street.' });
    const size = { width: 1280, height: 1100 };
    const { page } = await openCase(rig, own, { viewport: size });
    const timeline = page.locator('console-timeline');
    const [last] = await boxesOf(timeline.locator('li').last());
    const [pane] = await boxesOf(timeline);
    const spare = pane!.y + pane!.height - (last!.y + last!.height);
    const height = Math.ceil(size.height - spare) + 20;
    // Below that, the list moves with everything else.
    expect(height).toBeGreaterThan(640);
    await page.setViewportSize({ ...size, height });
    await page.reload();
    await timeline.locator('li').last().waitFor();
    await page.getByText('Live', { exact: true }).waitFor({ state: 'attached' });
    expect(await timeline.evaluate((element) => element.scrollTop)).toBe(0);
  });
});

describe('a long text in the list', () => {
  it.each([
    [1440, 400],
    [1280, 400],
    [1024, 300],
    [390, 200],
  ])('says on a page of %d px what each case is about, and leaves what was said %d px', async (width, most) => {
    const text = 'The trench in Mill Lane was filled but not paved, and it is a puddle by now.';
    await sendVoice(rig, 'complaint', { text, category: 'roadworks', categoryLabel: 'Road works' });
    await sendVoice(rig, 'suggestion', { text, contact: { name: 'Tom Okafor', phone: '0900' } });
    const { page } = await openDesk(rig, { viewport: { width, height: 800 } });
    const rows = page.locator('console-case-list li');
    await rows.getByText('Tom Okafor').first().waitFor();
    expect(await rows.locator('.category').allInnerTexts()).toEqual(
      expect.arrayContaining(['Suggestion', 'Road works']),
    );
    const [named, anonymous] = [
      await boxesOf(rows.nth(0).locator('.who')),
      await boxesOf(rows.nth(1).locator('.text')),
    ];
    expect(anonymous[0]!.width).toBeGreaterThanOrEqual(most);
    expect(anonymous[0]!.x).toBe(named[0]!.x);
  });
});
