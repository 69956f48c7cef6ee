import { expect, fixture, html } from '@open-wc/testing';
import '../define.js';
import { waitUntil } from '../test-support/wait-until.js';
import type { WidgetElement } from './widget-element.js';

describe('a launcher that is pressed in a hurry', () => {
  it('opens all the same if it is pressed again while it loads, or twice', async () => {
    const widget = await fixture<WidgetElement>(
      html`<hearback-widget endpoint="/v1/events" site="portal" lang="en"></hearback-widget>`,
    );
    const launcher = widget.shadowRoot!.querySelector('button')!;
    /** Presses it, for the so manieth time in a row; 0 is by keyboard. */
    const press = (detail: number) => launcher.dispatchEvent(new MouseEvent('click', { detail }));
    press(1);
    press(1);
    await waitUntil(() => launcher.ariaExpanded === 'true', 'it opens');
    press(1);
    expect(launcher.ariaExpanded).to.equal('false');
    press(1);
    await waitUntil(() => launcher.ariaExpanded === 'true', 'it opens again');
    press(2);
    expect(launcher.ariaExpanded).to.equal('true');
    press(0);
    expect(launcher.ariaExpanded).to.equal('false');
    press(1);
    await waitUntil(() => launcher.ariaExpanded === 'true', 'it opens once more');
    press(1);
    press(2);
    await widget.prepare();
    await new Promise((resolve) => setTimeout(resolve));
    expect(launcher.ariaExpanded).to.equal('false');
  });
});
