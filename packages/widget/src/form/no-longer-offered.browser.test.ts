import { expect, fixtureCleanup } from '@open-wc/testing';
import '../complaint/define.js';
import '../suggestion/define.js';
import type { ComplaintElement } from '../complaint/complaint-element.js';
import type { SuggestionElement } from '../suggestion/suggestion-element.js';
import { forgetDrafts, FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';

const TEXT = 'Billed twice.';
const complaint = (attributes: string, children = '') =>
  `<hearback-complaint endpoint="/e" site="offers" lang="en" ${attributes}>${children}</hearback-complaint>`;
const openComplaint = (attributes: string, children?: string) =>
  FormPage.open<ComplaintElement>(complaint(attributes, children));
const openSuggestion = (attributes: string) =>
  FormPage.open<SuggestionElement>(
    `<hearback-suggestion endpoint="/e" site="offers" lang="en" ${attributes}></hearback-suggestion>`,
  );
/** What is sent, once the form shows what the page has changed. */
async function sent(page: FormPage): Promise<object> {
  await page.element.updateComplete;
  await page.press('Send');
  return page.sentData();
}

describe('what a page no longer offers', () => {
  afterEach(forgetDrafts);

  it('is not sent after an attribute removed it, while typed text is', async () => {
    const page = await openComplaint('categories="bill:My bill, safety:Danger"');
    await page.type('#text', TEXT);
    await page.click('input[value=safety]');
    await waitUntil(() => page.find('.danger'), 'it says whom to call');
    page.element.setAttribute('categories', 'bill:My bill');
    await page.element.updateComplete;
    expect(page.find('.danger') === null).to.equal(true);
    const data = await sent(page);
    expect(data).to.include({ text: TEXT });
    expect(data).to.not.have.any.keys('category', 'categoryLabel');
  });

  it('is not sent after its child was removed, and is sent under its new label', async () => {
    const page = await openComplaint(
      '',
      '<hearback-category value="a">A</hearback-category><hearback-category value="b">B</hearback-category>',
    );
    await page.type('#text', TEXT);
    await page.click('input[value=b]');
    page.element.lastElementChild!.textContent = 'Bee';
    await page.reads('Bee');
    expect(page.element.shadowRoot!.querySelector<HTMLInputElement>('input[value=b]')!.checked).to.equal(true);
    page.element.firstElementChild!.remove();
    await waitUntil(() => !page.find('input[value=a]'), 'one is gone');
    expect(await sent(page)).to.include({ category: 'b', categoryLabel: 'Bee' });
  });

  it('is not addressed to a former recipient, but to nobody in particular', async () => {
    const page = await openSuggestion('recipients="gm:Manager, desk:Desk"');
    await page.type('#text', TEXT);
    await page.click('input[value=gm]');
    page.element.recipients = 'desk:Desk';
    await page.element.updateComplete;
    expect(page.find<HTMLInputElement>('input[name=recipient]:checked')!.value).to.equal(':anyone');
    expect(await sent(page)).to.not.have.any.keys('recipient');
  });

  it('includes neither contact nor files that are no longer asked for', async () => {
    const page = await openComplaint('');
    await page.type('#text', TEXT);
    await page.type('#name', 'Ana');
    page.find<HTMLDetailsElement>('.more')!.open = true;
    await waitUntil(() => page.find('input[type=file]'), 'files can be added');
    const files = new DataTransfer();
    files.items.add(new File(['1'], 'bill.pdf', { type: 'application/pdf' }));
    const input = page.find<HTMLInputElement>('input[type=file]')!;
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await waitUntil(() => page.element.fileCount === 1, 'a file is added');
    page.element.contact = page.element.evidence = 'hidden';
    expect(await sent(page)).to.not.have.any.keys('contact');
    expect(page.client.drafts[0]).to.not.have.any.keys('attachments');
  });

  it('does not come back with a draft, but does when it is offered again', async () => {
    const before = await openComplaint('categories="a:A, b:B"');
    await before.type('#text', TEXT);
    await before.click('input[value=b]');
    await waitUntil(() => Object.values(localStorage).some((each) => String(each).includes('"b"')), 'it is kept');
    fixtureCleanup();
    const page = await FormPage.open<ComplaintElement>(complaint('categories="a:A"'), { keepsDrafts: true });
    await page.reads('We kept what you wrote');
    expect(page.find('input[name=category]:checked') === null).to.equal(true);
    page.element.categories = 'a:A, b:B';
    await page.element.updateComplete;
    expect(page.find<HTMLInputElement>('input[name=category]:checked')!.value).to.equal('b');
    page.element.categories = 'a:A';
    expect(await sent(page)).to.not.have.any.keys('category');
  });
});
