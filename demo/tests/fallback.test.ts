import type { Locator, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';
import {
  CHUNKS,
  GONE,
  gone,
  hanging,
  ODD_PATH,
  oddMarkup,
  openOddPage,
  prepareOddPages,
  timeOf,
  TOO_LONG_MS,
  type Make,
} from './odd-page.js';
import { numberOn } from './visitor.js';

const HTML = { status: 200, contentType: 'text/html', body: '<!doctype html><title>Start</title>' };

const rig = rigOfFile();

const openOn = (make: Make) => openOddPage(rig, make);

/**
 * Opens the form, complains, and checks that the words have arrived once, as typed.
 *
 * @param until Waits for the form as nobody would.
 */
async function complainOn(page: Page, complaints: readonly string[], until?: Awaited<ReturnType<typeof timeOf>>) {
  const before = rig.rows().length;
  const text = `Kein Wasser – 沒有水 “${before}” <b>&amp;`;
  await page.getByRole('button', { name: 'Tell us' }).click();
  const form = page.getByRole('dialog');
  await until?.(() => form.getByRole('radio', { name: 'Complain' }).isVisible());
  await form.getByRole('radio', { name: 'Complain' }).check();
  await form.getByRole('textbox', { name: 'What happened?' }).pressSequentially('k/');
  await form.getByRole('textbox', { name: 'What happened?' }).fill(text);
  await form.getByRole('textbox', { name: 'E-mail' }).fill('ada@example.org');
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  const number = await numberOn(form, 'Received');
  const [row, ...more] = (await rig.waitForRows(before + 1)).slice(before);
  expect(more).toEqual([]);
  expect(row!.number).toBe(number);
  expect(row!.type).toBe('app.hearback.complaint.v1');
  expect(JSON.parse(row!.event).data).toMatchObject({ text, contact: { email: 'ada@example.org' }, lang: 'en' });
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([]);
  expect(complaints).toEqual([]);
  return form;
}

const closes = async (page: Page, form: Locator) => {
  await page.keyboard.press('Escape');
  await form.waitFor({ state: 'hidden' });
  const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.localName);
  expect(focused).toBe('button');
};

beforeAll(async () => {
  prepareOddPages(rig);
});

describe('a page on which the panel cannot load', () => {
  it('shows the fallback form if a release has removed the chunks', async () => {
    const { page, complaints } = await openOn({ chunks: GONE });
    await closes(page, await complainOn(page, complaints));
  });

  // Browsers tell a screen reader of a dialog above the page that it is modal, unless they are told that it is not.
  it('shows a fallback form that says it is not modal, except above a modal dialog of the page', async () => {
    const { page } = await openOn({ chunks: GONE });
    const dialog = page.locator('dialog[aria-labelledby="heading"]');
    const modality = () => dialog.evaluate((form) => [form.matches(':modal'), form.ariaModal]);
    await page.getByRole('button', { name: 'Tell us' }).click();
    await dialog.waitFor();
    expect(await modality()).toEqual([false, 'false']);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    await page.evaluate(() => {
      document.body.append(document.createElement('dialog'));
      document.querySelector('dialog')!.showModal();
      document.querySelector<HTMLElement & { open(): void }>('hearback-widget')!.open();
    });
    await dialog.waitFor();
    expect(await modality()).toEqual([true, null]);
  });

  it('shows one fallback form to whoever presses again while the panel loads', async () => {
    const { page } = await openOn({ chunks: GONE });
    const dialogs = page.locator('dialog[aria-labelledby="heading"]');
    await page.getByRole('button', { name: 'Tell us' }).evaluate((launcher: HTMLElement) => {
      launcher.click();
      launcher.click();
    });
    await dialogs.first().waitFor();
    await closes(page, dialogs.first());
    expect(await page.locator('dialog[open]').count()).toBe(0);
  });

  it('shows one fallback form where the page itself opens the panel twice', async () => {
    const { page } = await openOn({ chunks: GONE });
    const dialogs = page.locator('dialog[aria-labelledby="heading"]');
    await page.evaluate(() => {
      const widget = document.querySelector('hearback-widget') as unknown as { open(kind?: string): void };
      widget.open();
      widget.open('complaint');
    });
    await dialogs.getByRole('textbox', { name: 'What happened?' }).first().waitFor();
    await closes(page, dialogs.first());
    expect(await page.locator('dialog[open], dialog:popover-open').count()).toBe(0);
    expect(await dialogs.count()).toBe(1);
  });

  it.each([
    ['the panel is', '/form.js'],
    ['its texts are', '/en.js'],
  ])('shows a fallback form that uses the outbox if only %s gone', async (_, file) => {
    const { page, complaints } = await openOn({
      chunks: gone(file),
    });
    await complainOn(page, complaints);
    const names = await page.evaluate(() => indexedDB.databases().then((all) => all.map(({ name }) => name)));
    expect(names).toContain('hearback-portal');
  });

  it('shows the fallback form if a chunk is answered with a web page', async () => {
    const { page, complaints } = await openOn({ chunks: (route) => route.fulfill(HTML) });
    await complainOn(page, complaints);
  });

  it('shows the fallback form if Trusted Types do not allow our policy', async () => {
    const policy = "default-src 'none'; script-src 'self'; connect-src *; require-trusted-types-for 'script'";
    const { page, complaints } = await openOn({
      headers: { 'content-security-policy': `${policy}; trusted-types host-policy` },
    });
    await complainOn(page, complaints);
  });

  it('shows the fallback form in an XML document', async () => {
    const { page, complaints } = await openOn({ contentType: 'application/xhtml+xml' });
    await complainOn(page, complaints);
  });

  it.each([
    [
      'map',
      () => {
        const map = () => {
          throw new Error('This page has a map of its own.');
        };
        Object.assign(Array.prototype, { map });
      },
    ],
    [
      'map and filter, which give nothing',
      () => {
        Object.assign(Array.prototype, { map: () => [], filter: () => [] });
      },
    ],
    [
      'customElements.define',
      () => {
        customElements.define = () => {
          throw new Error('No more elements.');
        };
      },
    ],
  ])('shows the fallback form if the page has broken %s', async (_, spoil) => {
    const { page, complaints } = await openOn({ spoil });
    await complainOn(page, complaints);
  });

  it('shows the fallback form for the one kind whose elements cannot be defined', async () => {
    const { page, complaints } = await openOn({
      spoil: () => {
        const define = customElements.define.bind(customElements);
        customElements.define = (name, element) => {
          if (name === 'hearback-complaint') throw new Error('Not this one.');
          define(name, element);
        };
      },
    });
    await page.getByRole('button', { name: 'Tell us' }).click();
    await page.getByRole('tab', { name: 'Complain' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'What happened?' }).fill('One kind.');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await numberOn(form, 'Received');
    expect(complaints).toEqual([]);
  });

  it('shows the fallback form for a kind whose texts are missing', async () => {
    const { page, complaints } = await openOn({
      chunks: gone('/en-further.js'),
    });
    await page.getByRole('button', { name: 'Tell us' }).click();
    await page.getByRole('tab', { name: 'Complain' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'What happened?' }).fill('Without texts.');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await numberOn(form, 'Received');
    expect(complaints).toEqual([]);
  });

  it.each([
    ['the panel', '/form.js'],
    ['its texts', '/en.js'],
  ])('shows the fallback form if the request for %s hangs', async (_, file) => {
    const { page, complaints } = await openOn({ chunks: hanging(file) });
    await complainOn(page, complaints, await timeOf(page, file));
  });

  it.each([
    ['a form', '/answered.js'],
    ['its texts', '/en-further.js'],
  ])('shows the fallback form for a kind if the request for %s hangs', async (_, file) => {
    const { page, complaints } = await openOn({ chunks: hanging(file) });
    const until = await timeOf(page, file);
    await page.getByRole('button', { name: 'Tell us' }).click();
    await page.getByRole('tab', { name: 'Complain' }).click();
    const form = page.getByRole('dialog');
    await until(() => form.getByRole('textbox', { name: 'What happened?' }).isVisible());
    await form.getByRole('textbox', { name: 'What happened?' }).fill('It took too long.');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await numberOn(form, 'Received');
    expect(complaints).toEqual([]);
  });

  it('shows a text field if the fallback form never arrives either, and keeps its text on retry', async () => {
    const { page } = await openOn({ chunks: hanging('/form.js') });
    await page.context().route('**/hearback/hearback-fallback.js', () => {});
    const until = await timeOf(page, '/form.js', '/hearback-fallback.js');
    await page.getByRole('button', { name: 'Tell us' }).click();
    await until(() => page.getByRole('textbox').isVisible());
    await page.getByRole('textbox').fill('Is anybody there?');
    await page.getByRole('button', { name: 'OK' }).click();
    await page.clock.fastForward(TOO_LONG_MS);
    expect(await page.getByRole('textbox').inputValue()).toBe('Is anybody there?');
  });

  it('says that nothing was sent if the sending code never arrives, and keeps the text', async () => {
    const { page } = await openOn({ attributes: 'kinds="suggestion"', chunks: hanging('/delivery.js') });
    await page.context().route('**/hearback/hearback-fallback.js', () => {});
    const until = await timeOf(page, '/delivery.js', '/hearback-fallback.js');
    await page.getByRole('button', { name: 'Tell us' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'What is your idea?' }).fill('More benches.');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await form.getByRole('button', { name: 'Sending…' }).waitFor();
    const alert = form.getByRole('alert').filter({ hasText: 'This could not be sent just now.' });
    await until(() => alert.isVisible());
    expect(await form.getByRole('textbox', { name: 'What is your idea?' }).inputValue()).toBe('More benches.');
  });

  it('keeps the text without an answer, says so, and sends it once online again', async () => {
    const { page } = await openOn({ chunks: GONE, attributes: 'kinds="suggestion"' });
    const before = rig.rows().length;
    await page.getByRole('button', { name: 'Tell us' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('textbox', { name: 'What is your idea?' }).fill('More benches.');
    await page.context().setOffline(true);
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await form.getByRole('alert').filter({ hasText: 'This could not be sent just now.' }).waitFor();
    expect(await form.getByRole('textbox', { name: 'What is your idea?' }).inputValue()).toBe('More benches.');
    await page.context().setOffline(false);
    await numberOn(form, 'Received');
    expect((await rig.waitForRows(before + 1)).length).toBe(before + 1);
  });

  it('shows a text field if not even the fallback form loads, and hands the text over once it does', async () => {
    const { page } = await openOn({ attributes: 'kinds="complaint"' });
    const before = rig.rows().length;
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Tell us' }).click();
    await page.getByRole('alert').filter({ hasText: 'This could not load.' }).waitFor();
    await page.getByRole('textbox').fill('Written without a network.');
    await page.context().setOffline(false);
    const form = page.getByRole('dialog');
    await form.waitFor();
    expect(await form.getByRole('textbox', { name: 'What happened?' }).inputValue()).toBe('Written without a network.');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await numberOn(form, 'Received');
    expect((await rig.waitForRows(before + 1)).length).toBe(before + 1);
  });

  it.each(['light', 'dark'] as const)('passes the accessibility checks in %s', async (colorScheme) => {
    const { page } = await openOn({
      chunks: GONE,
      attributes: `theme="${colorScheme}" promise="A person answers within a day."`,
    });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.getByRole('button', { name: 'Tell us' }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await form.getByRole('alert').filter({ hasText: 'Please pick an answer.' }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    const targets = form
      .locator('button, select, textarea, input:not([type=radio]), label.tab')
      .filter({ visible: true });
    const heights = await targets.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.9);
    expect(heights).not.toEqual([]);
  });
});

describe('a sandbox without allow-forms', () => {
  it.each([
    ['the panel', undefined],
    ['the stand-in', GONE],
  ])('lets a complaint through %s', async (_, chunks) => {
    const context = await rig.newContext();
    if (chunks) await context.route(CHUNKS, chunks);
    rig.putPage(ODD_PATH, { contentType: 'text/html', body: oddMarkup(rig, 'kinds="complaint" undo="0"') });
    rig.putPage('/frame', {
      contentType: 'text/html',
      body: `<iframe sandbox="allow-scripts allow-same-origin" src="${ODD_PATH}" style="width:100%;height:90vh"></iframe>`,
    });
    const tab = await context.newPage();
    await tab.goto(`${rig.portal}/frame`);
    const before = rig.rows().length;
    const frame = tab.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Tell us' }).click();
    const form = frame.getByRole('dialog');
    await form.getByRole('textbox', { name: 'What happened?' }).fill('From a sandbox.');
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await numberOn(form, 'Received');
    expect((await rig.waitForRows(before + 1)).length).toBe(before + 1);
    await context.close();
  });
});
