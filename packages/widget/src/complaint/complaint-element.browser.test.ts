import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';
import './define.js';
import type { ComplaintElement } from './complaint-element.js';

const unfold = async (page: FormPage, at: number) => {
  page.element.shadowRoot!.querySelectorAll('details')[at]!.open = true;
  await waitUntil(() => page.find(at === 0 ? '#evidence' : '#occurred'), 'what was folded away has come');
};
const DETAIL = 1;

const open = (attributes = 'lang="en"') =>
  FormPage.open<ComplaintElement>(
    `<hearback-complaint endpoint="/e" site="portal" ${attributes}></hearback-complaint>`,
  );

describe('<hearback-complaint>', () => {
  for (const theme of ['light', 'dark'])
    it(`passes the accessibility checks empty, expanded and with problems, ${theme}`, async () => {
      const page = await open(
        `lang="en" theme="${theme}" promise="We answer within 2 hours." recipients="gm:General manager"`,
      );
      await page.isAccessible();
      await unfold(page, 0);
      await unfold(page, DETAIL);
      await page.type('#phone', '02 2345 678');
      await page.type('#email', 'ana');
      await page.press('Send');
      await page.isAccessible();
    });

  it('sends every field a person filled in', async () => {
    const page = await open();
    await page.type('#text', 'Billed twice. 帳單重複 👩‍🔧 مرحبا');
    await page.click('input[name=category][value=billing]');
    await page.click('input[name=wanted][value=refund]');
    await unfold(page, DETAIL);
    await page.type('#occurred', '2025-05-12');
    await page.click('input[name=severity][value=C]');
    await page.click('input[name=failure][value=process]');
    await page.type('#name', 'Ana');
    await page.type('#phone', '02 2345 678');
    await page.type('#email', 'ana@example.org');
    await page.click('[part=choice] input[type=checkbox]');
    await page.click('input[name=channel][value=email]');
    await page.press('Send');
    await page.reads('Saved on this device');
    const { trackingKeyHash, page: _, ...data } = page.client.drafts[0]!.data as Record<string, unknown>;
    expect(trackingKeyHash).to.match(/^[0-9a-f]{64}$/);
    expect(data).to.deep.equal({
      text: 'Billed twice. 帳單重複 👩‍🔧 مرحبا',
      category: 'billing',
      categoryLabel: 'Billing',
      wanted: 'refund',
      occurredAt: '2025-05-12',
      severity: 'C',
      failure: 'process',
      contact: { name: 'Ana', phone: '02 2345 678', email: 'ana@example.org', channel: 'email', callback: true },
      lang: 'en',
    });
  });

  it('clears a choice with the key that made it', async () => {
    const page = await open();
    page.find('input[name=category][value=delay]')!.focus();
    for (const isChosen of [true, false, true]) {
      // oxlint-disable-next-line no-await-in-loop -- one press after the other
      await sendKeys({ press: ' ' });
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.element.updateComplete;
      expect(page.find<HTMLInputElement>('input[value=delay]')!.checked).to.equal(isChosen);
    }
  });

  it('clears a choice that is picked again', async () => {
    const page = await open();
    await page.type('#text', 'Late.');
    await page.click('input[name=category][value=delay]');
    await page.click('input[name=category][value=delay]');
    expect(page.find('input:checked') === null).to.equal(true);
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(page.client.drafts[0]!.data).to.not.have.property('category');
  });

  it('lists the problems, leads to each, and drops it once solved', async () => {
    const page = await open('lang="en" contact="required"');
    await page.press('Send');
    const alert = page.find('[role=alert]')!;
    expect(alert.innerText).to.contain('2 things before you send');
    expect(page.hasFocus('[role=alert]')).to.equal(true);
    await page.press('Please tell us what happened.');
    expect(page.hasFocus('#text')).to.equal(true);
    expect(page.find('#text')!.getAttribute('aria-invalid')).to.equal('true');
    await page.type('#text', 'Late.');
    expect(page.find('#text')!.hasAttribute('aria-invalid')).to.equal(false);
    await page.type('#phone', '02 2345 678');
    expect(page.find('[role=alert]') === null).to.equal(true);
  });

  it('marks a field with an error by a second line, which stays where the system chooses the colours', async () => {
    const page = await open('lang="en"');
    const line = () => getComputedStyle(page.find('#text')!).outlineStyle;
    expect(line()).to.equal('none');
    await page.press('Send');
    await waitUntil(() => line() === 'solid', 'the line shows');
  });

  it('does not change a field when the one beside it has an error', async () => {
    const page = await open('lang="en" style="inline-size: 700px"');
    const heightOf = (selector: string) => page.find(selector)!.getBoundingClientRect().height;
    const before = heightOf('#phone');
    await page.type('#text', 'No water.');
    await page.type('#email', 'ana');
    await page.press('Send');
    await page.element.updateComplete;
    expect(page.text).to.contain('does not look complete');
    expect(heightOf('#phone')).to.equal(before);
  });

  it('expands the section of a field that needs attention', async () => {
    const page = await open();
    await page.type('#text', 'Late.');
    await unfold(page, DETAIL);
    await page.type('#occurred', '2999-01-01');
    const fold = page.element.shadowRoot!.querySelectorAll('details')[DETAIL]!;
    fold.open = false;
    await page.press('Send');
    await page.element.updateComplete;
    expect(fold.open).to.equal(true);
    expect(page.hasFocus('#occurred')).to.equal(true);
  });

  it('drops the contact when the person chooses to stay anonymous', async () => {
    const page = await open();
    await page.type('#text', 'Late.');
    await page.type('#name', 'Ana');
    await page.click('[role=switch]');
    expect(page.find('#name') === null).to.equal(true);
    expect(page.text).to.contain('No name, no contact details.');
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(page.client.drafts[0]!.data).to.include({ anonymous: true });
    expect(page.client.drafts[0]!.data).to.not.have.property('contact');
  });

  it('offers neither anonymity nor contact if they are turned off', async () => {
    const named = await open('lang="en" anonymous="never"');
    expect(named.find('[role=switch]') === null).to.equal(true);
    const hidden = await open('lang="en" anonymous="always"');
    expect(hidden.find('#phone') === null).to.equal(true);
    expect(hidden.text).to.contain('nothing that leads back to you');
  });

  it('offers the categories of the page', async () => {
    const page = await open('lang="en" categories="leak:Water leak, quality:Water quality"');
    const values = [...page.element.shadowRoot!.querySelectorAll<HTMLInputElement>('[name=category]')].map(
      ({ value }) => value,
    );
    expect(values).to.deep.equal(['leak', 'quality']);
  });

  it('says who reads it and by when they answer', async () => {
    const page = await open(
      'lang="en" promise="We answer within 2 hours." recipients="gm:General manager, desk:Service desk"',
    );
    expect(page.text).to.contain('Read by General manager and Service desk. We answer within 2 hours.');
  });

  it('counts letters only near the limit and never cuts', async () => {
    const page = await open();
    await page.type('#text', 'x'.repeat(8000));
    expect(page.find('.count') === null).to.equal(true);
    await page.type('#text', 'x'.repeat(9990));
    expect(page.find('.count')!.textContent.trim()).to.equal('10 characters left');
    await page.type('#text', 'x'.repeat(10_001));
    expect(page.find('.count')!.textContent.trim()).to.equal('1 character too many');
    await page.press('Send');
    await page.element.updateComplete;
    expect(page.text).to.contain('Please shorten the text by 1 character.');
    expect(page.find<HTMLTextAreaElement>('#text')!.value).to.have.lengthOf(10_001);
  });

  it('shows the emergency line at once for the category safety, in the page’s own words', async () => {
    const page = await open('lang="en" emergency="Call the gas line: 0800 123 456."');
    await page.click('input[name=category][value=safety]');
    await page.reads('Is anyone in danger right now? Call the gas line: 0800 123 456.');
    await page.isAccessible();
    await page.click('input[name=category][value=delay]');
    expect(page.text).not.to.contain('in danger');
  });

  for (const consent of ['I agree.', 'I agree that my contact is kept for a year. '.repeat(9)])
    it(`has the box beside the first line of a consent of ${consent.length} letters`, async () => {
      const page = await open(`lang="en" consent="${consent}"`);
      await page.reads('I agree');
      const box = page.find('#consent')!;
      const line = document.createRange();
      const text = document.createTreeWalker(box.parentElement!, NodeFilter.SHOW_TEXT);
      while (!text.currentNode.nodeValue?.startsWith('I agree')) text.nextNode();
      line.setStart(text.currentNode, 0);
      line.setEnd(text.currentNode, 1);
      const middles = [box, line]
        .map((each) => each.getBoundingClientRect())
        .map(({ top, bottom }) => (top + bottom) / 2);
      expect(middles[0]).to.be.closeTo(middles[1]!, 1.5);
    });

  it('asks for the consent that the page requires, and sends nothing without it', async () => {
    const page = await open('lang="en" consent="I agree that my contact is kept for a year."');
    await page.reads('I agree that my contact is kept for a year.');
    await page.type('#text', 'Late.');
    await page.press('Send');
    await page.element.updateComplete;
    expect(page.text).to.contain('Please tick the box to agree.');
    expect(page.hasFocus('#consent')).to.equal(true);
    await page.isAccessible();
    await page.click('#consent');
    await page.press('Send');
    await page.reads('Saved on this device');
  });
});
