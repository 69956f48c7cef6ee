import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import '../complaint/define.js';
import '../define.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import '../rating/define.js';
import type { PanelElement } from './panel-element.js';
import { waitUntil } from '../test-support/wait-until.js';

it('passes the attributes of the tag to forms whose code has loaded', async () => {
  const widget = await fixture<WidgetElement>(
    html`<hearback-widget endpoint="/e" site="portal" kinds="rating complaint"></hearback-widget>`,
  );
  const opened = oneEvent(widget, 'hearback-open');
  widget.open();
  await opened;
  const panel = widget.shadowRoot!.querySelector('hearback-panel') as PanelElement;
  const inPanel = (selector: string) => panel.shadowRoot!.querySelector<HTMLElement>(selector);
  await waitUntil(() => inPanel('hearback-rating'), 'the first form shows');
  inPanel('#tab-complaint')!.click();
  await panel.updateComplete;
  for (const form of ['hearback-rating', 'hearback-complaint'])
    expect(inPanel(form)).to.include({ endpoint: '/e', site: 'portal' });
});
