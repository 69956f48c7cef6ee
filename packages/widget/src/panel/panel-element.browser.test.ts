import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define.js';
import { VoiceFormElement } from '../form/voice-form-element.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import type { Panel } from './panel.js';
import { loadLocale } from '../locales/load-locale.js';
import '../rating/define.js';
import type { SuggestionElement } from '../suggestion/suggestion-element.js';
import { forgetDrafts, FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';

/** The widget with its panel, opened on a kind of voice. */
async function show(kinds: string, kind: 'complaint' | 'suggestion') {
  const widget = await fixture<WidgetElement>(
    `<hearback-widget endpoint="/v1/events" site="portal" lang="en" kinds="${kinds}"></hearback-widget>`,
  );
  const find = () =>
    widget
      .shadowRoot!.querySelector('hearback-panel')
      ?.shadowRoot!.querySelector<SuggestionElement>(`:popover-open hearback-${kind}`);
  const open = async () => {
    widget.open(kind);
    await waitUntil(() => find()?.shadowRoot?.querySelector('.root'), 'the form shows');
  };
  await open();
  return { widget, find, open };
}

describe('<hearback-panel>', () => {
  afterEach(forgetDrafts);

  // Browsers tell a screen reader of a dialog above the page that it is modal, unless they are told that it is not.
  it('says that it is not modal, except where it is', async () => {
    const { widget, find, open } = await show('suggestion', 'suggestion');
    const dialog = find()!.closest('dialog')!;
    expect(dialog.ariaModal).to.equal('false');
    widget.close();
    widget.setAttribute('layout', 'modal');
    widget.open();
    await waitUntil(() => dialog.matches(':modal'), 'it is modal');
    expect(dialog.ariaModal).to.equal(null);
    widget.close();
    widget.removeAttribute('layout');
    await open();
    expect(dialog.ariaModal).to.equal('false');
  });

  it('keeps what was typed when the kind changes and when the panel closes', async () => {
    const { widget, find, open } = await show('complaint suggestion', 'complaint');
    const field = () => find()!.shadowRoot!.querySelector('textarea')!;
    field().focus();
    await sendKeys({ type: 'No water since noon' });
    const panel = find()!.closest('[role="tabpanel"]')!;
    widget.open('suggestion');
    await waitUntil(() => panel.hasAttribute('hidden'), 'shows the other kind');
    widget.close();
    await open();
    expect(field().value).to.equal('No water since noon');
  });

  it('keeps a refused voice that is being changed when it closes, and starts afresh after an accepted one', async () => {
    const { widget, find, open } = await show('suggestion', 'suggestion');
    const reopen = () => {
      widget.close();
      return open();
    };
    const page = new FormPage(find()!);
    const text = () => page.find<HTMLTextAreaElement>('textarea')?.value;
    await waitUntil(() => text() === '', 'the field shows');
    await page.type('textarea', 'More seats');
    await page.press('Send');
    await waitUntil(() => page.client.drafts.length === 1, 'it is sent');
    page.client.refuse('Too vague.');
    await page.reads('Not accepted');
    await reopen();
    expect(page.text).to.contain('Not accepted');
    await page.press('Change and try again');
    await reopen();
    expect(text()).to.equal('More seats');
    await page.press('Send');
    await waitUntil(() => page.client.drafts.length === 2, 'it is sent again');
    page.client.accept();
    await page.reads('Received');
    await reopen();
    await waitUntil(() => text() === '', 'the form is empty');
  });

  it('opens though its form has come before the texts it is shown with', async () => {
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="portal" lang="en" kinds="rating"></hearback-widget>',
    );
    await widget.prepare();
    const panel = document.createElement('hearback-panel') as Panel;
    panel.source = widget;
    // The form is there already, and is made at once; the texts come over the network.
    widget.lang = 'vi';
    widget.shadowRoot!.append(panel);
    await panel.updateComplete;
    await panel.show();
    expect(panel.shadowRoot!.querySelector(':popover-open hearback-rating') === null).to.equal(false);
  });

  it('has what sending takes fetched once it is open, for every form that comes into it, and not before', async () => {
    const { foresee } = VoiceFormElement.prototype;
    const asked: string[] = [];
    VoiceFormElement.prototype.foresee = function (this: VoiceFormElement) {
      asked.push(this.localName);
    };
    try {
      const widget = await fixture<WidgetElement>(
        '<hearback-widget endpoint="/v1/events" site="portal" lang="en" kinds="rating suggestion"></hearback-widget>',
      );
      await widget.prepare();
      const rating = () =>
        widget.shadowRoot!.querySelector('hearback-panel')!.shadowRoot!.querySelector('hearback-rating');
      await waitUntil(() => rating()?.shadowRoot?.querySelector('.root'), 'the form is made');
      expect(asked).to.deep.equal([]);
      widget.open();
      await waitUntil(() => asked[0], 'it opens');
      expect(asked).to.deep.equal(['hearback-rating']);
      widget.open('suggestion');
      await waitUntil(() => asked.includes('hearback-suggestion'), 'the other kind comes');
    } finally {
      VoiceFormElement.prototype.foresee = foresee;
    }
  });

  it('lays out its first form invisibly on intent', async () => {
    await loadLocale('en');
    const measure = HTMLDialogElement.prototype.getBoundingClientRect;
    const seen: { readonly height: number; readonly form: string | undefined }[] = [];
    HTMLDialogElement.prototype.getBoundingClientRect = function (this: HTMLDialogElement) {
      const box = measure.call(this);
      const form = this.querySelector('hearback-rating')?.shadowRoot?.querySelector('fieldset')?.localName;
      // A panel of the test before, gone from the page, may have waited until the browser was idle.
      if (this.isConnected) seen.push({ height: box.height, form });
      return box;
    };
    try {
      const widget = await fixture<WidgetElement>(
        '<hearback-widget endpoint="/v1/events" site="portal" lang="en" kinds="rating"></hearback-widget>',
      );
      await widget.prepare();
      const panel = widget.shadowRoot!.querySelector('hearback-panel')!;
      const dialog = () => panel.shadowRoot!.querySelector('dialog')!;
      await waitUntil(() => seen[0], 'it is laid out');
      expect(seen[0]!.form).to.equal('fieldset');
      expect(seen[0]!.height).to.be.greaterThan(200);
      expect(dialog().checkVisibility()).to.equal(false);
      expect(dialog().getAnimations()).to.deep.equal([]);
      widget.open();
      await waitUntil(() => dialog().checkVisibility({ visibilityProperty: true }), 'it opens');
      expect(dialog().style.cssText).to.equal('');
    } finally {
      // What it inherits was only covered up.
      Reflect.deleteProperty(HTMLDialogElement.prototype, 'getBoundingClientRect');
    }
  });
});
