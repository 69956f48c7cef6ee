import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../define.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import { waitUntil } from '../test-support/wait-until.js';

const TAG = '<hearback-widget lang="en" endpoint="/v1/events" site="portal" kinds="suggestion"></hearback-widget>';

const launcherOf = (widget: WidgetElement) => widget.shadowRoot!.querySelector<HTMLElement>('[part=launcher]')!;
const headingOf = (widget: WidgetElement) =>
  widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot!.querySelector<HTMLElement>('h2');
/** Whether a press on the middle of an element of the tag gets there. */
const isOnTop = (widget: WidgetElement, element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === widget;
};
const isShown = (widget: WidgetElement) =>
  waitUntil(() => launcherOf(widget).parentElement!.matches(':popover-open'), 'the launcher is up');
const isOpen = (widget: WidgetElement) => waitUntil(() => headingOf(widget)?.checkVisibility(), 'the panel is open');

describe('a dialog of the page', () => {
  const inDialog = async () => {
    const dialog = await fixture<HTMLDialogElement>(
      `<dialog style="position: fixed; inset: 0; width: 100%; height: 100%; max-width: none; max-height: none">${TAG}</dialog>`,
    );
    const widget = dialog.querySelector('hearback-widget')!;
    await isShown(widget);
    return { dialog, widget };
  };

  it('shown as a modal keeps a launcher inside it on top', async () => {
    const { dialog, widget } = await inDialog();
    dialog.showModal();
    await waitUntil(() => isOnTop(widget, launcherOf(widget)), 'the launcher can be pressed');
  });

  it('becoming modal keeps the panel inside it open and on top, and closes it with itself', async () => {
    const { dialog, widget } = await inDialog();
    dialog.show();
    widget.open();
    await isOpen(widget);
    dialog.close();
    dialog.showModal();
    await waitUntil(() => isOnTop(widget, headingOf(widget)!), 'the panel can be used');
    dialog.close();
    await waitUntil(() => launcherOf(widget).ariaExpanded === 'false', 'the panel is closed');
    dialog.showModal();
    await nextFrame();
    expect(headingOf(widget)!.checkVisibility()).to.equal(false);
  });

  it('in a library’s shadow root has the panel above it', async () => {
    const library = await fixture('<div></div>');
    library.attachShadow({ mode: 'open' }).innerHTML = '<dialog><button>OK</button></dialog>';
    const dialog = library.shadowRoot!.querySelector('dialog')!;
    const widget = await fixture<WidgetElement>(TAG);
    await isShown(widget);
    dialog.showModal();
    widget.open();
    await isOpen(widget);
    await waitUntil(() => document.activeElement === widget, 'the panel has the focus');
    expect(isOnTop(widget, headingOf(widget)!)).to.equal(true);
    widget.close();
    dialog.close();
  });
});
