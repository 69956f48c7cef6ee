import { expect, fixture } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import { FormPage } from '../test-support/form-page.js';
import { HoldingClient } from '../test-support/stub-client.js';
import { waitUntil } from '../test-support/wait-until.js';
import type { SuggestionElement } from '../suggestion/suggestion-element.js';

const WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung';

const make = async (attributes = '') => {
  const widget = await fixture<WidgetElement>(
    `<hearback-widget lang="en" endpoint="/v1/events" site="odd" ${attributes}></hearback-widget>`,
  );
  await waitUntil(() => launcherOf(widget).checkVisibility(), 'the launcher shows');
  return widget;
};
const launcherOf = (widget: WidgetElement) => widget.shadowRoot!.querySelector<HTMLElement>('[part=launcher]')!;
const panelOf = (widget: WidgetElement) =>
  widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot?.querySelector<HTMLElement>('[part=panel]');

async function opened<Form extends HTMLElement>(widget: WidgetElement, kind: 'rating' | 'suggestion') {
  widget.open(kind);
  const form = () => panelOf(widget)?.querySelector<Form>(`hearback-${kind}`);
  await waitUntil(() => form()?.shadowRoot?.querySelector('.form')?.checkVisibility(), 'the form shows');
  await Promise.all(
    panelOf(widget)!
      .getAnimations()
      .map(({ finished }) => finished.catch(() => {})),
  );
  return form()!;
}

describe('unusual pages', () => {
  beforeEach(() => setViewport({ width: 640, height: 600 }));
  afterEach(() => document.body.removeAttribute('style'));

  for (const label of [WORD + WORD, 'Tell us what you think of this service, and of all who work for it. '.repeat(3)])
    it(`keeps "${label.slice(0, 20)}…" on the launcher, and that in the window`, async () => {
      const launcher = launcherOf(await make(`label="${label}"`));
      const outer = launcher.getBoundingClientRect();
      const text = launcher.querySelector('bdi')!.getBoundingClientRect();
      expect(outer.left).to.be.above(0);
      expect(text.left).to.be.above(outer.left);
      expect(text.top).to.be.above(outer.top);
      expect(text.bottom).to.be.below(outer.bottom);
    });

  for (const layout of ['popover', 'modal', 'sheet'])
    it(`shows a whole ${layout} on a page with CSS zoom`, async () => {
      document.body.style.zoom = '2';
      const widget = await make(`layout="${layout}"`);
      await opened(widget, 'rating');
      const { left, right, top, bottom } = panelOf(widget)!.getBoundingClientRect();
      expect([left, top].every((edge) => edge >= 0)).to.equal(true);
      expect([right <= innerWidth, bottom <= innerHeight + 1]).to.deep.equal([true, true]);
    });

  it('breaks a question of one long word', async () => {
    const form = await opened(await make(`question="${WORD}?"`), 'rating');
    const { scrollWidth, clientWidth } = form.shadowRoot!.querySelector('legend')!;
    expect(scrollWidth).to.be.at.most(clientWidth);
    expect(clientWidth).to.be.at.most(form.clientWidth);
  });

  it('treats empty attributes as absent', async () => {
    const empty = ['for', 'layout', 'position', 'prompt', 'label', 'heading', 'accent', 'theme', 'kinds', 'lang'];
    const widget = await make(empty.map((name) => `${name}=""`).join(' '));
    expect(launcherOf(widget).textContent).to.equal('Feedback');
    await opened(widget, 'rating');
    expect(panelOf(widget)!.querySelector('h2')!.textContent!.trim()).to.equal('How can we help?');

    const form = await FormPage.open(
      '<hearback-complaint lang="en" label="" heading="" promise=""></hearback-complaint>',
    );
    expect(form.button('Send') === undefined).to.equal(false);
    expect(form.find('[role=form]')!.ariaLabel).to.equal('Tell us what went wrong');
  });

  it('lets people close the panel, return, undo, and see what became of what they sent', async () => {
    const widget = await make('undo="60"');
    const form = await opened<SuggestionElement>(widget, 'suggestion');
    const client = new HoldingClient();
    const page = new FormPage(form, client);
    await page.type('#text', 'A bench at the stop.');
    await page.press('Send');
    await waitUntil(() => page.button('Undo'), 'an undo is offered');
    widget.close();
    widget.open();
    await waitUntil(() => page.button('Undo')?.checkVisibility(), 'it is offered still');
    await page.press('Undo');
    await waitUntil(() => page.find<HTMLTextAreaElement>('#text')?.value, 'the text is back');
    await page.press('Send');
    await waitUntil(() => page.button('Send now'), 'it is sent again');
    await page.press('Send now');
    await waitUntil(() => page.find('.receipt') && !page.button('Undo'), 'nothing can be taken back');
    widget.close();
    widget.open();
    await waitUntil(() => page.find('.receipt')?.checkVisibility(), 'it is under way still');
    client.accept();
    await page.reads('Received');
    widget.close();
    widget.open();
    await waitUntil(() => page.find('.form')?.checkVisibility(), 'the form begins anew');
  });

  it('names the readers of a complaint if they are few', async () => {
    const readers = (count: number) => Array.from({ length: count }, (_, index) => `r${index}:Office ${index}`).join();
    const read = async (count: number) =>
      (await FormPage.open(`<hearback-complaint lang="en" recipients="${readers(count)}"></hearback-complaint>`)).text;
    expect(await read(5)).to.contain('Office 4');
    expect(await read(6)).to.not.contain('Office 0');
  });
});
