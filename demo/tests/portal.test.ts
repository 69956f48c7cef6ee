import { describe, expect, it } from 'vitest';
import { findViolationsInBothSchemes } from './find-violations.js';
import { rigOfFile } from './harness.js';

const PATHS = ['', 'tariffs', 'meter-reading', 'water-quality', 'contact', 'technician-visit', 'complaint'];
const ENGLISH = PATHS.map((path) => `/en/${path}`);
const CHINESE = PATHS.map((path) => `/zh-TW/${path}`);
const rig = rigOfFile();

describe('the portal', () => {
  it.each([...ENGLISH, ...CHINESE])('passes the accessibility checks on %s, in light and in dark', async (address) => {
    const page = await rig.openPage(address, { reducedMotion: 'reduce' });
    await page.waitForLoadState('networkidle');
    expect(await findViolationsInBothSchemes(page)).toEqual([]);
  });

  it.each([...ENGLISH, '/zh-TW/'])('fits %s into 320 pixels', async (address) => {
    const page = await rig.openPage(address, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  it.each(['/en/', '/zh-TW/complaint', '/en/technician-visit'])(
    'obeys its own content security policy on %s',
    async (address) => {
      const context = await rig.newContext();
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(`${rig.portal}${address}`, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.querySelector<HTMLElement & { open(): void }>('hearback-widget')?.open());
      await page.waitForLoadState('networkidle');
      expect(complaints).toEqual([]);
    },
  );

  it.each(
    ['/en/complaint', '/zh-TW/complaint', '/en/technician-visit', '/zh-TW/technician-visit'].flatMap((address) => [
      [address, 1280] as const,
      [address, 390] as const,
    ]),
  )('moves nothing on %s, %i px wide, when its elements come', async (address, width) => {
    const context = await rig.newContext({ viewport: { width, height: 2000 } });
    const page = await context.newPage();
    let arrive = () => {};
    const held = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/hearback/hearback.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${rig.portal}${address}`, { waitUntil: 'commit' });
    const footer = page.getByRole('contentinfo');
    await footer.waitFor();
    await page.waitForFunction(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].every(({ sheet }) => sheet !== null),
    );
    await page.evaluate(() => document.fonts.ready);
    const footerTop = () => footer.evaluate((element) => element.getBoundingClientRect().top);
    const top = await footerTop();
    arrive();
    for (const element of await page.locator('[class^="hold-"]').all())
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await element.getByRole('form').waitFor();
    await page.waitForLoadState('networkidle');
    expect(Math.abs((await footerTop()) - top)).toBeLessThan(8);
  });

  it('accepts a meter reading sent by a form of the page', async () => {
    const page = await rig.openPage('/en/meter-reading');
    await page.getByLabel('Customer number').fill('0123456789');
    await page.getByLabel('Reading in m³').fill('01482');
    await page.getByRole('button', { name: 'Send the reading' }).click();
    await page.getByText('We have noted 01482 m³').waitFor();
    expect(rig.rows()).toEqual([]);
  });

  it('greets a reader of Chinese in Chinese', async () => {
    const page = await rig.openPage('/', { locale: 'zh-TW' });
    expect(page.url()).toBe(`${rig.portal}/zh-TW/`);
  });

  it('answers 404 for an unknown page', async () => {
    expect((await fetch(`${rig.portal}/en/nothing`)).status).toBe(404);
    expect((await fetch(`${rig.portal}/hearback/..%2f..%2fpackage.json`)).status).toBe(404);
  });
});
