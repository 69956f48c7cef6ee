import { expect, fixture } from '@open-wc/testing';
import { WidgetElement } from '../launcher/widget-element.js';
import { defineElement } from '../loader/define-element.js';
import { INLINE_CHUNKS } from '../loader/load-chunk.js';
import { waitUntil } from '../test-support/wait-until.js';

describe('a panel on a slow line', () => {
  const chunks = INLINE_CHUNKS as Record<string, () => Promise<unknown>>;
  const load = chunks['hearback-rating']!;

  before(() => {
    defineElement('hearback-widget', WidgetElement);
    chunks['hearback-rating'] = () => new Promise(() => {});
  });

  after(() => {
    chunks['hearback-rating'] = load;
  });

  it('shows bars in the place of a form that is long on its way', async () => {
    const widget = await fixture<WidgetElement>(
      '<hearback-widget endpoint="/v1/events" site="portal" lang="en"></hearback-widget>',
    );
    widget.open('rating');
    const find = () =>
      widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot!.querySelector(':popover-open .waiting');
    await waitUntil(find, 'the panel shows');
    const { blockSize, backgroundImage, animationName } = getComputedStyle(find()!, '::before');
    expect(parseFloat(blockSize)).to.be.above(100);
    expect(backgroundImage).to.contain('gradient');
    // Not within the first moment.
    expect(animationName).to.equal('appear');
  });
});
