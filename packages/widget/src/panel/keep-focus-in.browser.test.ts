import { expect, fixture } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../define.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import { waitUntil } from '../test-support/wait-until.js';

/** What has the focus, in whatever root. */
function focused(): Element | null {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at;
}

async function back(): Promise<void> {
  await sendKeys({ down: 'Shift' });
  await sendKeys({ press: 'Tab' });
  await sendKeys({ up: 'Shift' });
}

describe('Tab in the panel', () => {
  afterEach(() => setViewport({ width: 1000, height: 800 }));

  const open = async (width: number) => {
    await setViewport({ width, height: 700 });
    const page = await fixture(
      '<div><hearback-widget lang="en" endpoint="/v1/events" site="portal" kinds="rating suggestion"></hearback-widget><a href="#x">beneath</a></div>',
    );
    const widget = page.querySelector<WidgetElement>('hearback-widget')!;
    widget.open();
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
    const form = () => panel()?.querySelector('hearback-rating')?.shadowRoot;
    const isThere = () => form()?.querySelector('[part~=submit]')?.checkVisibility() && focused()?.id === 'heading';
    await waitUntil(isThere, 'the form shows');
    return {
      close: panel()!.querySelector('[part=close]')!,
      submit: form()!.querySelector<HTMLElement>('[part~=submit]')!,
    };
  };

  it('cycles if the panel covers the page', async () => {
    const { close, submit } = await open(375);
    // What keeps it there loads when the panel opens.
    await waitUntil(async () => {
      submit.focus();
      await sendKeys({ press: 'Tab' });
      return focused() === close;
    }, 'from the last to the first');
    await back();
    expect(focused() === submit).to.equal(true);
    (close.previousElementSibling as HTMLElement).focus();
    await back();
    expect(focused() === submit).to.equal(true);
    await back();
    expect(focused()!.localName).to.equal('summary');
  });

  it('continues on the page if that is visible', async () => {
    const { submit } = await open(1000);
    submit.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()!.textContent).to.equal('beneath');
  });
});
