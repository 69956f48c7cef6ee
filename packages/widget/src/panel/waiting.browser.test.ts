import { expect, fixture } from '@open-wc/testing';
import { WidgetElement } from '../launcher/widget-element.js';
import { defineElement } from '../loader/define-element.js';
import { INLINE_CHUNKS } from '../loader/inline-chunks.js';
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

  for (const motion of ['auto', 'none'])
    it(`shows bars in the place of a form that is long on its way, with motion="${motion}"`, async () => {
      const widget = await fixture<WidgetElement>(
        `<hearback-widget endpoint="/v1/events" site="portal" lang="en" motion="${motion}"></hearback-widget>`,
      );
      widget.open('rating');
      const find = (selector: string) =>
        widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot!.querySelector(`:popover-open ${selector}`);
      await waitUntil(() => find('.waiting'), 'the panel shows');
      const isStill = () => getComputedStyle(find('.button')!).transitionProperty === 'none';
      await waitUntil(() => isStill() === (motion === 'none'), 'motion is as asked for');
      const { blockSize, backgroundImage, animationName } = getComputedStyle(find('.waiting')!, '::before');
      expect(parseFloat(blockSize)).to.be.above(100);
      expect(backgroundImage).to.contain('gradient');
      // Not within the first moment.
      expect(animationName).to.equal('appear');
    });
});
