import { expect, fixture, waitUntil } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define.js';
import type { WidgetElement } from '../launcher/widget-element.js';

describe('the panel in a small window', () => {
  afterEach(() => setViewport({ width: 1000, height: 800 }));

  it('gives the field all the room', async () => {
    await setViewport({ width: 320, height: 256 });
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="portal" kinds="suggestion rating"></hearback-widget>',
    );
    widget.open();
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
    const field = () => panel()?.querySelector('hearback-suggestion')?.shadowRoot?.querySelector('textarea');
    await waitUntil(() => field()?.checkVisibility(), 'the form shows', { timeout: 10_000 });
    field()!.focus();
    const { top, bottom } = field()!.getBoundingClientRect();
    expect(panel()!.querySelector('.tabs')!.getBoundingClientRect().bottom).to.be.lessThan(top);
    expect(top).to.be.greaterThan(0);
    expect(bottom).to.be.lessThan(256);
    expect(panel()!.querySelector('h2')!.getBoundingClientRect().bottom).to.be.lessThan(0);
  });
});
