import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { findViolations } from './find-violations.js';
import { rigOfFile, type Rig } from './harness.js';
import { rowsOfTest } from './rows-of-test.js';
import { twoFrames } from './two-frames.js';
import { numberOn } from './visitor.js';

const PATH = '/a-page-that-asks';
const PHONE = { viewport: { width: 375, height: 700 }, hasTouch: true, isMobile: true };

const rig = rigOfFile();
const newRows = rowsOfTest(() => rig);

const dataOf = async (at: number) => JSON.parse((await newRows.wait(at + 1))[at]!.event).data;

/** A page of somebody's own with the built tag, on the portal's origin. */
async function open(markup: string, options: Parameters<Rig['openPage']>[1] = {}): Promise<Page> {
  const body = `<!doctype html><html lang="en"><title>A page that asks</title><meta name="viewport" content="width=device-width">
<script type="module" src="/hearback/hearback.js"></script><main><h1>A page that asks</h1>${markup}</main>`;
  rig.putPage(PATH, { contentType: 'text/html', body });
  return rig.openPage(PATH, options);
}

const to = () => `endpoint="${rig.collector}/v1/events" site="portal"`;

describe('a page with questions of its own', () => {
  it('receives expectation and perception in one voice', async () => {
    const page = await open(`<hearback-scorecard ${to()} preset="servqual"></hearback-scorecard>`);
    const row = page.getByRole('group', { name: /^Appointments start/ });
    await row.getByRole('radiogroup', { name: 'What you expect' }).getByRole('radio').last().check({ force: true });
    await row
      .getByRole('radiogroup', { name: 'What you got' })
      .getByRole('radio', { name: '3' })
      .check({ force: true });
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await numberOn(page.locator('hearback-scorecard'), 'Received');
    expect(await dataOf(0)).toMatchObject({
      scorecard: { id: 'servqual', version: '1' },
      answers: [
        { item: 'keeps-appointments', facet: 'expectation', score: 7 },
        { item: 'keeps-appointments', facet: 'perception', score: 3 },
      ],
    });
  });

  for (const scale of ['servqual7', 'ces', 'nps', 'likert5'])
    for (const mode of ['perception', 'expectation perception'])
      it(`has touch targets of full size everywhere: ${scale}, ${mode}`, async () => {
        const viewport = { width: 480, height: 1000 };
        const page = await open(
          `<hearback-scorecard ${to()} scorecard="desk" version="2" scale="${scale}" mode="${mode}" steps="never">
            <hearback-dimension id="visit" label="Your visit">
              <hearback-item id="waiting" label="Waiting time"></hearback-item>
              <hearback-item id="staff" label="The staff"></hearback-item>
            </hearback-dimension>
          </hearback-scorecard>`,
          { viewport, hasTouch: true, isMobile: true },
        );
        const points = page.locator('hearback-scorecard .point');
        await points.first().waitFor();
        for (const width of [320, 480, 560, 640, 740, 820, 1180]) {
          await page.setViewportSize({ ...viewport, width });
          await twoFrames(page);
          const sizes = await points.evaluateAll((all) => all.map((each) => each.getBoundingClientRect()));
          expect([width, sizes.filter((size) => size.width < 44 || size.height < 44)]).toEqual([width, []]);
        }
      });

  for (const scale of ['servqual7', 'ces', 'nps'])
    for (const dir of ['ltr', 'rtl'])
      it(`has touch targets of full size on a small phone: ${scale}, ${dir}`, async () => {
        const viewport = { width: 320, height: 640 };
        const page = await open(
          `<div dir="${dir}"><hearback-rating ${to()} scale="${scale}"></hearback-rating></div>
          <hearback-widget ${to()} scale="${scale}" layout="card"></hearback-widget>`,
          { viewport, hasTouch: true, isMobile: true },
        );
        for (const form of await page.locator('hearback-rating').all()) await form.scrollIntoViewIfNeeded();
        const forms = page.locator('hearback-rating:has(.point)');
        await expect.poll(() => forms.count()).toBe(2);
        for (const width of [320, 344, 360, 375, 390, 412, 480, 560]) {
          await page.setViewportSize({ ...viewport, width });
          await twoFrames(page);
          const found = await forms.evaluateAll((all) =>
            all.map((form) => {
              const points = [...form.shadowRoot!.querySelectorAll('.point')].map((each) =>
                each.getBoundingClientRect(),
              );
              return {
                isTooSmall: points.some((point) => point.width < 44 || point.height < 44),
                rows: new Set(points.map(({ y }) => y)).size,
              };
            }),
          );
          const rows = scale === 'nps' && width < 360 ? 3 : 2;
          expect([width, found.filter((each) => each.isTooSmall || each.rows > rows)]).toEqual([width, []]);
        }
      });

  it('asks its questions one by one on a phone, and skips those that do not apply', async () => {
    const page = await open(
      `<hearback-scorecard ${to()} scorecard="desk" version="2" scale="stars">
        <hearback-dimension id="visit" label="Your visit">
          <hearback-item id="waiting" label="Waiting time" required></hearback-item>
          <hearback-item id="queue" label="Order in the queue" when="waiting &lt;= 2"></hearback-item>
          <hearback-item id="staff" label="The staff"></hearback-item>
        </hearback-dimension>
      </hearback-scorecard>`,
      PHONE,
    );
    const next = page.getByRole('button', { name: 'Next' });
    const stars = (question: string, name: RegExp) =>
      page.getByRole('radiogroup', { name: new RegExp(`^${question}`) }).getByRole('radio', { name });
    await page.getByText('1 of 3').waitFor();
    const card = page.locator('hearback-scorecard');
    const { height } = (await card.boundingBox())!;
    await stars('Waiting time', /^1 star/).check({ force: true });
    await page.getByText('1 of 4').waitFor();
    await next.click();
    await stars('Order in the queue', /^2 stars/).check({ force: true });
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Back' }).click();
    await stars('Waiting time', /^4 stars/).check({ force: true });
    await page.getByText('1 of 3').waitFor();
    await next.click();
    await stars('The staff', /^5 stars/).check({ force: true });
    expect((await card.boundingBox())!.height).toBe(height);
    await next.click();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await numberOn(card, 'Received');
    expect(await dataOf(0)).toMatchObject({
      scorecard: { id: 'desk', version: '2' },
      answers: [
        { item: 'waiting', dimension: 'visit', label: 'Waiting time', score: 4 },
        { item: 'staff', score: 5 },
      ],
    });
  });

  it('gets the answer as a value of its own form, which waits until there is one', async () => {
    rig.putPage('/orders', { contentType: 'text/html', body: '<!doctype html><title>Ordered</title><h1>Ordered</h1>' });
    const page = await open(
      `<form action="/orders" method="post"><input name="order" value="A-1017" aria-label="Order">
        <hearback-rating ${to()} name="visit" scale="stars" required></hearback-rating><button>Save</button></form>`,
    );
    await page.getByRole('radio').first().waitFor();
    expect(await page.getByRole('button', { name: 'Send', exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Please pick an answer.').waitFor();
    expect(page.url()).toBe(`${rig.portal}${PATH}`);
    await page.getByRole('radio', { name: /^4 stars/ }).check({ force: true });
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.url().endsWith('/orders')),
      page.getByRole('button', { name: 'Save' }).click(),
    ]);
    const fields = request
      .postData()!
      .match(/name="(?:order|visit)"\r\n\r\n.*|order=.*/g)!
      .join();
    expect(fields).toContain('A-1017');
    expect(fields).toMatch(/visit(?:=|"\r\n\r\n)4/);
    await page.getByRole('heading', { name: 'Ordered' }).waitFor();
    expect(newRows.now()).toEqual([]);

    await page.goBack();
    await page.waitForFunction(() => new FormData(document.querySelector('form')!).get('visit') === '4');
  });

  it('sends the voice with its own form, which leaves the page', async () => {
    rig.putPage('/orders', { contentType: 'text/html', body: '<!doctype html><title>Ordered</title><h1>Ordered</h1>' });
    const page = await open(
      `<form action="/orders" method="post">
        <hearback-rating ${to()} name="visit" scale="nps" send="both"></hearback-rating><button name="by" value="hand">Save</button></form>`,
    );
    await page.getByRole('radio', { name: /^9/ }).check({ force: true });
    await page.getByLabel(/^What did you like most\?/).fill('The calm of the clerk.');
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.url().endsWith('/orders')),
      page.getByRole('button', { name: 'Save' }).click(),
    ]);
    await page.getByRole('heading', { name: 'Ordered' }).waitFor();
    expect(request.postData()).toContain('hand');
    expect(await dataOf(0)).toMatchObject({ scale: 'nps', score: 9, comment: 'The calm of the clerk.' });
    expect(newRows.now()).toHaveLength(1);
  });
});
