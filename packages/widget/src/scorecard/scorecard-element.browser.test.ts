import { expect } from '@open-wc/testing';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';
import './define.js';
import type { ScorecardElement } from './scorecard-element.js';

const open = async (attributes = 'lang="en"') => {
  const page = await FormPage.open<ScorecardElement>(
    `<hearback-scorecard endpoint="/e" site="portal" scorecard="technician" ${attributes}></hearback-scorecard>`,
  );
  await waitUntil(() => page.find('.row'), 'the rows show');
  return page;
};

describe('<hearback-scorecard>', () => {
  for (const theme of ['light', 'dark'])
    it(`passes the accessibility checks, untouched and answered, ${theme}`, async () => {
      const page = await open(`lang="en" theme="${theme}"`);
      await page.isAccessible();
      await page.click('input[name=item-attitude][value="5"]');
      await page.click('input[name=item-skill][value="skipped"]');
      await page.isAccessible();
    });

  it('shows each question beside its values if there is room', async () => {
    const page = await open('lang="en" steps="never" style="inline-size: 50em"');
    const middle = (selector: string) => {
      const { top, bottom } = page.find(selector)!.getBoundingClientRect();
      return (top + bottom) / 2;
    };
    expect(middle('.row legend')).to.be.closeTo(middle('.row .points'), 2);
  });

  it('has a row for every aspect, named by its legend', async () => {
    const page = await open('lang="zh-TW"');
    const legends = [...page.element.shadowRoot!.querySelectorAll('legend')].map((legend) => legend.textContent.trim());
    expect(legends).to.deep.equal(['服務態度', '專業技術', '準時抵達', '承諾事項的落實']);
  });

  it('sends the rows answered, in one voice', async () => {
    const page = await open();
    await page.click('input[name=item-promises-kept][value="1"]');
    await page.click('input[name=item-skill][value="skipped"]');
    expect(page.text).to.contain('2 of 4 answered');
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(page.client.drafts).to.have.lengthOf(1);
    expect(page.client.drafts[0]!.data).to.deep.include({
      scale: 'likert5',
      scorecard: { id: 'technician', version: '1' },
      answers: [
        { item: 'skill', dimension: 'visit', label: 'Skill and knowledge', score: null, skipped: true },
        { item: 'promises-kept', dimension: 'visit', label: 'Doing what was promised', score: 1 },
      ],
    });
  });

  it('asks for at least one answer', async () => {
    const page = await open();
    await page.press('Send');
    await page.element.updateComplete;
    expect(page.text).to.contain('Please answer at least one question.');
    expect(page.client.drafts).to.deep.equal([]);
    expect(page.hasFocus('.row input')).to.equal(true);
  });
});
