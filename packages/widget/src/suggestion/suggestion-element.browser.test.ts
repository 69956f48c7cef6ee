import { expect } from '@open-wc/testing';
import { FormPage } from '../test-support/form-page.js';
import './define.js';
import type { SuggestionElement } from './suggestion-element.js';

const open = (attributes = '') =>
  FormPage.open<SuggestionElement>(
    `<hearback-suggestion endpoint="/e" site="portal" lang="en" recipients="gm:General manager, net:Network" ${attributes}></hearback-suggestion>`,
  );

describe('<hearback-suggestion>', () => {
  for (const theme of ['light', 'dark'])
    it(`has no fault of accessibility, signed or anonymous, ${theme}`, async () => {
      const page = await open(`theme="${theme}"`);
      page.find('details')!.setAttribute('open', '');
      await page.isAccessible();
      await page.click('[role=switch]');
      await page.isAccessible();
    });

  it('goes to the role picked', async () => {
    const page = await open();
    await page.type('#text', 'Open on Saturdays.');
    await page.click('input[name=recipient][value=gm]');
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(page.client.drafts[0]!.data).to.deep.include({ recipient: { id: 'gm', label: 'General manager' } });
  });

  it('goes to whoever can act on it where none is picked, and an anonymous one carries no contact', async () => {
    const page = await open();
    await page.type('#text', 'Open on Saturdays.');
    await page.type('#email', 'ana@example.org');
    await page.click('[role=switch]');
    await page.press('Send');
    await page.reads('Saved on this device');
    const data = page.client.drafts[0]!.data;
    expect(data).to.include({ anonymous: true });
    expect(data).to.not.have.any.keys('recipient', 'contact');
  });
});
