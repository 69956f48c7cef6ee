import { aTimeout, expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define.js';
import type { VoiceFormElement } from '../form/voice-form-element.js';
import { WidgetElement } from '../launcher/widget-element.js';
import type { LauncherPanel } from '../launcher/launcher-panel.js';
import { FormPage, forgetDrafts } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';

const FORM = `<form action="/v1/events" method="post" style="color: rgb(1, 2, 3)">
  <input type="hidden" name="site" value="portal" />
  <select name="kind" aria-label="Kind">
    <option value="complaint">Complain</option><option value="suggestion">Suggest</option><option value="rating">Rate</option>
  </select>
  <textarea name="text" aria-label="What happened?"></textarea>
  <input name="phone" aria-label="Phone" value="555 0100" />
  <button>Send</button>
</form>`;
const tags = (function* () {
  for (let made = 0; ; made += 1) yield made;
})();

/**
 * Puts a form into a launcher's tag whose class comes only when `arrive` is called, and whose panel only when `release` is; `onShow` is called
 * when the panel is first about to show.
 */
async function before({ attributes = '', isHeld = false, onShow = () => {} } = {}) {
  forgetDrafts();
  const tag = `late-launcher-${tags.next().value}`;
  const widget = await fixture<WidgetElement>(
    `<${tag} endpoint="/v1/events" site="portal" lang="en" ${attributes}>${FORM}</${tag}>`,
  );
  const form = widget.querySelector('form')!;
  const field = <Field extends HTMLElement = HTMLTextAreaElement>(name: string) =>
    form.querySelector<Field>(`[name="${name}"]`)!;
  let release: (reason?: Error) => void = () => {};
  let hasAsked = false;
  let hasShown = false;
  const held = new Promise<void>((resolve, reject) => {
    release = (reason) => (reason ? reject(reason) : resolve());
  });
  held.catch(() => {});
  const arrive = () =>
    customElements.define(
      tag,
      class extends WidgetElement {
        override async prepare(): Promise<LauncherPanel> {
          hasAsked = true;
          if (isHeld) await held;
          const made = await super.prepare();
          const show = made.show.bind(made);
          made.show = (...how) => {
            if (!hasShown) onShow();
            hasShown = true;
            return show(...how);
          };
          return made;
        }
      },
    );
  const panel = () => widget.shadowRoot?.querySelector('hearback-panel')?.shadowRoot;
  const isOpen = () => panel()?.querySelector('dialog')?.matches(':popover-open') ?? false;
  const launcher = () => widget.shadowRoot?.querySelector('button');
  /** Waits until the panel is there, and gives the form in it. */
  const handedOver = async (kind: string) => {
    const own = () => panel()?.querySelector<VoiceFormElement>(`hearback-${kind}`);
    await waitUntil(() => isOpen() && own(), 'the panel opens');
    return new FormPage(own()!);
  };
  return { widget, form, field, arrive, release, hasAsked: () => hasAsked, isOpen, launcher, handedOver };
}

const isShown = (form: HTMLFormElement) => form.checkVisibility();

describe('a form of the page’s own in the launcher’s tag', () => {
  it('becomes the panel of its kind in one step, with text, caret and selection', async () => {
    const { widget, form, field, arrive, isOpen, launcher, handedOver } = await before();
    field('text').focus();
    await sendKeys({ type: 'No water since noon' });
    field('text').setSelectionRange(3, 8, 'backward');
    const frames: boolean[][] = [];
    const colours = new Set<string>();
    let isOver = false;
    const look = () => {
      frames.push([isShown(form), isOpen()]);
      if (isShown(form)) colours.add(getComputedStyle(field('text').labels[0] ?? form).color);
      if (!isOver) requestAnimationFrame(look);
    };
    look();
    arrive();
    expect(isShown(form)).to.equal(true);
    const page = await handedOver('complaint');
    const text = page.find<HTMLTextAreaElement>('#text')!;
    expect(text.value).to.equal('No water since noon');
    expect([text.selectionStart, text.selectionEnd, text.selectionDirection]).to.deep.equal([3, 8, 'backward']);
    expect(page.hasFocus('#text')).to.equal(true);
    expect(page.find<HTMLInputElement>('#phone')!.value).to.equal('555 0100');
    await waitUntil(() => launcher()?.checkVisibility(), 'the launcher shows');
    expect(launcher()!.ariaExpanded).to.equal('true');
    await nextFrame();
    isOver = true;
    expect(frames.every(([plain, own]) => plain !== own)).to.equal(true);
    expect([...colours]).to.deep.equal(['rgb(1, 2, 3)']);
    expect(form.isConnected).to.equal(true);
    expect(field('text').value).to.equal('');
    await page.press('Send');
    await waitUntil(() => page.client.drafts[0], 'a voice is sent');
    expect(page.client.drafts[0]!.data).to.deep.include({
      text: 'No water since noon',
      contact: { phone: '555 0100' },
    });
    widget.close();
    expect(isOpen()).to.equal(false);
  });

  it('gives way to the launcher if nobody has touched it, and loads nothing else', async () => {
    const { form, arrive, isOpen, launcher, hasAsked } = await before();
    arrive();
    await waitUntil(() => launcher()?.checkVisibility(), 'the launcher shows');
    expect(isShown(form)).to.equal(false);
    expect([isOpen(), hasAsked()]).to.deep.equal([false, false]);
    launcher()!.click();
    await waitUntil(isOpen, 'the panel opens');
  });

  it('takes over what is typed while the panel loads, for the kind chosen by then', async () => {
    const { form, field, arrive, release, hasAsked, handedOver } = await before({ isHeld: true });
    field('text').focus();
    await sendKeys({ type: 'Longer' });
    arrive();
    await waitUntil(hasAsked, 'the panel is asked for');
    await sendKeys({ type: ' opening' });
    field<HTMLSelectElement>('kind').value = 'suggestion';
    release();
    await sendKeys({ type: ' hours' });
    const page = await handedOver('suggestion');
    await sendKeys({ type: ', please' });
    expect(page.find<HTMLTextAreaElement>('#text')!.value).to.equal('Longer opening hours, please');
    expect(isShown(form)).to.equal(false);
  });

  it('takes along in its place what is typed at the last moment', async () => {
    const onShow = () => void setTimeout(() => document.execCommand('insertText', false, ' '));
    const { field, arrive, handedOver } = await before({ onShow });
    field('text').focus();
    await sendKeys({ type: 'Longeropening' });
    field('text').setSelectionRange(6, 6);
    arrive();
    const page = await handedOver('complaint');
    const text = page.find<HTMLTextAreaElement>('#text')!;
    await waitUntil(() => text.value === 'Longer opening', 'it is taken along');
    await sendKeys({ type: 'summer ' });
    expect(text.value).to.equal('Longer summer opening');
  });

  it('stays with its text if the panel cannot load', async () => {
    const { widget, form, field, arrive, release, hasAsked, launcher } = await before({ isHeld: true });
    field('text').value = 'No water';
    arrive();
    await waitUntil(hasAsked, 'the panel is asked for');
    release(new TypeError('Failed to fetch'));
    await nextFrame();
    await nextFrame();
    expect(isShown(form)).to.equal(true);
    expect(getComputedStyle(form).color).to.equal('rgb(1, 2, 3)');
    expect(launcher() == null).to.equal(true);
    expect([...widget.shadowRoot!.children].map(({ localName }) => localName)).to.deep.equal(['slot']);
    expect(field('text').value).to.equal('No water');
  });

  it('stays while a character is being composed in it', async () => {
    const { form, field, arrive, release, hasAsked, isOpen, handedOver } = await before({ isHeld: true });
    field('text').focus();
    arrive();
    await waitUntil(hasAsked, 'the panel is asked for');
    field('text').dispatchEvent(new CompositionEvent('compositionupdate', { bubbles: true }));
    release();
    // Whatever is under way comes meanwhile.
    await FormPage.open('<hearback-complaint endpoint="/v1/events" site="other" lang="en"></hearback-complaint>');
    await nextFrame();
    expect([isShown(form), isOpen()]).to.deep.equal([true, false]);
    field('text').value = '停水';
    field('text').dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    const page = await handedOver('complaint');
    expect(page.find<HTMLTextAreaElement>('#text')!.value).to.equal('停水');
  });

  it('shows a comment at once even without a score', async () => {
    const { field, arrive, handedOver } = await before({ attributes: 'scale="stars"' });
    field<HTMLSelectElement>('kind').value = 'rating';
    field('text').value = 'Quick';
    arrive();
    const page = await handedOver('rating');
    expect(page.find<HTMLTextAreaElement>('#comment')!.value).to.equal('Quick');
  });

  it('does not take the focus from where the person has moved on', async () => {
    const { widget, field, arrive, handedOver } = await before();
    const search = Object.assign(document.createElement('input'), { ariaLabel: 'Search' });
    widget.before(search);
    field('text').value = 'No water';
    search.focus();
    arrive();
    await handedOver('complaint');
    expect(document.activeElement === search).to.equal(true);
  });

  it('opens the panel with the text when the page’s script asks for it', async () => {
    const { widget, form, field, arrive, handedOver } = await before();
    field('text').value = 'No water';
    // Where nobody can be taken along, and is not asked to be.
    field<HTMLSelectElement>('kind').focus();
    arrive();
    widget.open();
    const page = await handedOver('complaint');
    await waitUntil(() => !isShown(form), 'the form is out of sight');
    expect(page.find<HTMLTextAreaElement>('#text')!.value).to.equal('No water');
  });

  it('becomes a card with the layout card, without a strip beside it', async () => {
    const { widget, form, field, arrive } = await before({ attributes: 'layout="strip"' });
    field('text').focus();
    await sendKeys({ type: 'x' });
    const { top } = field('text').getBoundingClientRect();
    arrive();
    await waitUntil(() => !isShown(form), 'the form is out of sight');
    await waitUntil(() => widget.shadowRoot!.querySelector('nav'), 'the strip is there');
    expect(widget.shadowRoot!.querySelector('nav')!.checkVisibility()).to.equal(false);
    const panel = widget.shadowRoot!.querySelector('hearback-panel')!.shadowRoot!;
    expect(panel.querySelector('section')!.checkVisibility()).to.equal(true);
    const page = new FormPage(panel.querySelector<VoiceFormElement>('hearback-complaint')!);
    expect(page.hasFocus('#text')).to.equal(true);
    expect(page.find('#text')!.getBoundingClientRect().top).to.be.closeTo(top, 200);
  });
});

describe('a form that is added to the tag of an existing launcher', () => {
  /** A launcher without a form, and a form of the page's in which something may stand. */
  const late = async (text: string) => {
    const { widget, arrive, isOpen, launcher, handedOver, hasAsked } = await before();
    widget.replaceChildren();
    arrive();
    await waitUntil(() => launcher()?.checkVisibility(), 'the launcher shows');
    const form = (await fixture<HTMLElement>(`<div>${FORM}</div>`)).querySelector('form')!;
    const field = form.querySelector('textarea')!;
    field.value = text;
    return { widget, form, field, isOpen, handedOver, hasAsked };
  };

  it('becomes the panel with its text', async () => {
    const { widget, form, field, handedOver } = await late('Written elsewhere');
    widget.append(form);
    const page = await handedOver('complaint');
    await waitUntil(() => page.find<HTMLTextAreaElement>('#text')?.value === 'Written elsewhere', 'it moves');
    await waitUntil(() => field.value === '', 'the form is emptied');
    widget.close();
  });

  it('waits until the panel is closed if somebody writes in it', async () => {
    const { widget, form, field, isOpen, handedOver } = await late('Written elsewhere');
    widget.open('complaint');
    await waitUntil(isOpen, 'the panel opens');
    const page = await handedOver('complaint');
    await waitUntil(() => page.find('#text'), 'the form shows');
    await page.type('#text', 'Written here');
    widget.append(form);
    await aTimeout(300);
    expect(page.find<HTMLTextAreaElement>('#text')!.value).to.equal('Written here');
    expect(field.value).to.equal('Written elsewhere');
    widget.close();
  });

  it('stays hidden and loads nothing if nobody has written in it', async () => {
    const { widget, form, isOpen, hasAsked } = await late('');
    widget.append(form);
    await aTimeout(300);
    expect([isOpen(), hasAsked(), isShown(form)]).to.deep.equal([false, false, false]);
  });
});
