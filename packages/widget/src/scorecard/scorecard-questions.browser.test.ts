import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { SCALE_IDS } from '@hearback/protocol/light';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';
import './define.js';
import { SCORECARD_IDS } from './preset-labels.js';
import type { ScorecardElement } from './scorecard-element.js';

const open = async (attributes: string, children = '') => {
  const page = await FormPage.open<ScorecardElement>(
    `<hearback-scorecard endpoint="/e" site="portal" lang="en" ${attributes}>${children}</hearback-scorecard>`,
  );
  await waitUntil(() => page.find('.row'), 'the rows show');
  return page;
};
const legendsOf = (page: FormPage) =>
  [...page.element.shadowRoot!.querySelectorAll<HTMLElement>('.row legend')].map((legend) => legend.innerText.trim());

const OWN = `
  <hearback-dimension id="visit" label="Your visit" weight="0.7">
    <hearback-item id="waiting" label="Waiting time" required></hearback-item>
    <hearback-item id="queue" label="Order in the queue" when="waiting <= 2"></hearback-item>
  </hearback-dimension>
  <hearback-dimension label="Our rooms" weight="0.3"><hearback-item id="tidy">Tidiness</hearback-item></hearback-dimension>`;

describe('<hearback-scorecard> with a preset', () => {
  for (const preset of SCORECARD_IDS)
    it(`passes the accessibility checks with ${preset}`, async () => {
      const page = await open(`preset="${preset}"`);
      await page.isAccessible();
    });

  for (const scale of ['nps', 'likert5', 'stars'])
    it(`has touch targets of full size for ${scale} on a narrow screen`, async () => {
      const page = await open(
        `scale="${scale}" style="inline-size: 320px"`,
        '<hearback-item id="a">Waiting</hearback-item>',
      );
      await waitUntil(() => page.find('.point'), 'the values show');
      for (const point of page.element.shadowRoot!.querySelectorAll('.point'))
        expect(point.getBoundingClientRect().width).to.be.at.least(44);
    });

  for (const [scale, first, last, inlineSize] of [
    ['nps', '0', '10', '320px'],
    ['ces', '1', '7', '260px'],
    ['servqual7', '1', '7', '260px'],
  ])
    for (const mode of ['perception', 'expectation perception'])
      it(`says beside either end of several rows what it means: ${scale}, ${mode}`, async () => {
        const page = await open(
          `scale="${scale}" mode="${mode}" style="inline-size: ${inlineSize}"`,
          '<hearback-item id="a">Waiting</hearback-item>',
        );
        await waitUntil(() => page.find('.point'), 'the values show');
        const sides = [...page.element.shadowRoot!.querySelectorAll('.side')];
        expect(sides).to.have.lengthOf(mode.split(' ').length);
        for (const side of sides) {
          const box = (selector: string) => side.querySelector(selector)!.getBoundingClientRect();
          const [lowest, highest] = [box(`input[value="${first}"]`), box(`input[value="${last}"]`)];
          const [low, high] = [box('.ends > :first-child'), box('.ends > :last-child')];
          expect(low.bottom).to.be.at.most(lowest.top);
          expect(low.left).to.be.closeTo(lowest.left, 1);
          expect(high.top).to.be.at.least(highest.bottom);
          expect(high.right).to.be.closeTo(highest.right, 1);
          const caption = side.querySelector('.caption');
          if (caption) expect(caption.getBoundingClientRect().bottom).to.be.at.most(low.top);
        }
      });

  it('asks for expectation and perception in SERVQUAL', async () => {
    const page = await open('preset="servqual"');
    await page.click('input[name=expectation-keeps-appointments][value="7"]');
    await page.click('input[name=item-keeps-appointments][value="3"]');
    await page.press('Send');
    const label = 'Appointments start when they were agreed to start.';
    const answer = { item: 'keeps-appointments', dimension: 'reliability', label };
    expect(await page.sentData()).to.deep.include({
      scale: 'servqual7',
      scorecard: { id: 'servqual', version: '1' },
      answers: [
        { ...answer, facet: 'expectation', score: 7 },
        { ...answer, facet: 'perception', score: 3 },
      ],
    });
  });

  it('lets a row not apply on both sides, and apply again', async () => {
    const page = await open('preset="technician" mode="perception expectation"');
    await page.click('input[name=skip-skill]');
    expect(page.text).to.contain('1 of 4 answered');
    await page.click('input[name=item-skill][value="5"]');
    await page.press('Send');
    const data = (await page.sentData()) as { answers: object[] };
    expect(data.answers).to.have.lengthOf(1);
    expect(data.answers[0]).to.include({ item: 'skill', facet: 'perception', score: 5 });
  });
});

describe('<hearback-scorecard> with children', () => {
  it('asks their questions in order, and sends them under its own id', async () => {
    const page = await open('scorecard="desk" scale="stars"', OWN);
    expect(legendsOf(page)).to.deep.equal(['Waiting time (required)', 'Tidiness']);
    await page.isAccessible();
    await page.click('input[name=item-waiting][value="4"]');
    await page.click('input[name=item-tidy][value="5"]');
    await page.press('Send');
    const data = (await page.sentData()) as { scorecard: { id: string; version: string } };
    expect(data.scorecard.id).to.equal('desk');
    expect(data.scorecard.version).to.match(/^v-[a-z0-9]+$/);
    expect(data).to.deep.include({
      scale: 'stars',
      answers: [
        { item: 'waiting', dimension: 'visit', label: 'Waiting time', score: 4 },
        { item: 'tidy', dimension: 'dimension-2', label: 'Tidiness', score: 5 },
      ],
    });
  });

  it('asks more if a condition holds, and sends nothing from a path not taken', async () => {
    const page = await open('scale="stars" version="3"', OWN);
    await page.click('input[name=item-waiting][value="2"]');
    expect(legendsOf(page)).to.include('Order in the queue');
    await page.click('input[name=item-queue][value="1"]');
    await page.click('input[name=item-waiting][value="3"]');
    expect(legendsOf(page)).not.to.include('Order in the queue');
    await page.press('Send');
    expect(await page.sentData()).to.deep.include({
      scorecard: { id: 'own', version: '3' },
      answers: [{ item: 'waiting', dimension: 'visit', label: 'Waiting time', score: 3 }],
    });
  });

  it('follows the children as they change', async () => {
    const page = await open('', '<hearback-item id="one" label="One"></hearback-item>');
    const two = document.createElement('hearback-item');
    two.id = 'two';
    two.textContent = 'Two';
    page.element.append(two);
    await waitUntil(() => legendsOf(page).join() === 'One,Two', 'the second row shows');
    two.firstChild!.textContent = 'Second';
    await waitUntil(() => legendsOf(page).join() === 'One,Second', 'its label changes');
    page.element.firstElementChild!.remove();
    await waitUntil(() => legendsOf(page).join() === 'Second', 'the first is gone');
  });

  it('uses the whole text of an item as its label, with or without markup', async () => {
    const page = await open(
      '',
      `<hearback-dimension>Your visit
        <hearback-item id="queue">Order
          in the <em>queue</em><!-- a remark --></hearback-item>
      </hearback-dimension>
      <hearback-dimension label="Our rooms"><hearback-item id="tidy">Tidiness</hearback-item></hearback-dimension>`,
    );
    expect(legendsOf(page)).to.deep.equal(['Order in the queue', 'Tidiness']);
    expect(page.find('.dimension')!.textContent).to.equal('Your visit');
  });

  for (const scale of SCALE_IDS)
    it(`passes the accessibility checks on ${scale}`, async () => {
      const page = await open(`scale="${scale}"`, OWN);
      await page.isAccessible();
      if (scale === 'percent') {
        const field = page.find<HTMLInputElement>('input[type=number]')!;
        field.value = '40';
        field.dispatchEvent(new Event('change'));
      } else await page.click('.row input');
      await page.element.updateComplete;
      await page.isAccessible();
      await page.press('Send');
      expect(await page.sentData()).to.include({ scale });
    });

  it('reports a missing required row at that row', async () => {
    const page = await open('', OWN);
    await page.click('input[name=item-tidy][value="5"]');
    await page.press('Send');
    await page.element.updateComplete;
    expect(page.client.drafts).to.deep.equal([]);
    expect(page.find('#row-waiting .error')!.textContent).to.equal('Please answer this question.');
    expect(page.hasFocus('#row-waiting input')).to.equal(true);
  });

  it('names each missing row if there are several', async () => {
    const page = await open('required-rows="all"', OWN);
    await page.press('Send');
    await page.element.updateComplete;
    const listed = [...page.element.shadowRoot!.querySelectorAll('#problems li')].map((each) =>
      each.textContent.trim(),
    );
    expect(listed).to.deep.equal([
      'Waiting time – Please answer this question.',
      'Tidiness – Please answer this question.',
    ]);
    expect(page.find('#row-tidy .error')!.textContent).to.equal('Please answer this question.');
  });

  it('asks what went wrong after a low score', async () => {
    const page = await open('low-score="3" low-score-question="What broke?" comment-question="And?"', OWN);
    expect(page.text).to.contain('And?');
    await page.click('input[name=item-tidy][value="3"]');
    expect(page.text).to.contain('What broke?');
    await page.click('input[name=item-tidy][value="4"]');
    expect(page.text).to.contain('And?');
  });
});

describe('<hearback-scorecard> one question at a time', () => {
  const shown = (page: FormPage) =>
    [...page.element.shadowRoot!.querySelectorAll<HTMLElement>('.row fieldset')]
      .filter((row) => getComputedStyle(row).visibility === 'visible')
      .map((row) => row.id);

  it('moves forward and back, keeps the answers, and shows the progress', async () => {
    const page = await open('preset="technician" steps="always"');
    expect(shown(page)).to.deep.equal(['row-attitude']);
    expect(page.text).to.contain('1 of 5');
    expect(page.find('.footer')!.checkVisibility()).to.equal(false);
    await page.isAccessible();
    await page.click('input[name=item-attitude][value="4"]');
    await page.press('Next');
    expect(shown(page)).to.deep.equal(['row-skill']);
    expect(page.hasFocus('#row-skill legend')).to.equal(true);
    await page.press('Back');
    expect(page.hasFocus('#row-attitude legend')).to.equal(true);
    expect(page.find<HTMLInputElement>('input[name=item-attitude][value="4"]')!.checked).to.equal(true);
    for (let step = 0; step < 4; step++) await page.press('Next');
    expect(shown(page)).to.deep.equal([]);
    expect(page.text).to.contain('5 of 5');
    expect(page.button('Next') === undefined).to.equal(true);
    await page.isAccessible();
    await page.press('Send');
    expect(await page.sentData()).to.deep.include({ scale: 'likert5' });
  });

  it('keeps its height from step to step', async () => {
    const page = await open('preset="courier" steps="always"');
    const height = () => page.find('.card')!.getBoundingClientRect().height;
    const before = height();
    for (let step = 0; step < 23; step++) {
      await page.press('Next');
      expect(height()).to.equal(before);
    }
  });

  it('keeps hidden questions out of the tab order', async () => {
    const page = await open('preset="technician" steps="always"');
    page.find('#row-attitude input')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(page.element.shadowRoot!.activeElement?.textContent?.trim()).to.equal('Next');
  });

  it('goes to the step with a problem', async () => {
    const page = await open('preset="technician" steps="always" required-rows="skill"');
    await page.click('input[name=item-attitude][value="4"]');
    for (let step = 0; step < 4; step++) await page.press('Next');
    await page.press('Send');
    await waitUntil(() => shown(page).join() === 'row-skill', 'the step shows');
    await waitUntil(() => page.hasFocus('#row-skill input'), 'it has the focus');
    expect(page.client.drafts).to.deep.equal([]);
  });

  it('depends on the available width, unless set', async () => {
    const page = await open('preset="technician"');
    expect(shown(page)).to.have.lengthOf(4);
    page.element.style.inlineSize = '22em';
    await waitUntil(() => shown(page).length === 1, 'one question shows');
    page.element.setAttribute('steps', 'never');
    await waitUntil(() => shown(page).length === 4, 'all questions show');
  });

  it('includes questions that depend on answers', async () => {
    const page = await open('scale="stars" steps="always"', OWN);
    expect(page.text).to.contain('1 of 3');
    await page.click('input[name=item-waiting][value="1"]');
    expect(page.text).to.contain('1 of 4');
    await page.press('Next');
    expect(shown(page)).to.deep.equal(['row-queue']);
  });
});
