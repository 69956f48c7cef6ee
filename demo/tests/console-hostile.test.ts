import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { changeCase, openCase, openDesk, sendVoice } from './console-desk.js';
import { rigOfFile } from './harness.js';

const MARKUP = [
  '<img src=x onerror="window.hit=1">',
  '"><script>window.hit=1</script>',
  '<svg onload="window.hit=1"><iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  '<a href="javascript:window.hit=1" class="planted">x</a>',
  '{{constructor.constructor("window.hit=1")()}}${window.hit=1}',
].join(' ');

/** As much of it as a name may have. */
const SHORT = '"><img src=x onerror="window.hit=1"><script>window.hit=1</script>';

/** Real bytes of an SVG that would run if anybody opened it here. */
const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>parent.hit=1</script></svg>';
const SVG_HASH = createHash('sha256').update(SVG).digest('hex');

const rig = rigOfFile();
let number: string;

beforeAll(async () => {
  number = await sendVoice(rig, 'complaint', {
    text: `Opening ${MARKUP}`,
    category: 'delay',
    categoryLabel: SHORT,
    severity: 'B',
    failure: 'process',
    wanted: 'other',
    wantedDetail: MARKUP,
    promise: MARKUP,
    page: 'https://portal.example/%3Cscript%3E',
    subject: { type: 'branch', id: SHORT, name: SHORT },
    contact: {
      name: SHORT,
      phone: '" onmouseover="window.hit=1',
      email: 'a@example.org',
      preferredTime: SHORT,
    },
    evidence: [
      { sha256: SVG_HASH, mediaType: 'image/svg+xml', bytes: SVG.length, name: '"><img src=x onerror=hit=1>.svg' },
      { sha256: 'a'.repeat(64), mediaType: 'text/html', bytes: 10, name: '<script>hit=1</script>.html' },
    ],
  });
  const put = await fetch(`${rig.collector}/v1/attachments/${SVG_HASH}`, {
    method: 'PUT',
    headers: { origin: rig.portal },
    body: SVG,
  });
  expect(put.status).toBe(201);
  await sendVoice(rig, 'suggestion', { text: MARKUP, recipient: { id: 'head', label: SHORT } });
  await sendVoice(rig, 'rating', { scale: 'stars', score: 1, question: SHORT, comment: MARKUP });
  const by = { id: SHORT, name: SHORT, role: SHORT };
  await changeCase(rig, number, 'acknowledged', { by, message: MARKUP, note: MARKUP });
  await changeCase(rig, number, 'assigned', { by, to: by, note: MARKUP });
  await changeCase(rig, number, 'reclassified', { by, category: 'script', note: MARKUP });
  await changeCase(rig, number, 'replied', { by, message: MARKUP });
  const account = { cause: MARKUP, remedy: MARKUP, responsible: MARKUP, corrective: MARKUP, preventive: MARKUP };
  await changeCase(rig, number, 'resolved', { by, ...account });
  await changeCase(rig, number, 'reopened', { by, reason: MARKUP });
  await changeCase(rig, number, 'rejected', { by, reason: MARKUP });
});

/** Elements of a page, shadow roots included, that only what somebody wrote can have put there; and whether a script of theirs ran. */
const planted = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    const walk = (root: Document | ShadowRoot) => {
      for (const element of root.querySelectorAll('*')) {
        const isScript =
          element.localName === 'script' && !(element as HTMLScriptElement).src.startsWith(location.origin);
        const isLink = /^\s*javascript:/i.test(element.getAttribute('href') ?? '');
        const listens = element.getAttributeNames().some((name) => name.startsWith('on'));
        if (isScript || isLink || listens || element.matches('iframe, object, embed, img, .planted'))
          found.push(element.outerHTML.slice(0, 200));
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return { found, hit: 'hit' in window };
  });

describe('markup in anything that people write', () => {
  it('is shown as text in a case, whoever wrote it', async () => {
    const { page, complaints } = await openCase(rig, number);
    await page.getByText('Opening <img src=x').first().waitFor();
    await page.getByText('"><img src=x onerror=hit=1>.svg').first().waitFor();
    expect(await planted(page)).toEqual({ found: [], hit: false });
    expect(complaints).toEqual([]);
  });

  it('is shown as text beside a draft', async () => {
    const { page, complaints } = await openCase(rig, number);
    await page.keyboard.press('r');
    await page.getByLabel('Message to the customer').fill(MARKUP);
    await changeCase(rig, number, 'replied', { by: { id: 'x', name: SHORT }, message: MARKUP });
    await page.getByText('The case changed while you were writing').waitFor();
    expect(await planted(page)).toEqual({ found: [], hit: false });
    expect(complaints).toEqual([]);
  });

  it.each(['view=all', 'register'])('is shown as text in the list: %s', async (hash) => {
    const { page, complaints } = await openDesk(rig, { hash });
    await page
      .getByText(/<img src=x/)
      .first()
      .waitFor();
    expect(await planted(page)).toEqual({ found: [], hit: false });
    expect(complaints).toEqual([]);
  });

  it('is shown as text in every record of the register', async () => {
    const { page, complaints } = await openDesk(rig, { hash: 'register' });
    for (const { seq } of rig.rows()) {
      // oxlint-disable no-await-in-loop -- one record after the other
      await page.evaluate((to) => (location.hash = `record=${to}`), seq);
      await page.getByText(`#${seq}`, { exact: true }).last().waitFor();
      expect(await planted(page)).toEqual({ found: [], hit: false });
      // oxlint-enable no-await-in-loop
    }
    expect(complaints).toEqual([]);
  });
});

describe('a file that contains script', () => {
  it('is never displayed, only offered for download', async () => {
    const { page } = await openCase(rig, number);
    const link = page.getByRole('link', { name: /onerror=hit=1>\.svg/ });
    await link.waitFor();
    const download = page.waitForEvent('download');
    await link.click();
    expect((await download).suggestedFilename()).toMatch(/^[0-9a-f]{12}\.bin$/);
    expect(await planted(page)).toEqual({ found: [], hit: false });
  });
});

describe('the content security policy of the console', () => {
  it('blocks markup that script injects and any script that is not the console’s own', async () => {
    const { page } = await openDesk(rig);
    const tries = await page.evaluate(async () => {
      const outcome = (attempt: () => void) => {
        try {
          attempt();
          return 'done';
        } catch (error) {
          return (error as Error).name;
        }
      };
      const script = document.createElement('script');
      const inline = outcome(() => (script.textContent = 'window.hit = 1'));
      const markup = outcome(() => (document.createElement('div').innerHTML = '<b>x</b>'));
      const away = await fetch('https://evil.example/').then(
        () => 'done',
        (error: Error) => error.name,
      );
      const image = new Image();
      const loaded = new Promise((resolve) => {
        image.onload = () => resolve('done');
        image.onerror = () => resolve('refused');
      });
      image.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
      return { inline, markup, away, image: await loaded, hit: 'hit' in window };
    });
    expect(tries).toEqual({
      inline: 'TypeError',
      markup: 'TypeError',
      away: 'TypeError',
      image: 'refused',
      hit: false,
    });
  });
});
