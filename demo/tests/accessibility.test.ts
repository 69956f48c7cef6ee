import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations, findViolationsInBothSchemes } from './find-violations.js';
import { rigOfFile } from './harness.js';
import { complain, numberOn, openPanel } from './visitor.js';

const rig = rigOfFile();

const form = (page: Page) => page.locator('hearback-complaint');

/** Answers what the page posts with one outcome for each event. */
const answerWith = (page: Page, outcome: object) =>
  page.route(`${rig.collector}/v1/events`, async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    const events = route.request().postDataJSON() as { id: string }[];
    const outcomes = events.map(({ id }) => ({ id, ...outcome }));
    return route.fulfill({ json: { outcomes }, headers: { 'access-control-allow-origin': '*' } });
  });

/** Every state a visitor can bring the portal's elements to, and the way there. */
const STATES: Record<string, { path: string; reach: (page: Page) => Promise<unknown> }> = {
  'the launcher with the focus': {
    path: '/en/',
    reach: (page) => page.getByRole('button', { name: 'Tell us' }).focus(),
  },
  'the panel, rating': { path: '/en/', reach: (page) => openPanel(page, 'Rate') },
  'the panel, complaining': { path: '/en/', reach: (page) => openPanel(page, 'Complain') },
  'the panel, suggesting': { path: '/en/', reach: (page) => openPanel(page, 'Suggest') },
  'the panel in Chinese': {
    path: '/zh-TW/',
    reach: async (page) => {
      await page.getByRole('button', { name: '告訴我們' }).click();
      await page.getByRole('tab', { name: '投訴' }).click();
    },
  },
  'a low score that asks what went wrong': {
    path: '/en/technician-visit',
    reach: async (page) => {
      await page.locator('hearback-rating').getByRole('radio').first().check({ force: true });
      await page.getByLabel('We are sorry. What went wrong?').waitFor();
    },
  },
  'a scorecard, half answered': {
    path: '/en/technician-visit',
    reach: async (page) => {
      const scorecard = page.locator('hearback-scorecard');
      await scorecard.scrollIntoViewIfNeeded();
      await scorecard.getByRole('radio').first().check({ force: true });
    },
  },
  'a form that was sent empty': {
    path: '/en/complaint',
    reach: async (page) => {
      await form(page).getByRole('form').getByRole('button', { name: 'Send', exact: true }).click();
      await form(page).getByText('Please tell us what happened.').first().waitFor();
    },
  },
  'a complaint with every detail open': {
    path: '/en/complaint',
    reach: async (page) => {
      await form(page).getByRole('form').getByLabel('What happened?').fill('Brown water.');
      await form(page).getByRole('form').getByLabel('Phone', { exact: true }).fill('02 5550 1234');
      await form(page).getByRole('form').getByLabel('E-mail', { exact: true }).fill('mei@example.com');
      for (const summary of await form(page).locator('summary').all()) await summary.click();
    },
  },
  'saved on this device': {
    path: '/en/complaint',
    reach: async (page) => {
      await page.route(`${rig.collector}/v1/events`, (route) => route.abort('connectionrefused'));
      await complain(form(page), 'Nobody answers.');
      await numberOn(form(page), 'Saved on this device');
    },
  },
  received: {
    path: '/en/complaint',
    reach: async (page) => {
      await answerWith(page, { status: 'accepted' });
      await complain(form(page), 'Somebody answers.');
      await numberOn(form(page), 'Received');
    },
  },
  refused: {
    path: '/en/complaint',
    reach: async (page) => {
      await answerWith(page, { status: 'rejected', code: 'closed', detail: 'This office has closed.' });
      await complain(form(page), 'Keep these words.');
      await form(page).getByRole('group', { name: 'Not accepted' }).waitFor();
    },
  },
};

/** The ways in which people meet a page, beside colours; each is tried on the states that differ most. */
const VARIANTS: Record<string, BrowserContextOptions> = {
  phone: { viewport: { width: 375, height: 740 }, hasTouch: true, isMobile: true },
  tablet: { viewport: { width: 820, height: 1180 }, hasTouch: true, isMobile: true },
  'forced colours': { forcedColors: 'active' },
  'full motion': { reducedMotion: 'no-preference' },
};
const VARIED = ['the panel, complaining', 'a scorecard, half answered', 'a form that was sent empty', 'received'];

const VARIED_CASES = VARIED.flatMap((state) => Object.keys(VARIANTS).map((variant) => ({ state, variant })));

const open = async (state: string, options: BrowserContextOptions) => {
  const { path, reach } = STATES[state]!;
  const page = await rig.openPage(path, { reducedMotion: 'reduce', ...options });
  await reach(page);
  await page.waitForLoadState('networkidle');
  return page;
};

/** Controls of Hearback's elements that are smaller than a finger, as `name width x height`. A field is as large as its label. */
const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const small: string[] = [];
    const walk = (root: ParentNode, isOurs: boolean) => {
      for (const element of root.querySelectorAll('*')) {
        const ours = isOurs || element.localName.startsWith('hearback-');
        if (element.shadowRoot) walk(element.shadowRoot, ours);
        if (!isOurs || !element.matches('button, input, select, textarea, summary, a[href]')) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
        if (width && height && (width < 43.5 || height < 43.5))
          small.push(`${element.localName}.${element.className} ${element.textContent?.trim()} ${width} x ${height}`);
      }
    };
    walk(document, false);
    return small;
  });

describe('the elements of the portal', () => {
  it.each(Object.keys(STATES))('pass the accessibility checks: %s, in light and in dark', async (state) => {
    const page = await open(state, {});
    expect(await findViolationsInBothSchemes(page)).toEqual([]);
  });

  it.each(VARIED_CASES)('pass the accessibility checks: $state, $variant', async ({ state, variant }) => {
    const page = await open(state, VARIANTS[variant]!);
    expect(await findViolations(page)).toEqual([]);
    if (VARIANTS[variant]!.hasTouch) expect(await smallTargets(page)).toEqual([]);
  });

  it('pass the accessibility checks from right to left, and after switching back to another kind', async () => {
    const page = await rig.openPage('/en/', { reducedMotion: 'reduce' });
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    await openPanel(page, 'Complain');
    await page.getByRole('tab', { name: 'Rate' }).click();
    expect(await findViolations(page)).toEqual([]);
  });
});
