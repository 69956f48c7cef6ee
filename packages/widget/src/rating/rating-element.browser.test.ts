import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SCALE_IDS } from '@hearback/protocol/light';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';
import './define.js';
import type { RatingElement } from './rating-element.js';

const open = (attributes = '') =>
  FormPage.open<RatingElement>(
    `<hearback-rating endpoint="/e" site="portal" lang="en" ${attributes}></hearback-rating>`,
  );

describe('<hearback-rating>', () => {
  for (const scale of SCALE_IDS)
    for (const theme of ['light', 'dark'])
      it(`passes the accessibility checks on ${scale}, ${theme}`, async () => {
        const page = await open(`scale="${scale}" theme="${theme}"`);
        await page.isAccessible();
        if (page.find('input[type=radio]')) await page.click('input[type=radio]');
        await page.isAccessible();
      });

  it('shows every value of its scale, the ends named', async () => {
    const page = await open('scale="nps"');
    const names = [...page.element.shadowRoot!.querySelectorAll('input')].map((input) => input.ariaLabel);
    expect(names).to.have.lengthOf(11);
    expect([names[0], names[1], names[10]]).to.deep.equal(['0, Not at all likely', '1', '10, Extremely likely']);
  });

  it('labels the first and the last value, also in two rows', async () => {
    const page = await open('scale="nps" style="inline-size: 20em"');
    const box = (selector: string) => page.find(selector)!.getBoundingClientRect();
    const [first, last] = [box('input[value="0"]'), box('input[value="10"]')];
    expect(last.top).to.be.above(first.bottom);
    const [low, high] = [box('.ends > :first-child'), box('.ends > :last-child')];
    expect(low.bottom).to.be.at.most(first.top);
    expect(low.left).to.be.closeTo(first.left, 1);
    expect(high.top).to.be.at.least(last.bottom);
    expect(high.right).to.be.closeTo(last.right, 1);
  });

  it('can be answered with the keyboard', async () => {
    const page = await open('scale="nps"');
    page.find('input')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await page.element.updateComplete;
    await page.press('Send');
    expect(await page.sentData()).to.include({ scale: 'nps', score: 2 });
  });

  for (const scale of ['likert5', 'nps', 'ces', 'servqual7'])
    it(`keeps a value picked with the keyboard on ${scale} readable`, async () => {
      const page = await open(`scale="${scale}"`);
      page.find('input')!.focus();
      await sendKeys({ press: 'ArrowRight' });
      await page.element.updateComplete;
      expect(page.find('input:checked')!.matches(':focus-visible')).to.equal(true);
      const mark = page.find('input:checked + .mark')!;
      mark.style.pointerEvents = 'auto';
      const { left, top, width, height } = mark.getBoundingClientRect();
      // What lies on top there hides what is under it.
      const onTop = page.element.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
      expect(onTop === mark).to.equal(true);
    });

  it('goes to the first and the last value with Home and End', async () => {
    const page = await open('scale="ces"');
    page.find('input')!.focus();
    await sendKeys({ press: 'End' });
    expect(page.hasFocus('input[value="7"]')).to.equal(true);
    expect(page.find<HTMLInputElement>('input[value="7"]')!.checked).to.equal(true);
    await sendKeys({ press: 'Home' });
    await page.element.updateComplete;
    await page.press('Send');
    expect(await page.sentData()).to.include({ scale: 'ces', score: 1 });
  });

  it('runs from right to left on such a page', async () => {
    const page = await open('scale="ces" dir="rtl"');
    await page.click('input[value="3"]');
    page.find('input[value="3"]')!.focus();
    await sendKeys({ press: 'ArrowLeft' });
    expect(page.hasFocus('input[value="4"]')).to.equal(true);
    const [third, fourth] = ['3', '4'].map((value) => page.find(`input[value="${value}"]`)!.getBoundingClientRect().x);
    expect(fourth! < third!).to.equal(true);
  });

  it('puts the eleven numbers in two rows if one does not fit', async () => {
    const page = await open('scale="nps"');
    const rows = () =>
      new Set([...page.element.shadowRoot!.querySelectorAll('.point')].map((point) => point.getBoundingClientRect().y))
        .size;
    page.element.style.inlineSize = '40em';
    expect(rows()).to.equal(1);
    page.element.style.inlineSize = '20em';
    expect(rows()).to.equal(2);
  });

  it('has the seven numbers in one row on a small screen worked with a mouse, and in two in large type', async () => {
    const page = await open('scale="ces"');
    const points = () =>
      [...page.element.shadowRoot!.querySelectorAll('.point')].map((point) => point.getBoundingClientRect());
    for (const [inlineSize, rows, least] of [
      ['300px', 1, 35],
      ['240px', 2, 44],
    ] as const) {
      page.element.style.inlineSize = inlineSize;
      expect(new Set(points().map(({ y }) => y)).size).to.equal(rows);
      for (const { width, height } of points()) {
        expect(width).to.be.at.least(least);
        expect(height).to.be.at.least(44);
      }
    }
  });

  it('marks answers with an error by a stronger line, which stays where the system chooses the colours', async () => {
    const page = await open('scale="likert5"');
    const line = () => getComputedStyle(page.find('input[value="5"]')!).borderTopWidth;
    expect(line()).to.equal('1px');
    await page.press('Send');
    await waitUntil(() => line() === '2px', 'the line is stronger');
    await page.click('input[value="5"]');
    await waitUntil(() => line() === '1px', 'the line is as it was');
  });

  it('has 44 px for a finger also where it does not apply', async () => {
    const page = await open('scale="likert5"');
    for (const label of page.element.shadowRoot!.querySelectorAll('fieldset label'))
      expect(label.getBoundingClientRect().height).to.be.at.least(44);
  });

  it('speaks of no text where only a score was given, when it is not accepted or cannot be sent', async () => {
    const page = await open('scale="stars"');
    await page.click('input[value="5"]');
    page.client.fails = new TypeError('offline');
    await page.press('Send');
    await page.reads('What you entered is still here');
    expect(page.text).not.to.match(/text/i);
    await page.press('Send');
    await page.reads('Saved on this device');
    page.client.refuse('This survey is over.');
    await page.reads('Not accepted');
    await page.reads('What you entered is still here');
    expect(page.text).not.to.match(/text/i);
  });

  it('asks what the page wants to know after a score', async () => {
    const page = await open(
      'scale="nps" low-score="4" low-score-question="What broke?" promoter-question="Whom would you tell?" comment-question="And?"',
    );
    for (const [score, question] of [
      [4, 'What broke?'],
      [5, 'And?'],
      [7, 'What would have made it even better?'],
      [9, 'Whom would you tell?'],
    ] as const) {
      await page.click(`input[value="${score}"]`);
      await page.reads(question);
    }
  });

  it('asks for a comment also if assistive software sets the score without pointer and focus, on a busy page', async () => {
    const { requestIdleCallback } = globalThis;
    globalThis.requestIdleCallback = () => 0;
    try {
      const page = await open('scale="stars"');
      await page.click('input[value="5"]');
      await page.reads('Anything to add?');
    } finally {
      globalThis.requestIdleCallback = requestIdleCallback;
    }
  });

  it('asks kindly what went wrong after a low score, and what to add after a high one', async () => {
    const page = await open('scale="stars"');
    expect(page.find('textarea') === null).to.equal(true);
    await page.click('input[value="2"]');
    await page.reads('We are sorry. What went wrong?');
    await page.click('input[value="5"]');
    await page.reads('Anything to add?');
  });

  it('sends the question asked, the language and the page without its query', async () => {
    const page = await open(
      'scale="ces" question="It was easy." subject-type="visit" subject-id="7" respondent="employee"',
    );
    await page.click('input[value="6"]');
    await page.press('Send');
    expect(await page.sentData()).to.deep.equal({
      scale: 'ces',
      score: 6,
      question: 'It was easy.',
      subject: { type: 'visit', id: '7' },
      respondent: 'employee',
      lang: 'en',
      page: `${location.origin}${location.pathname}`,
    });
  });

  it('sends "does not apply" as no score', async () => {
    const page = await open();
    await page.click('input[value="skipped"]');
    await page.press('Send');
    expect(await page.sentData()).to.include({ score: null, skipped: true });
  });

  it('accepts a typed or dragged percentage, and has none before', async () => {
    const page = await open('scale="percent"');
    await page.press('Send');
    expect(page.text).to.contain('Please pick an answer.');
    const invalid = () => page.element.shadowRoot!.querySelectorAll('input[aria-invalid=true]').length;
    expect(invalid()).to.equal(2);
    await page.type('input[type=range]', '30');
    expect(invalid()).to.equal(0);
    expect(page.find<HTMLInputElement>('input[type=number]')!.value).to.equal('30');
    expect(page.find('input[type=range]')!.style.getPropertyValue('--share')).to.equal('30');
    const typed = page.find<HTMLInputElement>('input[type=number]')!;
    typed.value = '72';
    typed.dispatchEvent(new Event('change'));
    await page.element.updateComplete;
    await page.press('Send');
    expect(await page.sentData()).to.include({ score: 72 });
  });

  it('says what is missing beside the question and moves there', async () => {
    const page = await open();
    await page.press('Send');
    await page.element.updateComplete;
    expect(page.find('[role=alert]')!.textContent).to.equal('Please pick an answer.');
    expect(page.hasFocus('input')).to.equal(true);
    expect(page.client.drafts).to.deep.equal([]);
    await page.click('input[value="4"]');
    expect(page.find('[role=alert]') === null).to.equal(true);
  });

  it('warns of an unknown scale and asks on likert5', async () => {
    const warned: unknown[] = [];
    const { warn } = console;
    console.warn = (text: unknown) => void warned.push(text);
    try {
      const page = await open('scale="hearts"');
      expect(page.element.shadowRoot!.querySelectorAll('.point')).to.have.lengthOf(5);
    } finally {
      console.warn = warn;
    }
    expect(String(warned[0])).to.contain('<hearback-rating> does not know scale="hearts"');
  });

  it('sends on Ctrl+Enter and keeps keys from the shortcuts of the page', async () => {
    const page = await open('scale="thumbs"');
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    await page.click('input[value="1"]');
    await waitUntil(() => page.find('textarea'), 'a comment can be written');
    page.find('textarea')!.focus();
    await sendKeys({ type: 'ok' });
    await sendKeys({ press: 'Escape' });
    await sendKeys({ down: 'Control' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Control' });
    document.removeEventListener('keydown', listen);
    expect(heard).to.deep.equal(['Escape']);
    expect(await page.sentData()).to.include({ comment: 'ok' });
  });

  it('is not captured when the page prevents it', async () => {
    const page = await open('scale="thumbs"');
    page.element.addEventListener('hearback-submit', (event) => event.preventDefault(), { once: true });
    await page.click('input[value="1"]');
    const submit = oneEvent(page.element, 'hearback-submit');
    await page.press('Send');
    expect((await submit).detail.data).to.include({ score: 1 });
    expect(page.client.drafts).to.deep.equal([]);
    await waitUntil(() => page.button('Send'), 'the form is back');
    expect(page.button('Send') !== undefined).to.equal(true);
  });

  it('keeps what was typed when it is moved in the page', async () => {
    const page = await open('scale="thumbs"');
    await page.click('input[value="0"]');
    await waitUntil(() => page.find('textarea'), 'the comment can be written');
    await page.type('textarea', 'The door was shut.');
    const other = document.createElement('div');
    document.body.append(other);
    other.append(page.element);
    await page.element.updateComplete;
    expect(page.find<HTMLTextAreaElement>('textarea')!.value).to.equal('The door was shut.');
    expect(page.find<HTMLInputElement>('input[value="0"]')!.checked).to.equal(true);
    other.remove();
  });

  it('keeps within its card on the smallest phone, with the spacing that readers may ask for', async () => {
    const page = await open('scale="nps" style="inline-size: 304px"');
    page.element.lang = 'de';
    await page.reads('unwahrscheinlich');
    const spacing = new CSSStyleSheet();
    // WCAG 2.2, 1.4.12.
    spacing.replaceSync('* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important }');
    page.element.shadowRoot!.adoptedStyleSheets.push(spacing);
    const { right } = page.find('.form')!.getBoundingClientRect();
    // What is seen of a figure is smaller than its target.
    for (const each of page.element.shadowRoot!.querySelectorAll('.form :not(.visually-hidden, .points, .point)'))
      expect(each.getBoundingClientRect().right, each.outerHTML).to.be.at.most(right + 0.5);
  });
});
