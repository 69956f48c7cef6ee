import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../complaint/define.js';
import '../rating/define.js';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';

const ABOUT = 'subject-type="branch" subject-id="12" subject-name="Harbour Street" promise="We answer within a day."';

const open = (tag: string, attributes = '') =>
  FormPage.open(`<${tag} endpoint="/e" site="portal" lang="en" ${attributes}></${tag}>`);

const shown = (page: FormPage) => page.find('[part=payload]')?.textContent ?? '';

/** Unfolds what is sent. */
async function look(page: FormPage): Promise<void> {
  await page.click('[part=sent] summary');
  await waitUntil(() => page.find('.preview'), 'what is sent is shown');
}

/** Waits until the data shown has this in it, or no longer has it. */
const shows = (page: FormPage, text: string, is = true) =>
  waitUntil(() => shown(page).includes(text) === is, `${text} is ${is ? '' : 'not '}shown`);

const names = (page: FormPage) =>
  [...page.element.shadowRoot!.querySelectorAll<HTMLInputElement>('.preview input')].map(({ name }) => name);

describe('what is sent, item by item', () => {
  it('loads only when opened', async () => {
    const page = await open('hearback-rating');
    expect(page.find('.preview') === null).to.equal(true);
    await look(page);
    await page.reads('Once there is something to send');
    expect(names(page)).to.deep.equal(['page', 'lang']);
  });

  it('equals exactly what a rating sends', async () => {
    const page = await open('hearback-rating', ABOUT);
    await look(page);
    await page.click('input[value="2"]');
    await waitUntil(() => page.find('#comment'), 'the comment can be written');
    await page.type('#comment', 'Two "counters" closed.\nتأخير 👍🏽');
    await shows(page, 'counters');
    const seen = shown(page);
    await page.press('Send');
    expect(seen).to.equal(JSON.stringify(await page.sentData()));
  });

  it('follows typing, and equals what a complaint sends, with the hash of its key', async () => {
    const page = await open('hearback-complaint', ABOUT);
    await look(page);
    await page.type('#text', 'It leaks.');
    await shows(page, 'It leaks.');
    await page.type('#text', 'It leaks again.');
    await shows(page, 'It leaks again.');
    await page.reads('only a hash is sent');
    const seen = shown(page);
    expect(seen).to.match(/"trackingKeyHash":"[0-9a-f]{64}"/);
    await page.press('Send');
    expect(seen).to.equal(JSON.stringify(await page.sentData()));
  });

  it('removes each switched-off item from both', async () => {
    const page = await open('hearback-complaint', ABOUT);
    const prompted = { reason: 'scroll', samplePercent: 50 } as const;
    page.element.prompted = prompted;
    await look(page);
    await page.type('#text', 'It leaks.');
    await shows(page, 'It leaks.');
    expect(names(page)).to.deep.equal(['page', 'subject', 'lang', 'promise', 'prompt']);
    for (const name of names(page)) {
      // oxlint-disable-next-line no-await-in-loop -- one switch after the other
      await shows(page, `"${name}":`);
      await page.click(`.preview input[name=${name}]`);
      await shows(page, `"${name}":`, false);
    }
    expect(page.find('[part=sent] summary')!.textContent).to.match(/Also sent: the time\. No cookies\./);
    await page.click('.preview input[name=subject]');
    await shows(page, '"subject":');
    const seen = shown(page);
    await page.press('Send');
    const data = await page.sentData();
    expect(seen).to.equal(JSON.stringify(data));
    expect(Object.keys(data)).to.have.members(['text', 'subject', 'trackingKeyHash']);
  });

  it('keeps items switched off for the next voice, which has another key', async () => {
    const page = await open('hearback-complaint');
    await look(page);
    await page.click('.preview input[name=page]');
    await page.type('#text', 'It leaks.');
    await shows(page, 'It leaks.');
    const first = shown(page);
    await page.press('Send');
    await page.sentData();
    page.element.reset();
    await waitUntil(() => page.find('.form'), 'the form is back');
    await page.type('#text', 'It leaks.');
    await look(page);
    await shows(page, 'It leaks.');
    await waitUntil(() => shown(page) !== first, 'the key is another');
    const seen = shown(page);
    expect(seen).not.to.contain('"page":');
    await page.press('Send');
    await waitUntil(() => page.client.drafts.length === 2, 'another voice is sent');
    expect(seen).to.equal(JSON.stringify(page.client.drafts[1]!.data));
  });

  it('lists what sending adds around the data', async () => {
    const page = await open('hearback-rating');
    await look(page);
    await page.reads('the name of this website (portal), the kind of message, its number, the time');
  });

  it('works with the keyboard', async () => {
    const page = await open('hearback-rating');
    const fold = page.find<HTMLDetailsElement>('[part=sent]')!;
    page.find('[part=sent] summary')!.focus();
    const toggled = oneEvent(fold, 'toggle');
    await sendKeys({ press: 'Enter' });
    await toggled;
    expect(fold.open).to.equal(true);
    await waitUntil(() => page.find('.preview'), 'what is sent is shown');
    await sendKeys({ press: 'Tab' });
    expect(page.hasFocus('.preview input[name=page]')).to.equal(true);
    await sendKeys({ press: 'Space' });
    expect(page.find<HTMLInputElement>('.preview input[name=page]')!.checked).to.equal(false);
  });

  for (const attributes of ['theme="light"', 'theme="dark"', 'dir="rtl" lang="ar"'])
    it(`passes the accessibility checks with ${attributes}, and has targets of 44 px`, async () => {
      const page = await open('hearback-complaint', `${ABOUT} ${attributes}`);
      await look(page);
      await page.type('#text', 'It leaks.');
      await shows(page, 'It leaks.');
      await page.isAccessible();
      const targets = page.element.shadowRoot!.querySelectorAll('.preview label, [part=sent] summary');
      expect(targets.length).to.be.greaterThan(3);
      for (const target of targets) expect(target.getBoundingClientRect().height).to.be.at.least(44);
    });
});
