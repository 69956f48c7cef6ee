import { expect, fixture } from '@open-wc/testing';
import '../complaint/define.js';
import type { ComplaintElement } from '../complaint/complaint-element.js';
import type { VoiceFormElement } from '../form/voice-form-element.js';
import '../suggestion/define.js';
import type { SuggestionElement } from '../suggestion/suggestion-element.js';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';
import { declared } from './declared.js';

/** An element with these children, of a document that runs nothing. */
const parsed = (inner: string): Element => new DOMParser().parseFromString(inner, 'text/html').body;

describe('declared', () => {
  it('reads choices and the promise, as text in one line', () => {
    const source = parsed(`
      <hearback-category value="billing"> My
        bill, and <em>what it says</em></hearback-category>
      <hearback-category value="other"></hearback-category>
      <hearback-category>leak</hearback-category>
      <hearback-recipient value="gm">General manager</hearback-recipient>
      <hearback-promise>We answer within <strong>2 hours</strong>.<img src="x" onerror="alert(1)"></hearback-promise>`);
    expect(declared(source)).to.deep.equal({
      categories: [
        { id: 'billing', label: 'My bill, and what it says' },
        { id: 'other', label: 'other' },
        { id: 'leak', label: 'leak' },
      ],
      recipients: [{ id: 'gm', label: 'General manager' }],
      promise: 'We answer within 2 hours.',
    });
  });

  it('reads nothing where no child declares anything, and leaves out what cannot be sent', () => {
    expect(declared(parsed('<form></form><p>hearback-category</p>'))).to.deep.equal({});
    expect(declared(parsed('<hearback-category value="No slug">Label</hearback-category>'))).to.deep.equal({});
    expect(declared(parsed('<div><hearback-category value="a">deep</hearback-category></div>'))).to.deep.equal({});
  });

  it('takes each value once', () =>
    expect(
      declared(
        parsed(
          '<hearback-recipient value="gm">A</hearback-recipient><hearback-recipient value="gm">B</hearback-recipient>',
        ),
      ).recipients,
    ).to.deep.equal([{ id: 'gm', label: 'A' }]));
});

const values = (page: FormPage<VoiceFormElement>, name: string) =>
  [...page.element.shadowRoot!.querySelectorAll<HTMLInputElement>(`[name=${name}]`)].map(({ value }) => value);

describe('a form with declarative children', () => {
  it('offers them instead of its attributes, and never shows others first', async () => {
    const page = await FormPage.open<ComplaintElement>(
      `<hearback-complaint endpoint="/e" site="portal" lang="en" categories="a:A" promise="By the attribute.">
        <hearback-category value="billing">My bill</hearback-category>
        <hearback-recipient value="desk">Service desk</hearback-recipient>
        <hearback-promise>We answer <b>today</b>.</hearback-promise>
      </hearback-complaint>`,
    );
    expect(values(page, 'category')).to.deep.equal(['billing']);
    expect(page.text).to.contain('Read by Service desk. We answer today.');
    await page.isAccessible();
    await page.type('#text', 'Billed twice.');
    await page.click('input[name=category]');
    await page.press('Send');
    await page.reads('Saved on this device');
    const { data } = page.client.drafts[0]!;
    expect(data).to.include({ category: 'billing', categoryLabel: 'My bill', promise: 'We answer today.' });
  });

  it('follows children that are added, changed and removed', async () => {
    const page = await FormPage.open<ComplaintElement>(
      '<hearback-complaint endpoint="/e" site="portal" lang="en" categories="a:A" promise="By the attribute."><hearback-category value="z">Z</hearback-category></hearback-complaint>',
    );
    expect(values(page, 'category')).to.deep.equal(['z']);
    page.element.innerHTML =
      '<hearback-category value="b">B</hearback-category><hearback-promise>Today.</hearback-promise>';
    await waitUntil(() => values(page, 'category')[0] === 'b', 'they come');
    await page.reads('Today.');
    page.element.firstElementChild!.setAttribute('value', 'c');
    page.element.firstElementChild!.firstChild!.nodeValue = 'See';
    await waitUntil(() => values(page, 'category')[0] === 'c', 'they change');
    expect(page.text).to.contain('See');
    page.element.replaceChildren();
    await waitUntil(() => values(page, 'category')[0] === 'a', 'they go');
    await page.reads('By the attribute.');
  });

  it('addresses a suggestion to one of the declared recipients', async () => {
    const page = await FormPage.open<SuggestionElement>(
      `<hearback-suggestion endpoint="/e" site="portal" lang="en">
        <hearback-recipient value="gm">General manager</hearback-recipient>
      </hearback-suggestion>`,
    );
    await page.type('#text', 'Open on Saturdays.');
    await page.click('input[name=recipient][value=gm]');
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(page.client.drafts[0]!.data).to.deep.include({ recipient: { id: 'gm', label: 'General manager' } });
  });

  it('takes them from the tag if it is in its panel', async () => {
    const panel = document.createElement('div');
    const source = await fixture<HTMLElement>(
      '<div><hearback-category value="leak">A leak</hearback-category><hearback-promise>Within the hour.</hearback-promise></div>',
    );
    document.body.append(panel);
    try {
      const root = Object.assign(panel, { source }).attachShadow({ mode: 'open' });
      root.innerHTML = '<hearback-complaint embedded endpoint="/e" site="portal" lang="en"></hearback-complaint>';
      const page = new FormPage(root.firstElementChild as ComplaintElement);
      await waitUntil(() => page.find('.form'), 'the form shows');
      expect(values(page, 'category')).to.deep.equal(['leak']);
      expect(page.text).to.contain('Within the hour.');
    } finally {
      panel.remove();
    }
  });
});
