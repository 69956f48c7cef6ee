import { expect, fixture, html } from '@open-wc/testing';
import '../define.js';
import type { WidgetElement } from './widget-element.js';
import { waitUntil } from '../test-support/wait-until.js';

it('shows the launcher at once, and moves it to the top layer with the next frames', async () => {
  const widget = await fixture<WidgetElement>(html`<hearback-widget endpoint="/e" site="portal"></hearback-widget>`);
  const dock = widget.shadowRoot!.querySelector('div')!;
  const launcher = dock.querySelector('button')!;
  expect(launcher.checkVisibility()).to.equal(true);
  await waitUntil(() => dock.matches(':popover-open'), 'goes to the top layer');
  expect(launcher.checkVisibility()).to.equal(true);
});

it('goes there on a page that is never idle as well', async () => {
  const { requestIdleCallback } = globalThis;
  globalThis.requestIdleCallback = () => 0;
  try {
    const widget = await fixture<WidgetElement>(html`<hearback-widget endpoint="/e" site="portal"></hearback-widget>`);
    const dock = widget.shadowRoot!.querySelector('div')!;
    await waitUntil(() => dock.matches(':popover-open'), 'goes to the top layer', { timeout: 5000 });
  } finally {
    globalThis.requestIdleCallback = requestIdleCallback;
  }
});
