import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../define.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import { forgetDrafts } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';

/** A panel in which somebody has begun to write. */
async function writing() {
  forgetDrafts();
  const frame = await fixture<HTMLElement>(
    html`<div>
      <section id="one"><hearback-widget endpoint="/e" site="portal" kinds="complaint"></hearback-widget></section>
      <section id="other"></section>
    </div>`,
  );
  const widget = frame.querySelector<WidgetElement>('hearback-widget')!;
  widget.open();
  const panel = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
  const isOpen = () => panel()?.querySelector('dialog')?.matches(':popover-open') ?? false;
  const field = () => panel()?.querySelector('hearback-complaint')?.shadowRoot?.querySelector('textarea');
  await waitUntil(() => isOpen() && field(), 'the panel opens');
  field()!.focus();
  await sendKeys({ type: 'No water' });
  field()!.setSelectionRange(3, 5);
  // Comes along with what keeps the draft.
  await waitUntil(() => Object.values(localStorage).join().includes('No water'), 'a draft is kept');
  await nextFrame();
  return { frame, widget, other: frame.querySelector('#other')!, panel, isOpen, field };
}

describe('a panel in which somebody writes', () => {
  it('stays open when the page moves its tag, with text and caret', async () => {
    const { widget, other, panel, isOpen, field } = await writing();
    other.append(widget);
    await waitUntil(isOpen, 'it is open');
    expect(field()!.value).to.equal('No water');
    const root = () => panel()!.querySelector('hearback-complaint')!.shadowRoot!;
    await waitUntil(() => root().activeElement === field(), 'the focus is back');
    expect([field()!.selectionStart, field()!.selectionEnd]).to.deep.equal([3, 5]);
    await sendKeys({ type: 'x' });
    expect(field()!.value).to.equal('No xter');
    widget.close();
    await nextFrame();
    expect(isOpen()).to.equal(false);
  });

  it('closes when the tag is removed, and keeps the text for its return', async () => {
    const { widget, other, isOpen, field } = await writing();
    widget.remove();
    await nextFrame();
    other.append(widget);
    await nextFrame();
    await nextFrame();
    expect(isOpen()).to.equal(false);
    widget.open();
    await waitUntil(isOpen, 'it opens');
    expect(field()!.value).to.equal('No water');
    widget.close();
  });
});
