import puppeteer from 'puppeteer-core';
import { expect } from 'vitest';
import { startWebKit } from '../../scripts/browsers/webkit-browser.mjs';
import { findFirefox } from '../../scripts/find-browser.mjs';

/** A page in a browser that Playwright cannot drive here, with keys and clicks that it takes for a person's. */
export type EnginePage = {
  goto(url: string): Promise<unknown>;
  evaluate<Given extends readonly unknown[], Result>(
    work: (...given: Given) => Result,
    ...given: Given
  ): Promise<Result>;
  setViewport(size: { width: number; height: number }): Promise<unknown>;
  readonly keyboard: { type(text: string): Promise<unknown>; press(key: 'Enter' | 'Escape' | 'r'): Promise<unknown> };
  readonly mouse: { click(x: number, y: number): Promise<unknown> };
};

/** A browser with one page, and how to end it. */
export type Engine = { readonly page: EnginePage; readonly stop: () => Promise<void> };

const startFirefox = async (): Promise<Engine> => {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('Failed to find Firefox. Install it, or name it in FIREFOX_PATH.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'focusmanager.testmode': true },
  });
  const [page] = await browser.pages();
  return { page: page as unknown as EnginePage, stop: () => browser.close() };
};

/** How to start each engine. */
export const ENGINES: Readonly<Record<'Firefox' | 'WebKit', () => Promise<Engine>>> = {
  Firefox: startFirefox,
  WebKit: startWebKit,
};

/** What is looked for: a selector, and its whole text or label. */
type Sought = readonly [selector: string, text?: string];

type Place = { readonly x: number; readonly y: number };

/** Where the middle of an element is, shadow roots included, once it is scrolled into view; `null` where it is not to be seen. */
const placeOf = (page: EnginePage, [selector, text]: Sought): Promise<Place | null> =>
  page.evaluate(
    (wanted: string, words: string | null) => {
      const inside = (root: Document | ShadowRoot): Element[] => [
        ...root.querySelectorAll(wanted),
        ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? inside(shadowRoot) : [])),
      ];
      const found = inside(document).find((element) => {
        const said = [element.textContent, element.getAttribute('aria-label')].map((each) => (each ?? '').trim());
        return element.checkVisibility({ visibilityProperty: true }) && (words === null || said.includes(words));
      });
      if (!found) return null;
      found.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = found.getBoundingClientRect();
      return width && height ? { x: x + width / 2, y: y + height / 2 } : null;
    },
    selector,
    text ?? null,
  );

/** Waits until an element is to be seen. */
export async function sees(page: EnginePage, ...sought: Sought): Promise<Place> {
  let place: Place | null = null;
  await expect.poll(async () => (place = await placeOf(page, sought)), { message: sought.join(': ') }).not.toBeNull();
  return place!;
}

/** Waits for an element and presses on its middle. */
export async function press(page: EnginePage, ...sought: Sought): Promise<void> {
  const { x, y } = await sees(page, ...sought);
  await page.mouse.click(x, y);
}
