import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeCase, openCase, openDesk, sendVoice } from './console-desk.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();
let number: string;

beforeAll(async () => {
  number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', occurredAt: '2026-11-20' });
});

describe('dates', () => {
  it.each([
    ['en-GB', '20 November 2026'],
    ['en-AU', '20 November 2026'],
    ['en-US', 'November 20, 2026'],
    ['zh-TW', '2026年11月20日'],
  ])('are written as in the region of the browser: %s', async (locale, date) => {
    const { page } = await openCase(rig, number, { locale });
    await page.locator('console-timeline').getByText(date, { exact: true }).waitFor();
  });
});

/** Where each of the texts begins in what a step of the timeline says, in pixels from the left. */
const placesOf = (page: Page, texts: readonly string[]) =>
  page
    .locator('console-timeline li .who')
    .filter({ hasText: texts[0]! })
    .evaluate((line, wanted) => {
      const node = document.createTreeWalker(line, NodeFilter.SHOW_TEXT).nextNode() as Text;
      return wanted.map((text) => {
        const range = document.createRange();
        const from = node.data.indexOf(text);
        range.setStart(node, from);
        range.setEnd(node, from + text.length);
        return range.getBoundingClientRect().left;
      });
    }, texts);

describe('names that are written from right to left', () => {
  it('do not turn around who assigned a case to whom, and begin where their column does', async () => {
    const about = await sendVoice(rig, 'complaint', { text: 'Brown water.' });
    const [by, to] = [
      { id: 'yusuf', name: 'يوسف' },
      { id: 'maryam', name: 'مريم' },
    ];
    await changeCase(rig, about, 'assigned', { by, to });
    const { page } = await openCase(rig, about);
    const assignee = page.locator('console-case-properties dd').filter({ hasText: to!.name });
    const indent = await assignee.evaluate((value) => {
      const range = document.createRange();
      range.selectNodeContents(value);
      return range.getBoundingClientRect().left - value.getBoundingClientRect().left;
    });
    expect(indent).toBeLessThan(1);
    const [from, what, whom] = await placesOf(page, [by!.name, 'assigned the case to', to!.name]);
    expect([from! < what!, what! < whom!]).toEqual([true, true]);
  });
});

describe('a text that is written from right to left', () => {
  it('is cut off at its end in the register, not where it begins', async () => {
    await sendVoice(rig, 'rating', { scale: 'stars', score: 2, comment: `أولا ${'تأخر الفني مرة أخرى. '.repeat(20)}` });
    const { page } = await openDesk(rig, { hash: 'register' });
    const text = page.locator('console-register-list .text').filter({ hasText: 'أولا' });
    const [shown, begins] = await text.evaluate((cell) => {
      const node = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode() as Text;
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, 4);
      const [{ left, right }, first] = [cell.getBoundingClientRect(), range.getBoundingClientRect()];
      return [
        [left, right],
        [first.left, first.right],
      ] as const;
    });
    expect(begins![0]).toBeGreaterThanOrEqual(shown![0]!);
    expect(begins![1]).toBeLessThanOrEqual(shown![1]! + 1);
  });
});

describe('an input method', () => {
  it('is not searched for before it has made a word', async () => {
    const { page, context } = await openDesk(rig, { locale: 'zh-TW' });
    const asked: (string | null)[] = [];
    page.on('request', (request) => {
      const { pathname, searchParams } = new URL(request.url());
      if (pathname === '/v1/cases' && searchParams.has('q')) asked.push(searchParams.get('q'));
    });
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    const keyboard = await context.newCDPSession(page);
    await page.getByRole('searchbox').focus();
    await keyboard.send('Input.imeSetComposition', { text: 'ㄕㄨㄟ', selectionStart: 3, selectionEnd: 3 });
    await page.clock.runFor(1000);
    await keyboard.send('Input.insertText', { text: '水' });
    await page.clock.runFor(1000);
    await expect.poll(() => asked).toEqual(['水']);
  });

  it.each([{ key: 'Escape' }, { key: 'Enter', ctrlKey: true }])(
    'has %j to itself while it makes a word of a reply',
    async (key) => {
      const { page } = await openCase(rig, number, { locale: 'zh-TW' });
      await page.keyboard.press('r');
      const field = page.locator('console-composer textarea');
      await field.fill('我們馬上到');
      const isLeftToInputMethod = await field.evaluate(
        (written, init) =>
          written.dispatchEvent(
            new KeyboardEvent('keydown', {
              ...init,
              isComposing: true,
              bubbles: true,
              cancelable: true,
              composed: true,
            }),
          ),
        key,
      );
      expect(isLeftToInputMethod).toBe(true);
      expect(await field.evaluate((written) => written.matches(':focus'))).toBe(true);
    },
  );
});

describe('copying a number', () => {
  it('leaves the focus where it is, also on a page that may not use the clipboard', async () => {
    const { page } = await openCase(rig, number);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    const copy = page.getByRole('button', { name: 'Copy number' });
    await copy.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'Copied' }).waitFor({ state: 'attached' });
    expect(await page.locator('console-copy-button button').evaluate((button) => button.matches(':focus'))).toBe(true);
  });
});
