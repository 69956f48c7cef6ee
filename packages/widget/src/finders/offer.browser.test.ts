import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../complaint/define.js';
import '../suggestion/define.js';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';

const CARD = '4111 1111 1111 1111';
const OTHER = '5555-5555-5555-4444';
const QUESTION = 'This looks like a card number. Hide it?';

const open = (tag = 'suggestion', lang = 'en') =>
  FormPage.open(`<hearback-${tag} endpoint="/e" site="portal" lang="${lang}"></hearback-${tag}>`);

const question = (page: FormPage) => page.find('.finding [role=status]')?.textContent ?? '';
const asks = (page: FormPage, text = QUESTION) => waitUntil(() => question(page) === text, `the line reads "${text}"`);
const value = (page: FormPage) => page.find<HTMLTextAreaElement>('#text')!.value;
const isShown = (page: FormPage) => page.button('Hide')?.checkVisibility() ?? false;

describe('offer to hide personal data', () => {
  for (const tag of ['suggestion', 'complaint'])
    it(`masks in a ${tag} what was typed by key, in the field and in what is sent`, async () => {
      const page = await open(tag);
      expect(page.find('.finding') === null).to.equal(true);
      page.find('#text')!.focus();
      await sendKeys({ type: `I paid with ${CARD} twice` });
      await asks(page);
      expect(page.hasFocus('#text')).to.equal(true);
      await page.isAccessible();
      await page.press('Hide');
      expect(value(page)).to.equal('I paid with •••• 1111 twice');
      expect(isShown(page)).to.equal(false);
      expect(page.hasFocus('#text')).to.equal(true);
      await page.press('Send');
      expect(await page.sentData()).to.include({ text: 'I paid with •••• 1111 twice' });
    });

  it('leaves the text on Keep, and does not ask again', async () => {
    const page = await open();
    await page.type('#text', `Card ${CARD}`);
    await asks(page);
    await page.press('Keep');
    expect(isShown(page)).to.equal(false);
    await page.type('#text', `My card ${CARD.replaceAll(' ', '-')} and ${OTHER}`);
    await asks(page);
    await page.press('Hide');
    expect(value(page)).to.equal(`My card ${CARD.replaceAll(' ', '-')} and •••• 4444`);
    expect(isShown(page)).to.equal(false);
    await page.press('Send');
    expect(await page.sentData()).to.include({ text: `My card ${CARD.replaceAll(' ', '-')} and •••• 4444` });
  });

  it('is gone from a form that is emptied, and asks the next person of what the one before kept', async () => {
    const page = await open();
    for (let times = 0; times < 2; times++) {
      // oxlint-disable-next-line no-await-in-loop -- one person after the other
      await page.type('#text', `Card ${CARD}`);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await asks(page);
      page.element.reset();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.element.updateComplete;
      expect([question(page), isShown(page)]).to.deep.equal(['', false]);
    }
    await page.type('#text', `Card ${CARD}`);
    await asks(page);
    await page.press('Keep');
    page.element.reset();
    await page.element.updateComplete;
    await page.type('#text', `Card ${CARD}`);
    await asks(page);
  });

  it('asks for one after another', async () => {
    const page = await open();
    await page.type('#text', `${CARD}, ana@example.org`);
    await asks(page);
    await page.press('Hide');
    await asks(page, 'This looks like an e-mail address. Hide it?');
    await page.press('Hide');
    expect(value(page)).to.equal('•••• 1111, a…@example.org');
    expect(isShown(page)).to.equal(false);
  });

  it('withdraws the question once its reason is gone', async () => {
    const page = await open();
    await page.type('#text', CARD);
    await asks(page);
    await page.type('#text', 'A card');
    await asks(page, '');
    expect(isShown(page)).to.equal(false);
  });

  it('never delays sending', async () => {
    const page = await open();
    await page.type('#text', `Card ${CARD}`);
    await asks(page);
    await page.press('Send');
    expect(await page.sentData()).to.include({ text: `Card ${CARD}` });
  });

  it('announces it once, in the language of the form', async () => {
    const page = await open('suggestion', 'de');
    await page.type('#text', CARD);
    await asks(page, 'Das sieht nach einer Kartennummer aus. Möchten Sie sie verbergen?');
    const said: unknown[] = [];
    const observer = new MutationObserver((changes) => said.push(...changes));
    observer.observe(page.find('.finding')!, { childList: true, characterData: true, subtree: true });
    await page.type('#text', `${CARD} ${OTHER}`);
    // Another field, written later, is searched later.
    const other = await open();
    await other.type('#text', CARD);
    await asks(other);
    expect(observer.takeRecords()).to.deep.equal([]);
    expect(said).to.deep.equal([]);
    observer.disconnect();
  });

  it('ignores text that an input method is composing', async () => {
    const page = await open();
    await page.type('#text', 'A');
    await waitUntil(() => page.find('.finding'), 'the line is there');
    const field = page.find<HTMLTextAreaElement>('#text')!;
    field.dispatchEvent(new CompositionEvent('compositionstart'));
    field.value = CARD;
    const input = { bubbles: true, composed: true, isComposing: true };
    field.dispatchEvent(new InputEvent('input', input));
    // Another field, written later, is searched later.
    const other = await open();
    await other.type('#text', CARD);
    await asks(other);
    expect(question(page)).to.equal('');
    field.dispatchEvent(new CompositionEvent('compositionend'));
    await asks(page);
  });

  it('does not search contact fields', async () => {
    const page = await open('complaint');
    await page.type('#email', 'ana@example.org');
    await page.type('#text', CARD);
    await asks(page);
    expect(page.element.shadowRoot!.querySelectorAll('.finding')).to.have.length(1);
  });
});
