import { fixture } from '@open-wc/testing';
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import '../define.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import type { ScorecardElement } from '../scorecard/scorecard-element.js';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';

/** All other tests see the page of somebody who wants no motion; what has not quite appeared yet cannot take the focus. */
describe('with animations', () => {
  before(() => emulateMedia({ reducedMotion: 'no-preference' }));
  after(() => emulateMedia({ reducedMotion: 'reduce' }));
  afterEach(() => setViewport({ width: 1000, height: 800 }));

  for (const [layout, width] of [
    ['popover', 375],
    ['sheet', 1000],
  ] as const)
    it(`the focus returns to a launcher that was hidden, ${layout} at ${width} px`, async () => {
      await setViewport({ width, height: 740 });
      const widget = await fixture<WidgetElement>(
        `<hearback-widget endpoint="/v1/events" site="portal" layout="${layout}" history="off"></hearback-widget>`,
      );
      const launcher = () => widget.shadowRoot!.querySelector<HTMLElement>('[part=launcher]')!;
      const root = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
      await waitUntil(() => launcher().checkVisibility(), 'the launcher shows');
      launcher().focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => root()?.activeElement?.localName === 'h2', 'the panel has the focus');
      await waitUntil(() => getComputedStyle(launcher()).visibility === 'hidden', 'the launcher is gone');
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => launcher().ariaExpanded === 'false', 'the panel is closed');
      await waitUntil(() => widget.shadowRoot!.activeElement === launcher(), 'the focus is back');
    });

  it('the focus goes to the step with a problem', async () => {
    const page = await FormPage.open<ScorecardElement>(
      '<hearback-scorecard endpoint="/e" site="portal" lang="en" steps="always" required-rows="skill"></hearback-scorecard>',
    );
    await waitUntil(() => page.button('Next'), 'the questions show');
    await page.click('input[name=item-attitude][value="4"]');
    for (let step = 0; step < 4; step++)
      // oxlint-disable-next-line no-await-in-loop -- one step after the other
      await page.press('Next');
    await page.press('Send');
    await waitUntil(() => page.hasFocus('#row-skill input'), 'the first answer has the focus');
  });
});
