import { expect, fixture, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { VoiceFormElement } from '../form/voice-form-element.js';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';
import '../complaint/define.js';
import '../rating/define.js';
import '../scorecard/define.js';
import '../suggestion/define.js';

type InForm = VoiceFormElement & {
  value: string;
  required: boolean;
  disabled: boolean;
  name: string;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  checkValidity(): boolean;
  reportValidity(): boolean;
};

/** A form of the page's own around one of our elements. */
async function open(tag: string, attributes = '', around = '') {
  const form = await fixture<HTMLFormElement>(
    `<form><fieldset ${around}><label for="voice">The visit</label><${tag} id="voice" endpoint="/e" site="portal" lang="en" ${attributes}></${tag}></fieldset><input name="own" value="1" /><button name="by" value="button">Go</button></form>`,
  );
  const submissions: string[][][] = [];
  const page = new FormPage(form.querySelector<InForm>('#voice')!);
  form.addEventListener('submit', (event) => {
    submissions.push([...new FormData(form, event.submitter)].map(([name, value]) => [name, value as string]));
    if (page.element.getAttribute('send') !== 'both') event.preventDefault();
  });
  // Nothing may leave the test's page.
  form.target = 'nowhere';
  form.action = 'about:blank';
  await waitUntil(() => page.find('.form'), 'the form shows');
  return { page, form, element: page.element, submissions, go: form.querySelector('button')! };
}

const valuesOf = (form: HTMLFormElement) => Object.fromEntries(new FormData(form)) as Record<string, string>;

describe('an element in the form of the page', () => {
  it('scrolls its question into view when the browser reports it as missing', async () => {
    const { page, form } = await open('hearback-rating', 'name="visit" required scale="stars"');
    form.style.marginBlock = '200vh';
    scrollTo(0, document.documentElement.scrollHeight);
    const topOf = (selector: string) => page.find(selector)!.getBoundingClientRect().top;
    await waitUntil(() => topOf('input') < 0, 'it is out of sight');
    expect(form.reportValidity()).to.equal(false);
    await waitUntil(() => topOf('input') >= 0, 'the page is taken there');
    expect(topOf('.question')).to.be.at.least(0);
    scrollTo(0, 0);
  });

  it('is a control of the form, with the score as its value', async () => {
    const { page, form, element } = await open('hearback-rating', 'name="visit" scale="stars"');
    expect([...form.elements].includes(element)).to.equal(true);
    expect(valuesOf(form)).to.deep.equal({ own: '1' });
    await page.click('input[value="4"]');
    expect(valuesOf(form)).to.deep.equal({ visit: '4', own: '1' });
    expect(element.value).to.equal('4');
    expect(element.matches(':state(answered)')).to.equal(true);
  });

  it('submits what was written beside the score', async () => {
    const { page, form } = await open('hearback-rating', 'name="visit"');
    await page.click('input[value="2"]');
    await waitUntil(() => page.find('textarea'), 'the comment shows');
    await page.type('textarea', 'Late.');
    expect(valuesOf(form)).to.include({ visit: '2', 'visit-comment': 'Late.' });
  });

  it('submits nothing without a name, and keeps its own button', async () => {
    const { page, form } = await open('hearback-rating');
    await page.click('input[value="2"]');
    expect(valuesOf(form)).to.deep.equal({ own: '1' });
    expect(page.find('.footer .button')!.checkVisibility()).to.equal(true);
  });

  for (const [send, button, footer] of [
    ['', false, false],
    ['send="form"', false, false],
    ['send="both"', false, true],
    ['send="own"', true, true],
  ] as const)
    it(`with a name and ${send || 'no send attribute'} ${button ? 'has' : 'has no'} button of its own`, async () => {
      const { page } = await open('hearback-rating', `name="visit" ${send}`);
      expect(page.find('.footer .button')!.checkVisibility()).to.equal(button);
      expect(page.find('.footer .hint')!.checkVisibility()).to.equal(footer);
    });

  it('blocks the form until a required answer is given, and says so at the field', async () => {
    const { page, form, element, submissions, go } = await open('hearback-rating', 'name="visit" required');
    expect(element.validity.valueMissing).to.equal(true);
    expect(element.validationMessage).to.equal('Please pick an answer.');
    expect(element.matches(':invalid')).to.equal(true);
    expect(element.matches(':state(invalid)')).to.equal(false);
    go.click();
    await element.updateComplete;
    expect(submissions).to.deep.equal([]);
    expect(element.matches(':state(invalid)')).to.equal(true);
    expect(page.text).to.contain('Please pick an answer.');
    expect(page.hasFocus('#score input')).to.equal(true);
    await page.click('input[value="3"]');
    expect(form.checkValidity()).to.equal(true);
    go.click();
    expect(submissions).to.deep.equal([
      [
        ['visit', '3'],
        ['own', '1'],
        ['by', 'button'],
      ],
    ]);
    expect(page.client.drafts).to.deep.equal([]);
  });

  it('validates without moving the focus', async () => {
    const { page, element } = await open('hearback-rating', 'name="visit" required');
    expect(element.checkValidity()).to.equal(false);
    await element.updateComplete;
    expect(document.activeElement === element).to.equal(false);
    expect(page.text).to.contain('Please pick an answer.');
  });

  it('follows the attribute required', async () => {
    const { element, form } = await open('hearback-rating', 'name="visit"');
    expect(form.checkValidity()).to.equal(true);
    element.required = true;
    await waitUntil(() => !form.checkValidity(), 'an answer is asked for');
    element.required = false;
    await waitUntil(() => form.checkValidity(), 'none is');
  });

  it('is reset with the form to the value that the page gave it', async () => {
    const { page, form, element } = await open('hearback-rating', 'name="visit" value="4"');
    await waitUntil(() => element.value === '4', 'the value is taken');
    await page.click('input[value="1"]');
    expect(valuesOf(form)).to.include({ visit: '1' });
    form.reset();
    await waitUntil(() => element.value === '4', 'the value is back');
    element.removeAttribute('value');
    form.reset();
    await waitUntil(() => element.value === '', 'nothing is left');
    expect(element.matches(':state(answered)')).to.equal(false);
  });

  it('accepts a value from the page without an event, and fires events for a person’s choice', async () => {
    const { page, form, element } = await open('hearback-rating', 'name="visit" scale="stars"');
    const heard: string[] = [];
    for (const type of ['click', 'input', 'change'])
      form.addEventListener(type, () => heard.push(`${type} ${element.value}`));
    element.value = '5';
    expect([element.value, ...heard]).to.deep.equal(['5']);
    await element.updateComplete;
    expect(valuesOf(form)).to.include({ visit: '5' });
    page.find('input[value="2"]')!.click();
    expect(heard).to.deep.equal(['click 2', 'input 2', 'change 2']);
  });

  it('can be cleared by the page, which does not touch the rest', async () => {
    const { page, form, element } = await open('hearback-rating', 'name="visit" value="4"');
    await waitUntil(() => element.value === '4', 'the value is taken');
    await waitUntil(() => page.find('textarea'), 'the comment shows');
    await page.type('textarea', 'Late.');
    element.value = '4';
    await element.updateComplete;
    expect(valuesOf(form)).to.include({ visit: '4', 'visit-comment': 'Late.' });
    element.value = '';
    expect(element.value).to.equal('');
    await element.updateComplete;
    expect(valuesOf(form)).to.deep.equal({ own: '1' });
  });

  it('follows the value that a template writes as an attribute, after an answer too', async () => {
    const { page, element } = await open('hearback-rating', 'name="visit" value="4"');
    await waitUntil(() => element.value === '4', 'the value is taken');
    await page.click('input[value="2"]');
    element.setAttribute('value', '2');
    element.setAttribute('value', '5');
    await waitUntil(() => element.value === '5', 'the value is followed');
  });

  for (const [how, take] of [
    ['writes it empty', (element: InForm) => element.setAttribute('value', '')],
    ['takes it away', (element: InForm) => element.removeAttribute('value')],
  ] as const)
    it(`gives up its answer when a template that has written it as an attribute ${how}`, async () => {
      const { page, form, element } = await open('hearback-rating', 'name="visit"');
      await page.click('input[value="2"]');
      element.setAttribute('value', '2');
      await element.updateComplete;
      take(element);
      await waitUntil(() => element.value === '', 'nothing is left');
      expect(valuesOf(form)).to.deep.equal({ own: '1' });
    });

  it('keeps text in progress when the page sets an empty value', async () => {
    const { page, element } = await open('hearback-complaint', 'name="case" contact="required" drafts="off"');
    await page.type('textarea', 'No w');
    element.value = '';
    await element.updateComplete;
    expect(page.find<HTMLTextAreaElement>('textarea')!.value).to.equal('No w');
  });

  it('is disabled and enabled by its property', async () => {
    const { page, element } = await open('hearback-rating', 'name="visit" value="2"');
    expect(element.disabled).to.equal(false);
    element.disabled = true;
    await waitUntil(() => page.find('.root')!.inert, 'it takes no input');
    element.disabled = false;
    await waitUntil(() => !page.find('.root')!.inert, 'it is of use again');
  });

  it('is disabled in a disabled fieldset', async () => {
    const { page, element, form } = await open('hearback-rating', 'name="visit" value="2"', 'disabled');
    await waitUntil(() => page.find('.root')!.inert, 'it takes no input');
    expect(element.matches(':state(disabled)')).to.equal(true);
    expect(valuesOf(form)).to.deep.equal({ own: '1' });
    form.querySelector('fieldset')!.disabled = false;
    await waitUntil(() => !page.find('.root')!.inert, 'it is of use again');
    expect(valuesOf(form)).to.include({ visit: '2' });
  });

  it('takes the focus when its label is pressed', async () => {
    const { page, form } = await open('hearback-rating', 'name="visit"');
    form.querySelector('label')!.click();
    expect(page.hasFocus('#score input')).to.equal(true);
  });

  it('restores what the browser kept', async () => {
    const { page, element, form } = await open('hearback-rating', 'name="visit" scale="nps"');
    const restore = element as unknown as { formStateRestoreCallback(state: string, mode: string): void };
    restore.formStateRestoreCallback(
      JSON.stringify([
        ['score', '3'],
        ['comment', 'Slow.'],
      ]),
      'restore',
    );
    await waitUntil(() => valuesOf(form)['visit-comment'] === 'Slow.', 'both are back');
    expect(valuesOf(form)).to.include({ visit: '3' });
    expect(page.find<HTMLTextAreaElement>('textarea')!.value).to.equal('Slow.');
  });

  it('joins and leaves forms as it moves', async () => {
    const { page, form, element } = await open('hearback-rating', 'name="visit"');
    await page.click('input[value="5"]');
    const outside = await fixture<HTMLDivElement>('<div></div>');
    outside.append(element);
    expect(valuesOf(form)).to.deep.equal({ own: '1' });
    await waitUntil(() => page.find('.footer .button')!.checkVisibility(), 'it sends by itself');
    form.append(element);
    expect(valuesOf(form)).to.include({ visit: '5' });
  });

  it('never submits the form by a key in its fields', async () => {
    const { page, submissions, element } = await open('hearback-complaint', 'name="case"');
    for (const selector of ['#text', 'input[name=category]', '#name', '#phone']) {
      page.find(selector)!.focus();
      await sendKeys({ press: 'Enter' });
    }
    await element.updateComplete;
    expect(submissions).to.deep.equal([]);
  });

  it('carries a complaint as JSON, and is invalid while its input is', async () => {
    const { page, form, element } = await open('hearback-complaint', 'name="case"');
    expect(element.checkValidity()).to.equal(true);
    await page.type('#email', 'nobody');
    expect(element.validity.customError).to.equal(true);
    expect('case' in valuesOf(form)).to.equal(false);
    await page.type('#email', '');
    expect(element.checkValidity()).to.equal(true);
    await page.type('#text', 'The tap drips.');
    expect(JSON.parse(valuesOf(form)['case']!)).to.include({ text: 'The tap drips.', lang: 'en' });
  });

  it('carries a suggestion and a scorecard as JSON', async () => {
    const box = await open('hearback-suggestion', 'name="idea" required recipients="gm:Manager"');
    expect(box.element.validity.valueMissing).to.equal(true);
    await box.page.type('#text', 'A bench.');
    expect(JSON.parse(valuesOf(box.form)['idea']!)).to.include({ text: 'A bench.' });
    const card = await open('hearback-scorecard', 'name="card" steps="never"');
    await waitUntil(() => card.page.find('.row'), 'the rows show');
    await card.page.click('input[name=item-skill][value="4"]');
    expect(JSON.parse(valuesOf(card.form)['card']!).answers).to.deep.equal([
      { item: 'skill', dimension: 'visit', label: 'Skill and knowledge', score: 4 },
    ]);
  });

  it('sends its voice along on request, before the form leaves', async () => {
    const { page, form, submissions, go } = await open('hearback-rating', 'name="visit" send="both"');
    const held: boolean[] = [];
    addEventListener('submit', (event) => held.push(event.defaultPrevented), { once: true });
    await page.click('input[value="5"]');
    const stored = oneEvent(page.element, 'hearback-stored');
    go.click();
    await stored;
    page.client.accept();
    await waitUntil(() => submissions.length === 2, 'the form goes on');
    expect(page.client.drafts.map(({ data }) => data)).to.have.lengthOf(1);
    expect(submissions[1]).to.deep.equal(submissions[0]);
    expect(new FormData(form).get('visit')).to.equal('5');
  });

  it('sends along once if the page submits by script', async () => {
    const { page, form, submissions, go } = await open('hearback-rating', 'name="visit" send="both"');
    form.addEventListener('submit', (event) => event.preventDefault());
    await page.click('input[value="5"]');
    go.click();
    await waitUntil(() => page.client.drafts.length === 1, 'it is sent');
    page.client.accept();
    await page.reads('Received');
    expect(submissions).to.have.lengthOf(1);
  });

  it('sends nothing along if nothing was entered', async () => {
    const { page, submissions, go } = await open('hearback-rating', 'name="visit" send="both"');
    go.click();
    expect(submissions).to.have.lengthOf(1);
    expect(page.client.drafts).to.deep.equal([]);
  });
});
