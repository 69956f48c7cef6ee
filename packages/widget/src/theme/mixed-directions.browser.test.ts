import { expect, fixture, html } from '@open-wc/testing';
import '../define.js';
import type { VoiceFormElement } from '../form/voice-form-element.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import { StubClient } from '../test-support/stub-client.js';
import { waitUntil } from '../test-support/wait-until.js';

/** Where the letters of an element's text stand, by their place in it; `-1` is the last. */
function leftOf(element: Element, at: number): number {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = texts.nextNode() as Text;
  while (!text.data.trim()) text = texts.nextNode() as Text;
  const start = text.data.search(/\S/);
  const end = text.data.trimEnd().length;
  const range = document.createRange();
  const index = at < 0 ? end + at : start + at;
  range.setStart(text, index);
  range.setEnd(text, index + 1);
  return range.getBoundingClientRect().left;
}

/** Whether a text's last letter, such as its full stop, stands to the right of its first. */
const runsToTheRight = (element: Element) => leftOf(element, 0) < leftOf(element, -1);

/** Whether the lines of an element end at its right edge. */
function isRightAligned(element: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(element);
  const { left, right } = range.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return Math.abs(box.right - right) < 2 && left > box.left + 2;
}

describe('texts of the page in another direction than the page', () => {
  it('keep their own direction in a form, aligned with the rest', async () => {
    const around = await fixture<HTMLElement>(
      `<div lang="ar" dir="rtl"><hearback-complaint endpoint="/e" site="s" heading="How can we help?"
        promise="Read by two." categories="a:Bill?, b:أخرى؟"></hearback-complaint></div>`,
    );
    const form = around.querySelector<VoiceFormElement>('hearback-complaint')!;
    const find = (selector: string) => form.shadowRoot?.querySelector(selector);
    await waitUntil(() => find('h2') && runsToTheRight(find('h2')!), 'the heading runs its way');
    expect(isRightAligned(find('h2')!)).to.equal(true);
    expect(runsToTheRight(find('[part=promise]')!)).to.equal(true);
    const category = () => find('.va .mark');
    await waitUntil(() => category() && runsToTheRight(category()!), 'the categories run their way');
    expect(runsToTheRight(find('.vb .mark')!)).to.equal(false);
    expect(getComputedStyle(find('button[part~=submit]')!).textAlign).to.equal('center');
    await expect(form).to.be.accessible();
  });

  it('keep their own direction on the launcher and in the panel', async () => {
    const around = await fixture<HTMLElement>(
      `<div lang="ar" dir="rtl"><hearback-widget endpoint="/e" site="s" label="Tell us!" heading="How can we help?"
        promise="Read by two."></hearback-widget></div>`,
    );
    const widget = around.querySelector<WidgetElement>('hearback-widget')!;
    const label = widget.shadowRoot!.querySelector('[part=launcher-label]')!;
    await waitUntil(() => label.textContent && label.checkVisibility(), 'the launcher shows');
    expect(runsToTheRight(label)).to.equal(true);
    widget.open();
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
    const heading = () => panel()?.querySelector('h2');
    await waitUntil(() => heading()?.checkVisibility() && runsToTheRight(heading()!), 'the heading runs its way');
    expect(runsToTheRight(panel()!.querySelector('#promise')!)).to.equal(true);
    expect(isRightAligned(heading()!)).to.equal(true);
    widget.close();
  });

  it('run their own way in pages that run to the right, in line with everything else', async () => {
    const around = await fixture<HTMLElement>(
      `<div lang="en" dir="ltr"><hearback-suggestion endpoint="/e" site="s" heading="اقتراح لنا." promise="نقرأ كل شيء.">
        </hearback-suggestion><hearback-widget endpoint="/e" site="s" heading="كيف نساعدك."
        promise="نقرأ كل شيء." question="هل رضيت."></hearback-widget></div>`,
    );
    const form = around.querySelector<VoiceFormElement>('hearback-suggestion')!;
    const inForm = (selector: string) => form.shadowRoot!.querySelector(selector);
    await waitUntil(() => inForm('h2') && inForm('[part=promise]'), 'the form shows');
    const widget = around.querySelector<WidgetElement>('hearback-widget')!;
    widget.open();
    const panel = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot;
    const question = () => panel()?.querySelector('[embedded]')?.shadowRoot?.querySelector('[part=question]');
    await waitUntil(() => question()?.checkVisibility(), 'the panel shows');
    const texts = [
      inForm('h2')!,
      inForm('[part=promise]')!,
      panel()!.querySelector('h2')!,
      panel()!.querySelector('#promise')!,
      question()!,
    ];
    expect(texts.map(runsToTheRight)).to.deep.equal(texts.map(() => false));
    expect(texts.map(isRightAligned)).to.deep.equal(texts.map(() => false));
    widget.close();
  });

  it('are followed by what somebody writes, line by line, and by what is shown of it', async () => {
    const client = new StubClient();
    const form = await fixture<VoiceFormElement & { client: StubClient }>(
      html`<hearback-complaint endpoint="/e" site="s" lang="en" .client=${client}></hearback-complaint>`,
    );
    const find = (selector: string) => form.shadowRoot!.querySelector<HTMLTextAreaElement>(selector);
    await waitUntil(() => find('textarea'), 'the form shows');
    const writes = [find('textarea')!, find('#name')!, find('#email')!];
    expect(writes.map((each) => getComputedStyle(each).unicodeBidi)).to.deep.equal(writes.map(() => 'plaintext'));
    const field = find('textarea')!;
    field.value = 'مرحبا بالعالم.';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    find('button[part~=submit]')!.click();
    await waitUntil(() => client.drafts.length === 1, 'it is sent');
    client.refuse('Closed.');
    await waitUntil(() => find('blockquote'), 'it is refused');
    expect(runsToTheRight(find('blockquote')!)).to.equal(false);
  });
});
