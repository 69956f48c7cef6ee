import { expect, fixture } from '@open-wc/testing';
import '../complaint/define.js';
import type { ComplaintElement } from '../complaint/complaint-element.js';
import { WidgetElement } from '../launcher/widget-element.js';
import { defineElement } from '../loader/define-element.js';
import '../panel/define.js';
import '../rating/define.js';
import type { RatingElement } from '../rating/rating-element.js';
import '../scorecard/define.js';
import type { ScorecardElement } from '../scorecard/scorecard-element.js';
import { fallbackWords } from '../fallback/fallback-words.js';
import { TEXT_LIMITS } from '../form/text-length.js';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';

defineElement('hearback-widget', WidgetElement);

const rating = (inner: string, attributes = 'lang="en"') =>
  FormPage.open<RatingElement>(`<hearback-rating endpoint="/e" site="portal" ${attributes}>${inner}</hearback-rating>`);
const until = (holds: () => unknown, what: string) => waitUntil(holds, what);
const sendIn = (page: FormPage) => page.find('[part~=submit]')!.textContent.trim();

describe('texts of the page', () => {
  const { warn } = console;
  let told: string[] = [];
  beforeEach(() => {
    told = [];
    console.warn = (text: string) => told.push(text);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('are shown from the start if given as children, as plain text', async () => {
    const page = await rating(
      `<hearback-text name="scales.likert5.question">How was
         the <b>service</b>?</hearback-text>
       <hearback-text name="form.send"> Post it </hearback-text>`,
    );
    expect(page.text).to.contain('How was the service?').and.not.to.contain('How satisfied');
    expect(sendIn(page)).to.equal('Post it');
    await page.isAccessible();
    expect(told).to.deep.equal([]);
  });

  it('follow children that come, change and go', async () => {
    const page = await rating('<hearback-text name="form.optional">at will</hearback-text>');
    expect(sendIn(page)).to.equal('Send');
    page.element.innerHTML = '<hearback-text name="form.send">Post</hearback-text>';
    await until(() => sendIn(page) === 'Post', 'one comes');
    page.element.firstElementChild!.firstChild!.nodeValue = 'Hand in';
    await until(() => sendIn(page) === 'Hand in', 'it changes');
    page.element.firstElementChild!.setAttribute('name', 'form.sending');
    await until(() => sendIn(page) === 'Send', 'it is for another text');
    page.element.firstElementChild!.setAttribute('name', 'form.send');
    await until(() => sendIn(page) === 'Hand in', 'it is for this text');
    page.element.replaceChildren();
    await until(() => sendIn(page) === 'Send', 'it goes');
  });

  it('can be given by script, before the element is defined and at any time after, above its children', async () => {
    const page = await rating('<hearback-text name="form.send">Post</hearback-text>');
    page.element.texts = { 'form.send': 'By script' };
    await until(() => sendIn(page) === 'By script', 'the property holds');
    page.element.texts = undefined;
    await until(() => sendIn(page) === 'Post', 'the child holds again');

    const bare = await rating('');
    bare.element.texts = { 'form.send': 'By script' };
    await until(() => sendIn(bare) === 'By script', 'the first of all is followed');
  });

  it('come from the nearest element, up to the page', async () => {
    await fixture(
      `<div lang="en"><hearback-text hidden name="form.send">Around</hearback-text>
       <hearback-text hidden name="rating.notApplicable">Not for me</hearback-text>
       <hearback-rating endpoint="/e" site="portal"></hearback-rating>
       <hearback-rating endpoint="/e" site="portal"><hearback-text name="form.send">Own</hearback-text></hearback-rating></div>`,
    );
    const [first, second] = [...document.querySelectorAll('hearback-rating')].map((each) => new FormPage(each));
    await until(() => first!.find('.form') && second!.find('.form'), 'both show');
    expect([sendIn(first!), sendIn(second!)]).to.deep.equal(['Around', 'Own']);
    expect(second!.text).to.contain('Not for me');
  });

  it('are found even if fields of a surrounding form are named like DOM properties', async () => {
    const form = await fixture(
      `<form lang="en"><input name="texts" /><input name="children" />
       <hearback-text hidden name="form.send">Around</hearback-text>
       <hearback-rating endpoint="/e" site="portal"></hearback-rating></form>`,
    );
    const page = new FormPage(form.querySelector('hearback-rating')!);
    await until(() => page.find('.form') && sendIn(page) === 'Around', 'the form shows with the text around');
    expect(told).to.deep.equal([]);
  });

  it('can be for one language, of which the nearest applies', async () => {
    const page = await rating(
      `<hearback-text name="form.send">All</hearback-text>
       <hearback-text name="form.send" lang="de-AT">Ab die Post</hearback-text>
       <hearback-text name="form.send" lang="de">Abschicken</hearback-text>`,
    );
    expect(sendIn(page)).to.equal('All');
    page.element.lang = 'de-CH';
    await until(() => sendIn(page) === 'Abschicken', 'the wider language');
    page.element.lang = 'de-AT';
    await until(() => sendIn(page) === 'Ab die Post', 'the very one');
    page.element.lang = 'fr';
    await until(() => sendIn(page) === 'All', 'one for every language');
  });

  it('reach what loads later: plural forms, the receipt and its tools', async () => {
    const page = await FormPage.open<ComplaintElement>(
      `<hearback-complaint endpoint="/e" site="portal" lang="en">
        <hearback-text name="form.left" plural="one">one sign left</hearback-text>
        <hearback-text name="form.left" plural="other">{count} signs left</hearback-text>
        <hearback-text name="receipt.storedTitle">Kept</hearback-text>
        <hearback-text name="later.print">On paper</hearback-text>
      </hearback-complaint>`,
    );
    await page.type('#text', 'a'.repeat(TEXT_LIMITS.text - 1));
    await until(() => page.text.includes('one sign left'), 'one');
    await page.type('#text', 'a'.repeat(TEXT_LIMITS.text - 2));
    await until(() => page.text.includes('2 signs left'), 'two');
    await page.press('Send');
    await page.reads('Kept');
    await until(() => page.button('On paper'), 'the tools of the receipt');
    expect(told).to.deep.equal([]);
  });

  it('reach the rows of a scorecard that loads later', async () => {
    const page = await FormPage.open<ScorecardElement>(
      `<hearback-scorecard endpoint="/e" site="portal" lang="en" steps="never">
        <hearback-text name="presets.technician.items.skill">Knew the boiler</hearback-text>
        <hearback-text name="scorecard.notApplicable">Skip</hearback-text>
      </hearback-scorecard>`,
    );
    await page.reads('Knew the boiler');
    expect(page.text).to.contain('Courtesy and attitude').and.to.contain('Skip');
  });

  it('cause one warning if unusable, and the default stays', async () => {
    const page = await rating(
      `<hearback-text name="sent.line">With {things}</hearback-text>
       <hearback-text name="form.sned">Post</hearback-text>
       <hearback-text name="form.left" plural="single">{count}</hearback-text>
       <hearback-text name="photos.blur">Smear</hearback-text>`,
    );
    expect(page.text).to.contain('Also sent:');
    page.element.requestUpdate();
    await until(() => told.length > 2, 'all is told');
    expect(told.map((text) => text.slice(0, 90)).toSorted()).to.deep.equal(
      [
        '<hearback-rating> cannot use "With {things}" for the text sent.line: expected {items} in it',
        '<hearback-rating> cannot use a <hearback-text> with plural="single": expected one of zero, ',
        '<hearback-rating> does not know the text form.sned: expected one of form.optional, form.left',
      ].map((text) => text.slice(0, 90)),
    );
  });

  describe('given to the tag', () => {
    let widget: WidgetElement;
    afterEach(() => widget.remove());
    const label = () => widget.shadowRoot!.querySelector('[part=launcher-label]')!.textContent;
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')!.shadowRoot!;
    const open = async () => {
      widget.open();
      await until(() => widget.shadowRoot!.querySelector('hearback-panel'), 'the panel is there');
      await until(() => panel().querySelector('hearback-rating')?.shadowRoot?.querySelector('.form'), 'the form shows');
    };
    const send = () =>
      panel().querySelector('hearback-rating')!.shadowRoot!.querySelector('[part~=submit]')!.textContent.trim();

    it('apply to launcher, panel and forms, and can change', async () => {
      widget = await fixture<WidgetElement>(
        `<hearback-widget endpoint="/e" site="portal" lang="en">
          <hearback-text name="panel.launcher">Talk to us</hearback-text>
          <hearback-text name="panel.heading">We listen</hearback-text>
          <hearback-text name="form.send">Post it</hearback-text>
        </hearback-widget>`,
      );
      await until(() => label() === 'Talk to us', 'the launcher says so');
      await open();
      expect(panel().querySelector('h2')!.textContent!.trim()).to.equal('We listen');
      expect(send()).to.equal('Post it');
      widget.querySelector('[name="panel.launcher"]')!.textContent = 'Say it';
      widget.querySelector('[name="form.send"]')!.textContent = 'Hand in';
      await until(() => label() === 'Say it' && send() === 'Hand in', 'changes are followed');
    });

    it('reach the fallback form', async () => {
      widget = await fixture<WidgetElement>(
        '<hearback-widget lang="de"><hearback-text name="form.send">Ab die Post</hearback-text></hearback-widget>',
      );
      const { messages } = await fallbackWords(widget);
      expect([messages.form.send, messages.panel.close]).to.deep.equal(['Ab die Post', 'Schließen']);
    });

    it('apply also in a shadow root of the page', async () => {
      const app = await fixture<HTMLElement>('<div lang="en"></div>');
      app.attachShadow({ mode: 'open' }).innerHTML =
        `<hearback-widget endpoint="/e" site="portal"><hearback-text name="form.send">Post it</hearback-text></hearback-widget>`;
      widget = app.shadowRoot!.querySelector('hearback-widget')!;
      await open();
      await until(() => send() === 'Post it', 'the form says so');
    });

    it('can be given by script, before it enters the page and while it is open', async () => {
      widget = document.createElement('hearback-widget') as WidgetElement;
      for (const [name, value] of Object.entries({ endpoint: '/e', site: 'portal', lang: 'en' }))
        widget.setAttribute(name, value);
      expect('texts' in widget).to.equal(true);
      widget.texts = { 'panel.launcher': 'Talk to us', 'form.send': 'Post it' };
      document.body.append(widget);
      await until(() => label() === 'Talk to us', 'the launcher says so');
      await open();
      await until(() => send() === 'Post it', 'the form says what was given before');
      widget.texts = { 'panel.heading': 'We listen', 'form.send': 'Hand in' };
      await until(() => send() === 'Hand in', 'the form says so');
      expect(panel().querySelector('h2')!.textContent!.trim()).to.equal('We listen');
    });

    it('can be given by script for the first time while it is open', async () => {
      widget = await fixture<WidgetElement>(
        '<hearback-widget endpoint="/e" site="portal" lang="en"></hearback-widget>',
      );
      await open();
      expect(send()).to.equal('Send');
      widget.texts = { 'panel.heading': 'We listen', 'form.send': 'Post it' };
      await until(() => send() === 'Post it', 'the form says so');
      expect(panel().querySelector('h2')!.textContent!.trim()).to.equal('We listen');
    });
  });
});
