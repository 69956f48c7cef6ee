import { beforeAll, describe, expect, it } from 'vitest';
import { announcements } from './announcements.js';
import { changeCase, openDesk, readCase, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();
const numbers: Record<string, string> = {};

beforeAll(async () => {
  numbers['pump'] = await sendVoice(rig, 'complaint', { text: 'The pump is loud.', severity: 'A', category: 'safety' });
  numbers['bill'] = await sendVoice(rig, 'complaint', {
    text: 'The bill is wrong.',
    severity: 'C',
    category: 'billing',
  });
  numbers['map'] = await sendVoice(rig, 'suggestion', {
    text: 'Show a map of the wells.',
    contact: { name: 'Lin Mei-hua', email: 'mei@example.org' },
  });
  numbers['old'] = await sendVoice(rig, 'complaint', { text: 'Closed long ago.', severity: 'B' });
  await changeCase(rig, numbers['old'], 'rejected', { reason: 'x' });
  await changeCase(rig, numbers['bill'], 'assigned', { to: { id: 'Maria Chen', name: 'Maria Chen' } });
});

const desk = async (hash = '', options: object = {}) => {
  const { page, complaints } = await openDesk(rig, { hash, ...options });
  const rows = page.getByRole('list', { name: 'Cases' }).getByRole('link');
  const texts = async () =>
    (await rows.locator('.text').allInnerTexts()).map((text) => text.replace(/\.$/, '').split(' ').at(-1));
  return { page, complaints, rows, texts };
};

describe('the inbox', () => {
  it('starts with the open cases, newest first, and counts the others', async () => {
    const { page, texts } = await desk();
    await expect.poll(texts).toEqual(['wells', 'wrong', 'loud']);
    await expect.poll(() => page.getByRole('button', { name: 'All 4' }).count()).toBe(1);
    expect(await page.getByRole('button', { name: 'Open 3' }).count()).toBe(1);
    expect(await findViolations(page)).toEqual([]);
  });

  it.each([
    ['view=all', ['ago', 'wells', 'wrong', 'loud']],
    ['view=mine', ['wrong']],
    ['view=overdue', []],
    ['severity=A', ['loud']],
    ['kind=suggestion', ['wells']],
    ['category=billing', ['wrong']],
    ['state=rejected', ['ago']],
    ['state=received', ['wells', 'loud']],
    ['order=oldest', ['loud', 'wrong', 'wells']],
    ['order=changed', ['wrong', 'wells', 'loud']],
  ])('restores its filters from the address: %s', async (hash, expected) => {
    const { page, texts } = await desk(hash);
    await expect.poll(texts).toEqual(expected);
    await page.reload();
    await expect.poll(texts).toEqual(expected);
  });

  it.each([
    [320, 'en'],
    [360, 'zh-TW'],
    [1000, 'zh-TW'],
    [1280, 'en'],
  ])('fits the counts of a large register and a case at %d px in %s', async (width, locale) => {
    const { page } = await desk(`case=${numbers['pump']}`, { viewport: { width, height: 800 } });
    await page.addInitScript((tag) => Object.defineProperty(navigator, 'languages', { get: () => [tag] }), locale);
    await page.route('**/v1/cases?*', async (route) => {
      const answer = await route.fetch();
      const list = (await answer.json()) as object;
      await route.fulfill({ response: answer, json: { ...list, counts: { received: 123_456, closed: 7 } } });
    });
    await page.reload();
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await page.getByRole('heading', { level: 2 }).waitFor();
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    if (width < 960) await page.goto(`${rig.collector}/console/#view=all`);
    const views = page.locator('console-case-filter-bar .views');
    await expect.poll(() => views.getByRole('button').last().innerText()).toContain(locale === 'en' ? '123K' : '12萬');
    await expect.poll(overflow).toBeLessThanOrEqual(0);
    const bar = (await views.boundingBox())!;
    for (const button of await views.getByRole('button').all()) {
      // oxlint-disable-next-line no-await-in-loop -- there are four
      const box = (await button.boundingBox())!;
      expect(box.x + box.width).toBeLessThanOrEqual(bar.x + bar.width);
      expect(box.height).toBeLessThan(40);
    }
  });

  it('filters by view, filter and search, and clears them again', async () => {
    const { page, texts } = await desk();
    await page.getByRole('button', { name: /^All/ }).click();
    await expect.poll(texts).toEqual(['ago', 'wells', 'wrong', 'loud']);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByLabel('Kind').selectOption('complaint');
    await expect.poll(texts).toEqual(['ago', 'wrong', 'loud']);
    await page.getByLabel('Order').selectOption('oldest');
    await expect.poll(texts).toEqual(['loud', 'wrong', 'ago']);
    await page.getByLabel('Search cases').fill('BILL');
    await expect.poll(texts).toEqual(['wrong']);
    expect(page.url()).not.toContain('BILL');
    await page.getByLabel('Search cases').fill('nothing like it');
    await page.getByText('No cases match.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear filters' }).last().click();
    await expect.poll(texts).toEqual(['loud', 'wrong', 'wells', 'ago']);
  });

  it('shows the active filters, and only the sort orders that apply', async () => {
    const { page } = await desk('view=all&state=rejected');
    const [state, order] = [page.getByLabel('State'), page.getByLabel('Order')];
    // What somebody picked by hand is what a browser holds on to.
    await state.selectOption('');
    await state.selectOption('rejected');
    await page.getByRole('button', { name: 'Clear filters' }).click();
    await expect.poll(() => state.inputValue()).toBe('');
    const all = page.getByRole('button', { name: /^All/ });
    await expect.poll(() => all.evaluate((view) => view.matches(':focus'))).toBe(true);
    await order.selectOption('changed');
    await page.getByRole('button', { name: /^Overdue/ }).click();
    await expect.poll(() => order.locator('option').allInnerTexts()).toEqual(['Due first']);
    await page.getByRole('button', { name: /^Open/ }).click();
    await expect.poll(() => order.inputValue()).toBe('changed');
  });

  it('goes on searching after a page without a match', async () => {
    const { page, texts } = await desk('view=all');
    await page.route('**/v1/cases?*q=*', (route) => {
      const url = new URL(route.request().url());
      const isFirst = url.searchParams.get('cursor') === null;
      url.searchParams.delete('cursor');
      if (isFirst) return route.fulfill({ json: { cases: [], next: 'further', counts: {}, overdue: 0 } });
      return route.continue({ url: url.href });
    });
    await page.getByLabel('Search cases').fill('pump');
    await expect.poll(texts).toEqual(['loud']);
  });

  it('shows who wrote, and finds cases by their name', async () => {
    const { page, rows, texts } = await desk();
    await expect.poll(() => rows.first().locator('.who').innerText()).toBe('Lin Mei-hua');
    await page.getByLabel('Search cases').fill('mei-hua');
    await expect.poll(texts).toEqual(['wells']);
  });

  it('finds a case by its number', async () => {
    const { page, texts } = await desk('view=all');
    await page.keyboard.press('/');
    await page.keyboard.type(numbers['pump']!);
    await expect.poll(texts).toEqual(['loud']);
  });

  it('says that nothing is overdue', async () => {
    const { page } = await desk('view=overdue');
    await page.getByText('Nothing is overdue.').waitFor();
  });
});

describe('the keys of the inbox', () => {
  it('move, select, open, go back, and list themselves', async () => {
    const { page, rows } = await desk();
    await rows.first().waitFor();
    await page.keyboard.press('j');
    await expect.poll(() => rows.nth(0).evaluate((row) => row.matches(':focus'))).toBe(true);
    await page.keyboard.press('j');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('k');
    await expect.poll(() => rows.nth(1).evaluate((row) => row.matches(':focus'))).toBe(true);
    await page.keyboard.press('x');
    await page.getByRole('group', { name: '1 selected' }).waitFor();
    await page.keyboard.press('x');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'The bill is wrong.' }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: 'The pump is loud.' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('heading', { level: 2 }).filter({ visible: true }).count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
  });

  it('do nothing once single keys are turned off', async () => {
    const { page, rows } = await desk();
    await rows.first().waitFor();
    await page.keyboard.press('?');
    await page.getByLabel('Use single-key shortcuts').uncheck();
    await page.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('x');
    await page.keyboard.press('?');
    expect(await page.getByRole('group', { name: '1 selected' }).count()).toBe(0);
    expect(await page.getByRole('dialog').filter({ visible: true }).count()).toBe(0);
  });
});

describe('announcements of the inbox', () => {
  it('tell the number of cases, the selection, and each action, also if repeated', async () => {
    const { page, rows } = await desk('kind=complaint');
    await rows.nth(1).waitFor();
    const list = page.locator('console-case-list [role=status]');
    await expect.poll(() => list.innerText()).toBe('2 cases');
    await page.getByLabel('Search cases').fill('pump');
    await expect.poll(() => list.innerText()).toBe('1 case');
    await page.getByLabel('Search cases').fill('nothing like it');
    await expect.poll(() => list.innerText()).toBe('0 cases');
    await page.getByLabel('Search cases').fill('pump');
    await expect.poll(() => list.innerText()).toBe('1 case');
    await rows.first().focus();
    await page.keyboard.press('x');
    await page.locator('[role=status]', { hasText: '1 selected' }).waitFor();
    await page.keyboard.press('x');
    const said = await page.locator('console-toast [role=status]').evaluateHandle((region) => {
      const texts: string[] = [];
      new MutationObserver((changes) => {
        if (changes.some(({ addedNodes }) => addedNodes.length > 0) && region.textContent.trim())
          texts.push(region.textContent.trim());
      }).observe(region, { childList: true, subtree: true });
      return texts;
    });
    const done = '1 had already been acknowledged';
    await changeCase(rig, numbers['pump']!, 'acknowledged');
    await rows.getByText('Acknowledged').waitFor();
    await page.keyboard.press('a');
    await expect.poll(() => said.jsonValue()).toEqual([done]);
    await page.keyboard.press('a');
    await expect.poll(() => said.jsonValue()).toEqual([done, done]);
  });
});

describe('a case that changes while the inbox is open', () => {
  it('waits behind a notice if it is new, so that nothing moves', async () => {
    const { page, rows, texts } = await desk('severity=B');
    await page.getByText('No cases match.').waitFor();
    numbers['first'] = await sendVoice(rig, 'complaint', { text: 'The first.', severity: 'B' });
    await expect.poll(texts).toEqual(['first']);
    await rows.first().focus();
    const said = await announcements(page);
    await sendVoice(rig, 'complaint', { text: 'The second.', severity: 'B' });
    await page.getByRole('button', { name: '1 new case' }).waitFor();
    expect(await said()).toEqual([expect.stringContaining('The second.')]);
    await sendVoice(rig, 'complaint', { text: 'Not this one.', severity: 'A' });
    await sendVoice(rig, 'complaint', { text: 'The third.', severity: 'B' });
    await page.getByRole('button', { name: '2 new cases' }).waitFor();
    expect(await texts()).toEqual(['first']);
    expect(await rows.first().evaluate((row) => row.matches(':focus'))).toBe(true);
    await page.keyboard.press('n');
    await expect.poll(texts).toEqual(['third', 'second', 'first']);
  });

  it('is updated in place', async () => {
    const { rows, texts } = await desk('severity=B');
    await expect.poll(texts).toEqual(['third', 'second', 'first']);
    await changeCase(rig, numbers['first']!, 'started');
    await expect.poll(() => rows.nth(2).innerText()).toContain('In progress');
    expect(await texts()).toEqual(['third', 'second', 'first']);
  });

  it('returns to the list if it is reopened or assigned to the reader', async () => {
    const open = await desk('severity=B');
    const mine = await desk('view=mine');
    await expect.poll(async () => (await open.texts()).length).toBeGreaterThan(0);
    await changeCase(rig, numbers['old']!, 'closed');
    await changeCase(rig, numbers['old']!, 'reopened', { reason: 'It is back.' });
    await changeCase(rig, numbers['map']!, 'assigned', { to: { id: 'Maria Chen' } });
    await open.page.getByRole('button', { name: '1 new case' }).click();
    await expect.poll(open.texts).toContain('ago');
    await mine.page.getByRole('button', { name: '1 new case' }).waitFor();
  });

  it('is skipped when several are acknowledged together', async () => {
    const { page } = await desk('severity=B');
    const boxes = page.getByRole('checkbox');
    await boxes.nth(1).waitFor();
    await boxes.nth(0).check();
    await boxes.nth(1).check();
    await page.getByRole('group', { name: '2 selected' }).waitFor();
    await page.keyboard.press('a');
    await page.getByText('2 cases acknowledged').waitFor();
    const { cases } = (await (
      await fetch(`${rig.collector}/v1/cases?severity=B&state=acknowledged`, {
        headers: { authorization: `Bearer ${rig.token}` },
      })
    ).json()) as { cases: object[] };
    expect(cases).toHaveLength(2);
    expect((await readCase(rig, numbers['first']!)).state).toBe('in-progress');
  });
});

describe('an inbox without data', () => {
  it('says that the cases could not be loaded, and tries again', async () => {
    const { page, texts } = await desk();
    await page.route('**/v1/cases?*', (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.reload();
    await page.getByText('The cases could not be loaded.').waitFor();
    await page.unroute('**/v1/cases?*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(async () => (await texts()).length).toBeGreaterThan(2);
  });

  it('says that the connection is lost, keeps what is shown, and catches up', async () => {
    const { page, texts } = await desk();
    await expect.poll(async () => (await texts()).length).toBeGreaterThan(2);
    await page.context().setOffline(true);
    await page.getByText('Connection lost.').waitFor();
    const before = await texts();
    await sendVoice(rig, 'complaint', { text: 'While you were away.' });
    expect(await texts()).toEqual(before);
    await page.context().setOffline(false);
    await page.getByRole('button', { name: '1 new case' }).waitFor();
  });

  it('says what to do if nothing was ever received', async () => {
    const { page } = await desk();
    await page.route('**/v1/events?*', (route) =>
      route.request().url().includes('follow') ? undefined : route.fulfill({ status: 200, body: '' }),
    );
    await page.reload();
    await page.getByRole('heading', { name: 'The register is open and empty' }).waitFor();
  });
});
