import { SCALES } from '@hearback/protocol';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { findClippedText } from './clipped-text.js';
import { rigOfFile } from './harness.js';
import { hasLoaded } from './has-loaded.js';
import { twoFrames } from './two-frames.js';

const LANGUAGES = ['en', 'zh-TW', 'de', 'ar'] as const;
const WINDOWS = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];
/** What a browser takes for `medium` by default, and for monospace; twice that is asked for here. */
const DEFAULTS = { standard: 16, fixed: 13 };

/** Where screenshots go, if anywhere. */
const { LARGE_TEXT_SCREENSHOTS: screenshots } = process.env;

const rig = rigOfFile();

/** A page that is twice as large itself, with every element. */
const pageIn = (lang: string): string => {
  const to = `endpoint="${rig.collector}/v1/events" site="portal"`;
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  return `<!doctype html><html lang="${lang}" dir="${dir}" style="font-size: 200%"><meta name="viewport" content="width=device-width" />
    <title>P</title><hearback-scorecard ${to} steps="never"></hearback-scorecard><hearback-tracker ${to}></hearback-tracker>
    <hearback-widget ${to} prompt="event:asks" undo="0"></hearback-widget>
    <script type="module" src="/hearback/hearback.js"></script></html>`;
};

/** Where a panel can be and what opens it, by what asks for that. */
const PLACES = {
  'position="top-start"': '[part~=launcher]',
  'position="end" label="Sagen Sie uns Ihre Meinung"': '[part~=launcher]',
  'position="inline"': '[part~=launcher]',
  'layout="modal"': '[part~=launcher]',
  'layout="sheet"': '[part~=launcher]',
  'layout="strip"': '[part~=strip-button]',
  'for="#feedback"': '#feedback',
};

/** A page that is twice as large itself, with a panel somewhere else than usual. */
const pageOf = (place: string): string =>
  `<!doctype html><html lang="de" style="font-size: 200%"><meta name="viewport" content="width=device-width" />
    <title>P</title><p><a id="feedback" href="#">Meinung</a></p>
    <hearback-widget endpoint="${rig.collector}/v1/events" site="portal" promise="Wir antworten in zwei Tagen." ${place}></hearback-widget>
    <script type="module" src="/hearback/hearback.js"></script></html>`;

/** A page that is twice as large itself, with a rating on each scale. */
const scalesPage = (): string =>
  `<!doctype html><html lang="en" style="font-size: 200%"><meta name="viewport" content="width=device-width" />
    <title>P</title>${Object.keys(SCALES)
      .map(
        (scale) =>
          `<hearback-rating endpoint="${rig.collector}/v1/events" site="portal" scale="${scale}"></hearback-rating>`,
      )
      .join('')}
    <script type="module" src="/hearback/hearback.js"></script></html>`;

/** A page that has its elements in tracks and lines, which grow with what stands in them. */
const tracksPage = (): string => {
  const to = `endpoint="${rig.collector}/v1/events" site="portal"`;
  return `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width" /><title>P</title>
    <div style="display: grid"><hearback-complaint ${to}></hearback-complaint><hearback-tracker ${to}></hearback-tracker></div>
    <div style="display: flex"><hearback-scorecard ${to} scorecard="technician"></hearback-scorecard></div>
    <script type="module" src="/hearback/hearback.js"></script></html>`;
};

/** Opens a page as it is for somebody who has set their browser to text of 200 %. */
async function openLarge(path: string, locale = path): Promise<Page> {
  const context = await rig.newContext({ viewport: WINDOWS[0]!, reducedMotion: 'reduce', locale });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const fontSizes = { standard: 2 * DEFAULTS.standard, fixed: 2 * DEFAULTS.fixed };
  await session.send('Page.setFontSizes', { fontSizes });
  await page.clock.install();
  await page.goto(`${rig.portal}/large/${path}`, { waitUntil: 'networkidle' });
  return page;
}

/** What cannot be read, in a small window and a large one. */
async function problemsAt(page: Page, at: string): Promise<string[]> {
  const problems: string[] = [];
  for (const size of WINDOWS) {
    /* oxlint-disable no-await-in-loop -- one window */
    await page.setViewportSize(size);
    await twoFrames(page);
    problems.push(...(await findClippedText(page)).map((each) => `${at}, ${size.width} px: ${each}`));
    if (screenshots) await page.screenshot({ path: `${screenshots}/${size.width}-${at.replaceAll(/\W+/g, '-')}.png` });
    /* oxlint-enable no-await-in-loop */
  }
  await page.setViewportSize(WINDOWS[0]!);
  return problems;
}

/** Unfolds all that is folded away in a form, and waits for what loads then. */
async function unfold(form: Locator): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- one click after the other
  for (const summary of await form.locator('summary').all()) await summary.click();
  await form.page().waitForLoadState('networkidle');
}

beforeAll(async () => {
  for (const lang of LANGUAGES)
    rig.putPage(`/large/${lang}`, { contentType: 'text/html; charset=utf-8', body: pageIn(lang) });
  rig.putPage('/large/tracks', { contentType: 'text/html; charset=utf-8', body: tracksPage() });
  rig.putPage('/large/scales', { contentType: 'text/html; charset=utf-8', body: scalesPage() });
  for (const [at, place] of Object.keys(PLACES).entries())
    rig.putPage(`/large/${at}`, { contentType: 'text/html; charset=utf-8', body: pageOf(place) });
});

describe('text of 200 % on every scale, on a small screen and a large one', () => {
  it('keeps each answer within its card, with room for its numbers', async () => {
    const page = await openLarge('scales', 'en');
    const ratings = page.locator('hearback-rating');
    for (const rating of await ratings.all()) {
      /* oxlint-disable no-await-in-loop -- each loads once it is near */
      await rating.scrollIntoViewIfNeeded();
      await rating.locator('.scale input').first().waitFor({ state: 'attached' });
      /* oxlint-enable no-await-in-loop */
    }
    const problems = await problemsAt(page, 'scales');
    const tooNarrow = await ratings.evaluateAll((each) =>
      each.flatMap((rating) => {
        const { shadowRoot: root, scale } = rating as HTMLElementTagNameMap['hearback-rating'];
        const { scrollWidth, clientWidth } = root!.querySelector('.card')!;
        const figures = [...root!.querySelectorAll('.point .mark')].filter((mark) => /^\d+$/.test(mark.textContent));
        const isBroken = new Set(figures.map(({ clientHeight }) => clientHeight)).size > 1;
        return [scrollWidth > clientWidth && `${scale}: its card`, isBroken && `${scale}: its figures`];
      }),
    );
    expect([...problems, ...tooNarrow.filter(Boolean)]).toEqual([]);
    await page.context().close();
  });
});

describe('text of 200 % in a page of tracks and lines, on a small screen', () => {
  it('makes no element wider than the screen, nor the portal', async () => {
    const page = await openLarge('tracks', 'en');
    const elements = page.locator('hearback-complaint, hearback-tracker, hearback-scorecard');
    for (const element of await elements.all()) {
      /* oxlint-disable no-await-in-loop -- each loads once it is near */
      await element.scrollIntoViewIfNeeded();
      await element.getByRole('heading').first().waitFor();
      /* oxlint-enable no-await-in-loop */
    }
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBe(WINDOWS[0]!.width);
    for (const path of ['/en/', '/en/complaint', '/en/technician-visit']) {
      /* oxlint-disable no-await-in-loop -- one page after the other */
      await page.goto(rig.portal + path, { waitUntil: 'networkidle' });
      expect([path, await width()]).toEqual([path, WINDOWS[0]!.width]);
      /* oxlint-enable no-await-in-loop */
    }
  });
});

describe.each(LANGUAGES)('text of 200 % in %s, on a small screen and a large one', (lang) => {
  it('is neither cut off nor overlapping', async () => {
    const page = await openLarge(lang);
    const launcher = page.locator('hearback-widget [part~=launcher]');
    const scorecard = page.locator('hearback-scorecard');
    const tracker = page.locator('hearback-tracker');
    const prompt = page.locator('hearback-prompt');
    const panel = page.locator('hearback-panel');
    const problems: string[] = [];
    const look = async (at: string) => problems.push(...(await problemsAt(page, `${lang} ${at}`)));

    await launcher.waitFor();
    await scorecard.locator('.row').first().waitFor();
    await tracker.locator('#key').waitFor();
    expect(await launcher.evaluate((each) => getComputedStyle(each).fontSize)).toBe('32px');
    await look('elements');
    // What the far end of a scale means stands at its far end.
    await scorecard.locator('.row').first().getByRole('radio').nth(4).press(' ');
    await scorecard.locator('.row').last().getByRole('radio').first().press(' ');
    await look('answered');

    await hasLoaded(page, 'start-prompt');
    await page.clock.fastForward(5000);
    await page.evaluate(() => document.body.dispatchEvent(new CustomEvent('asks')));
    await prompt.getByRole('button').nth(3).waitFor();
    await look('prompt');
    await prompt.getByRole('button').nth(1).click();

    for (const [at, kind] of ['rating', 'complaint', 'suggestion'].entries()) {
      /* oxlint-disable no-await-in-loop -- one panel */
      const form = panel.locator(`hearback-${kind}`);
      await panel.getByRole('tab').nth(at).click();
      await form.locator('.form').waitFor();
      await unfold(form);
      await look(kind);
      /* oxlint-enable no-await-in-loop */
    }

    const form = panel.locator('hearback-suggestion');
    await form.locator('#text').fill('x'.repeat(200));
    await form.locator('[part~=submit]').click();
    await form.locator('.received').waitFor();
    await unfold(form);
    await look('receipt');

    const [number, key] = await form.locator('.code').allInnerTexts();
    await page.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'hidden' });
    await tracker.locator('#number').fill(number!);
    await tracker.locator('#key').fill(key!);
    await tracker.locator('.button.primary').press('Enter');
    await tracker.locator('#standing').waitFor();
    await look('case');
    expect(problems).toEqual([]);
  });
});

describe('text of 200 % in every layout of the panel', () => {
  it('is neither cut off nor overlapping, and leaves Close and Send reachable', async () => {
    const problems: string[] = [];
    const page = await openLarge('de');
    for (const [at, [place, opener]] of Object.entries(PLACES).entries()) {
      /* oxlint-disable no-await-in-loop -- one page after the other */
      await page.goto(`${rig.portal}/large/${at}`, { waitUntil: 'networkidle' });
      problems.push(...(await problemsAt(page, `closed ${place}`)));
      await page.locator(opener).first().click();
      const panel = page.locator('hearback-panel');
      await panel.locator('hearback-rating .form').waitFor();
      problems.push(...(await problemsAt(page, `open ${place}`)));
      await panel.locator('[part~=submit]').click({ trial: true });
      await panel.locator('[part~=close]').click();
      await panel.locator('[part=panel]').waitFor({ state: 'hidden' });
      /* oxlint-enable no-await-in-loop */
    }
    expect(problems).toEqual([]);
  });
});
