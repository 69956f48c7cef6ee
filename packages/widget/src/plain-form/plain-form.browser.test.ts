import { expect, fixture, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ComplaintElement } from '../complaint/complaint-element.js';
import '../complaint/define.js';
import type { VoiceFormElement } from '../form/voice-form-element.js';
import { RatingElement } from '../rating/rating-element.js';
import { SuggestionElement } from '../suggestion/suggestion-element.js';
import { FormPage, forgetDrafts } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';

const FORM = `<form action="/v1/events" method="post" accept-charset="utf-8">
  <input type="hidden" name="site" value="portal" />
  <select name="kind"><option value="complaint">Complain</option><option value="suggestion">Suggest</option></select>
  <textarea name="text" aria-label="What happened?"></textarea>
  <select name="category" aria-label="About"><option value="">–</option><option value="billing">Bill</option></select>
  <select name="wanted" aria-label="Wanted"><option value="refund">Refund</option><option value="other">Other</option></select>
  <input name="wanted-detail" aria-label="What we should do" />
  <input type="date" name="occurred-at" aria-label="When" />
  <label><input type="radio" name="severity" value="B" />Bad</label>
  <input name="phone" aria-label="Phone" />
  <input type="email" name="email" aria-label="E-mail" />
  <input type="checkbox" name="callback" aria-label="Call me" />
  <input type="checkbox" name="anonymous" aria-label="Anonymous" />
  <p hidden><input name="website" /></p>
  <button>Send</button>
</form>`;

const tags = (function* () {
  for (let made = 0; ; made += 1) yield made;
})();

/** Puts a form into an element whose class comes only when `arrive` is called. */
async function before<Element extends VoiceFormElement>(
  base: new () => Element,
  { inner = FORM, attributes = '' } = {},
) {
  forgetDrafts();
  const tag = `late-element-${tags.next().value}`;
  const element = await fixture<Element>(
    `<${tag} endpoint="/v1/events" site="portal" lang="en" ${attributes}>${inner}</${tag}>`,
  );
  const field = <Field extends HTMLElement = HTMLInputElement>(asked: string) =>
    element.querySelector<Field>(`[name="${asked}"]`)!;
  const arrive = (made: new () => HTMLElement = class extends (base as new () => HTMLElement) {}) =>
    customElements.define(tag, made);
  return { element, form: element.querySelector('form')!, field, arrive };
}

/** Waits until an element's own form shows. */
async function arrived(element: HTMLElement) {
  const page = new FormPage(element as VoiceFormElement);
  await waitUntil(() => element.shadowRoot && page.find('.form'), 'the form shows');
  await page.element.updateComplete;
  return page;
}

/** Lets all that is under way come, so that what still has not happened is being waited with. */
async function settled(element: HTMLElement) {
  await waitUntil(() => element.shadowRoot, 'the code for it comes');
  // The texts of another one, which waits for the same.
  const other = await FormPage.open(
    '<hearback-complaint endpoint="/v1/events" site="portal" lang="en"></hearback-complaint>',
  );
  await other.element.updateComplete;
  await nextFrame();
}

/** A complaint whose element is there, but shows only once `show` is called, and then only where nothing holds it back. */
async function unready() {
  const there = await before(ComplaintElement);
  const { element } = there;
  let isReady = false;
  there.arrive(
    class extends ComplaintElement {
      protected override readonly isLoaded = () => isReady;
    },
  );
  await settled(element);
  const show = async () => {
    isReady = true;
    element.requestUpdate();
    await nextFrame();
    await nextFrame();
  };
  return { ...there, show };
}

/** Sends what stands in a form, and gives its data. */
async function sent(page: FormPage) {
  await page.press('Send');
  await waitUntil(() => page.client.drafts[0], 'a voice is sent');
  return page.client.drafts[0]!.data;
}

const isShown = (form: HTMLFormElement) => form.checkVisibility();

describe('a form of the page’s own in an element', () => {
  it('works before the element, and passes on text, caret and scroll position', async () => {
    const { element, form, field, arrive } = await before(ComplaintElement);
    const above = Object.assign(document.createElement('div'), { style: 'height: 60em' });
    element.before(above);
    expect(isShown(form)).to.equal(true);
    field('text').focus();
    await sendKeys({ type: 'No water since noon' });
    field<HTMLTextAreaElement>('text').setSelectionRange(3, 8, 'backward');
    field('category').value = 'billing';
    field('email').value = 'ada@example.org';
    const { top } = field('text').getBoundingClientRect();
    arrive();
    expect(isShown(form)).to.equal(true);
    const page = await arrived(element);
    const text = page.find<HTMLTextAreaElement>('#text')!;
    expect(text.value).to.equal('No water since noon');
    expect([text.selectionStart, text.selectionEnd, text.selectionDirection]).to.deep.equal([3, 8, 'backward']);
    expect(page.hasFocus('#text')).to.equal(true);
    expect(text.getBoundingClientRect().top).to.be.closeTo(top, 1);
    expect(page.find<HTMLInputElement>('#email')!.value).to.equal('ada@example.org');
    expect(isShown(form)).to.equal(false);
    expect(getComputedStyle(element).display).to.equal('block');
    expect(field('text').value).to.equal('');
    expect(await sent(page)).to.deep.include({
      text: 'No water since noon',
      category: 'billing',
      contact: { email: 'ada@example.org' },
    });
    above.remove();
  });

  it('is never shown beside the element’s form nor gone before it, and is styled by the page', async () => {
    const { element, form, arrive } = await before(ComplaintElement);
    element.style.color = 'rgb(1, 2, 3)';
    const frames: boolean[][] = [];
    const colours = new Set<string>();
    let isOver = false;
    const look = () => {
      const own = element.shadowRoot?.querySelector('.card')?.checkVisibility() ?? false;
      frames.push([isShown(form), own]);
      if (isShown(form)) colours.add(getComputedStyle(form).color);
      if (!isOver) requestAnimationFrame(look);
    };
    look();
    arrive();
    await arrived(element);
    await nextFrame();
    isOver = true;
    expect(frames.every(([plain, own]) => plain !== own)).to.equal(true);
    expect(frames.at(-1)).to.deep.equal([false, true]);
    expect([...colours]).to.deep.equal(['rgb(1, 2, 3)']);
  });

  it('fills in fields that appear later, and expands their section', async () => {
    const { element, field, arrive } = await before(ComplaintElement);
    field('text').value = 'Billed twice.';
    field('wanted').value = 'other';
    field('wanted-detail').value = 'Call before you dig.';
    field('occurred-at').value = '2026-11-20';
    field('severity').checked = true;
    field('phone').value = '555 0100';
    field('callback').checked = true;
    arrive();
    const page = await arrived(element);
    await waitUntil(() => page.find<HTMLInputElement>('#occurred')?.value, 'the details show');
    expect(page.find('#occurred')!.checkVisibility()).to.equal(true);
    expect(await sent(page)).to.deep.include({
      wanted: 'other',
      wantedDetail: 'Call before you dig.',
      occurredAt: '2026-11-20',
      severity: 'B',
      contact: { phone: '555 0100', callback: true },
    });
  });

  it('does not pass on the contact of somebody who wants to stay anonymous', async () => {
    const { element, field, arrive } = await before(ComplaintElement);
    field('text').value = 'Billed twice.';
    field('email').value = 'ada@example.org';
    field('anonymous').checked = true;
    arrive();
    const data = await sent(await arrived(element));
    expect(data).to.deep.include({ anonymous: true });
    expect(data).not.to.have.property('contact');
  });

  it('does not take the preselected first option of a list for an answer', async () => {
    const { element, field, arrive } = await before(ComplaintElement);
    field('text').value = 'x';
    arrive();
    const page = await arrived(element);
    expect(await sent(page)).not.to.have.any.keys('wanted', 'category', 'severity', 'contact', 'anonymous');
    page.element.reset();
    await page.element.updateComplete;
    expect(page.find<HTMLTextAreaElement>('#text')!.value).to.equal('');
  });

  it('expands the section of the focused field', async () => {
    const { element, field, arrive } = await before(SuggestionElement);
    field('phone').focus();
    await sendKeys({ type: '555' });
    arrive();
    const page = await arrived(element);
    expect(page.hasFocus('#phone')).to.equal(true);
    await sendKeys({ type: ' 0100' });
    expect(page.find<HTMLInputElement>('#phone')!.value).to.equal('555 0100');
  });

  const text = (event: Event) => (field: HTMLElement) => {
    field.focus();
    field.dispatchEvent(event);
  };
  for (const [manner, asked, begin, end] of [
    [
      'while a character is being put together in it',
      'text',
      text(new CompositionEvent('compositionupdate', { bubbles: true })),
      text(new CompositionEvent('compositionend', { bubbles: true })),
    ],
    [
      'while something in it is pressed',
      'text',
      text(new PointerEvent('pointerdown', { bubbles: true })),
      () => window.dispatchEvent(new PointerEvent('pointerup')),
    ],
    [
      'while somebody is in a field whose caret cannot be told',
      'email',
      (field: HTMLElement) => field.focus(),
      (field: HTMLElement) => field.blur(),
    ],
    [
      'while somebody is in a field that the element shows only later',
      'wanted-detail',
      (field: HTMLElement) => field.focus(),
      (field: HTMLElement) => field.blur(),
    ],
  ] as const)
    it(`stays ${manner}`, async () => {
      const { element, form, field, show } = await unready();
      begin(field(asked));
      await show();
      expect(isShown(form)).to.equal(true);
      field('text').value = '水';
      end(field(asked));
      expect((await arrived(element)).find<HTMLTextAreaElement>('#text')!.value).to.equal('水');
    });

  it('is not replaced once it is being sent', async () => {
    const { element, form, field, show } = await unready();
    // Answered with nothing, so that the test's page stays.
    form.target = 'nowhere';
    form.action = 'about:blank';
    field('text').value = 'x';
    form.requestSubmit();
    await show();
    expect(isShown(form)).to.equal(true);
    // Whoever sends it by script keeps the page, and the element comes.
    form.addEventListener('submit', (event) => event.preventDefault());
    form.requestSubmit();
    await arrived(element);
  });

  it('keeps the comment of a rating without a score', async () => {
    const inner =
      '<form><select name="score"><option value="">–</option><option>4</option></select><textarea name="text"></textarea></form>';
    const { element, field, arrive } = await before(RatingElement, { inner, attributes: 'scale="stars"' });
    field('text').value = 'Quick';
    arrive();
    const page = await arrived(element);
    await waitUntil(() => page.find<HTMLTextAreaElement>('#comment')?.value === 'Quick', 'the words show');
  });

  it('keeps the focus on a picked score', async () => {
    const inner =
      '<form><label><input type="radio" name="score" value="4" />4</label><label><input type="radio" name="score" value="5" />5</label></form>';
    const { element, arrive } = await before(RatingElement, { inner, attributes: 'scale="stars"' });
    const picked = element.querySelector<HTMLInputElement>('[value="4"]')!;
    picked.focus();
    picked.click();
    arrive();
    const page = await arrived(element);
    expect(page.hasFocus('input[value="4"]')).to.equal(true);
    await sendKeys({ press: 'ArrowRight' });
    expect(await sent(page)).to.deep.include({ score: 5 });
  });
});
