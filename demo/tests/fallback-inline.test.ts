import { describe, expect, it } from 'vitest';
import { complaintsOf } from './complaints-of.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';
import { twoFrames } from './two-frames.js';
import { numberOn } from './visitor.js';

const PATH = '/a-page-with-forms';

const rig = rigOfFile();

describe('a page whose inline forms cannot load', () => {
  it('shows plain forms in their place, whose voices reach the register', async () => {
    const context = await rig.newContext();
    await context.route('**/hearback/chunks/**', (route) =>
      /\/(?:form|answered|scorecard)\.js$/.test(route.request().url())
        ? route.fulfill({ status: 404 })
        : route.continue(),
    );
    const at = `endpoint="${rig.collector}/v1/events" site="portal"`;
    const body = `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/hearback/hearback.js"></script>
      <hearback-complaint ${at} heading="What went wrong?"></hearback-complaint>
      <hearback-scorecard ${at} scorecard="technician" scale="stars" question="How was the visit?"></hearback-scorecard>
      <hearback-suggestion ${at} lang="zh-TW"></hearback-suggestion>
      <hearback-rating ${at}><form><label>A form that was there <input /></label></form></hearback-rating></html>`;
    rig.putPage(PATH, { contentType: 'text/html', body });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${rig.portal}${PATH}`);
    const before = rig.rows().length;

    const complaint = page.locator('hearback-complaint');
    await complaint.getByRole('heading', { name: 'What went wrong?' }).waitFor();
    await complaint.getByRole('textbox', { name: 'What happened?' }).fill('No water');
    await complaint.getByRole('button', { name: 'Send', exact: true }).click();
    const number = await numberOn(complaint, 'Received');

    const scorecard = page.locator('hearback-scorecard');
    await scorecard.getByRole('combobox', { name: 'How was the visit?' }).selectOption('4');
    await scorecard.getByRole('button', { name: 'Send', exact: true }).click();
    await numberOn(scorecard, 'Received');

    const suggestion = page.locator('hearback-suggestion');
    await suggestion.getByRole('button', { name: '送出' }).waitFor();
    const rows = (await rig.waitForRows(before + 2)).slice(before);
    expect(rows.map(({ type }) => type)).toEqual(['app.hearback.complaint.v1', 'app.hearback.rating.v1']);
    expect(rows[0]!.number).toBe(number);
    expect(JSON.parse(rows[1]!.event).data).toMatchObject({ scale: 'stars', score: 4 });
    await page.getByLabel('A form that was there').fill('still here');
    expect(await page.evaluate(() => document.querySelector('hearback-rating')!.shadowRoot)).toBe(null);
    expect(await findViolations(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('shows one for each, however often the connection returns', async () => {
    const context = await rig.newContext();
    await context.route('**/hearback/chunks/**', (route) =>
      route.request().url().endsWith('/answered.js') ? route.fulfill({ status: 404 }) : route.continue(),
    );
    let isStandInGone = true;
    await context.route('**/hearback-fallback.js', (route) => (isStandInGone ? route.abort() : route.continue()));
    const body = `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/hearback/hearback.js"></script>
      <hearback-complaint endpoint="${rig.collector}/v1/events" site="portal"></hearback-complaint></html>`;
    rig.putPage(PATH, { contentType: 'text/html', body });
    const page = await context.newPage();
    const gone = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/hearback-fallback.js'));
    await page.goto(`${rig.portal}${PATH}`);
    await gone;
    isStandInGone = false;
    const online = () => page.evaluate(() => dispatchEvent(new Event('online')));
    const fields = page.locator('hearback-complaint').getByRole('textbox', { name: 'What happened?' });
    // The page hears of the failure at some time after this test does.
    const comeOnline = () => online().then(() => fields.count());
    await expect.poll(comeOnline).toBe(1);
    await fields.fill('No water');
    const asked: string[] = [];
    page.on('request', (request) => {
      if (/\/(?:answered|hearback-fallback)\.js$/.test(request.url())) asked.push(request.url());
    });
    await online();
    await twoFrames(page);
    expect(await fields.count()).toBe(1);
    expect(asked).toEqual([]);
    expect(await fields.inputValue()).toBe('No water');
  });

  it('uses the plain forms of the newest release', async () => {
    const context = await rig.newContext();
    let tries = 0;
    await context.route('**/hearback/chunks/**', (route) =>
      route.request().url().endsWith('/answered.js') && tries++ === 0
        ? route.fulfill({ status: 404 })
        : route.continue(),
    );
    const body = `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/hearback/hearback.js"></script>
      <hearback-complaint endpoint="${rig.collector}/v1/events" site="portal"></hearback-complaint></html>`;
    rig.putPage(PATH, { contentType: 'text/html', body });
    const page = await context.newPage();
    await page.goto(`${rig.portal}${PATH}`);
    const complaint = page.locator('hearback-complaint');
    await complaint.getByRole('textbox', { name: 'What happened?' }).waitFor();
    expect(await complaint.locator('section.inline').count()).toBe(0);
    expect(tries).toBe(2);
  });

  it('shows no plain form if the real one loads first', async () => {
    const context = await rig.newContext();
    let tries = 0;
    let bring = () => {};
    let speak = () => {};
    await context.route('**/hearback/chunks/**', async (route) => {
      const file = route.request().url().split('/').at(-1);
      if (file === 'answered.js' && tries++ === 0) return route.fulfill({ status: 404 });
      if (file === 'answered.js') await new Promise<void>((resolve) => (bring = resolve));
      if (file === 'zh-TW-further.js' && tries === 2) await new Promise<void>((resolve) => (speak = resolve));
      return route.continue();
    });
    const body = `<!doctype html><html lang="zh-TW"><title>Page</title><script type="module" src="/hearback/hearback.js"></script>
      <hearback-complaint endpoint="${rig.collector}/v1/events" site="portal"></hearback-complaint></html>`;
    rig.putPage(PATH, { contentType: 'text/html', body });
    const page = await context.newPage();
    await page.clock.install();
    const triedAgain = page.waitForEvent('request', (request) => tries === 1 && request.url().endsWith('/answered.js'));
    await page.goto(`${rig.portal}${PATH}`);
    await triedAgain;
    let areWordsAsked = false;
    page.on('request', (request) => (areWordsAsked ||= request.url().endsWith('/zh-TW-further.js')));
    const comes = async () => {
      await page.clock.fastForward(1000);
      return areWordsAsked;
    };
    await expect.poll(comes, { interval: 100 }).toBe(true);
    bring();
    await expect.poll(() => page.evaluate(() => Boolean(customElements.get('hearback-complaint')))).toBe(true);
    speak();
    const complaint = page.locator('hearback-complaint');
    await complaint.getByRole('textbox', { name: '發生了什麼事' }).first().waitFor();
    expect(await complaint.locator('section.inline').count()).toBe(0);
  });

  it('says so if a plain form cannot load either, and retries on request and once online', async () => {
    const context = await rig.newContext();
    let isGone = true;
    await context.route('**/hearback/chunks/**', (route) =>
      isGone && route.request().url().endsWith('/tracker.js') ? route.fulfill({ status: 404 }) : route.continue(),
    );
    const body = `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/hearback/hearback.js"></script>
      <hearback-tracker endpoint="${rig.collector}/v1/events" site="portal"></hearback-tracker></html>`;
    rig.putPage(PATH, { contentType: 'text/html', body });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${rig.portal}${PATH}`);
    const tracker = page.locator('hearback-tracker');
    const again = tracker.getByRole('button', { name: 'This could not load. Please try again.' });
    await again.waitFor();
    expect(await findViolations(page)).toEqual([]);

    // Where it is still gone, the page is loaded anew, which brings whatever release there is.
    await Promise.all([page.waitForEvent('load'), again.click()]);
    await again.waitFor();
    isGone = false;
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await tracker.getByRole('textbox', { name: 'Number' }).waitFor();
    expect(await again.count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('moves what was typed into the real form if it loads later, once nobody is typing', async () => {
    const context = await rig.newContext();
    let isGone = true;
    await context.route('**/hearback/chunks/**', (route) =>
      isGone && /\/(?:form|answered)\.js$/.test(route.request().url())
        ? route.fulfill({ status: 404 })
        : route.continue(),
    );
    const at = `endpoint="${rig.collector}/v1/events" site="portal"`;
    const body = `<!doctype html><html lang="en"><title>Page</title><script type="module" src="/hearback/hearback.js"></script>
      <hearback-complaint ${at}></hearback-complaint>
      <hearback-rating ${at}></hearback-rating>
      <hearback-suggestion ${at}></hearback-suggestion></html>`;
    rig.putPage(PATH, { contentType: 'text/html', body });
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    await page.goto(`${rig.portal}${PATH}`);
    const before = rig.rows().length;

    const suggestion = page.locator('hearback-suggestion').first();
    await suggestion.getByRole('textbox', { name: 'What is your idea?' }).fill('Open on Saturdays');
    await suggestion.getByRole('button', { name: 'Send', exact: true }).click();
    await numberOn(suggestion, 'Received');
    const rating = page.locator('hearback-rating').first();
    await rating.getByRole('combobox').selectOption('2');
    await rating.getByRole('textbox').fill('Slow');
    const complaint = page.locator('hearback-complaint').first();
    await complaint.getByRole('textbox', { name: 'Phone' }).fill('12345678');
    const text = complaint.getByRole('textbox', { name: 'What happened?' });
    await text.pressSequentially('No wa');

    isGone = false;
    for (const tag of ['hearback-rating', 'hearback-complaint', 'hearback-suggestion'])
      await page.evaluate((name) => document.body.append(document.createElement(name)), tag);
    await rating.getByRole('radio').first().waitFor();
    expect(await rating.getByRole('radio', { name: 'Dissatisfied', exact: true }).isChecked()).toBe(true);
    expect(await rating.getByRole('textbox').inputValue()).toBe('Slow');

    // Whoever writes goes on writing where they are.
    await text.pressSequentially('ter');
    expect(await complaint.locator('section.inline').count()).toBe(1);
    await rating.getByRole('textbox').focus();
    await complaint.locator('section.inline').waitFor({ state: 'detached' });
    expect(await text.inputValue()).toBe('No water');
    expect(await complaint.getByRole('textbox', { name: 'Phone' }).inputValue()).toBe('12345678');
    await complaint.getByRole('button', { name: 'Send', exact: true }).click();
    await complaint.getByRole('button', { name: 'Send now' }).click();
    await numberOn(complaint, 'Received');

    // A receipt stays until its person is done with it.
    await numberOn(suggestion, 'Received');
    await suggestion.getByRole('button', { name: 'Send another' }).click();
    await rating.getByRole('textbox').focus();
    await suggestion.locator('section.inline').waitFor({ state: 'detached' });
    expect(await suggestion.getByRole('textbox', { name: 'What is your idea?' }).inputValue()).toBe('');
    const rows = (await rig.waitForRows(before + 2)).slice(before);
    expect(rows.map(({ type }) => type)).toEqual(['app.hearback.suggestion.v1', 'app.hearback.complaint.v1']);
    expect(JSON.parse(rows[1]!.event).data).toMatchObject({ text: 'No water', contact: { phone: '12345678' } });
    expect(complaints).toEqual([]);
  });
});
