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
    it(`passes the accessibility checks, signed and anonymous, ${theme}`, async () => {
      const page = await open(`theme="${theme}"`);
      page.find('details')!.setAttribute('open', '');
      await page.isAccessible();
      await page.click('[role=switch]');
      await page.isAccessible();
    });

  it('is addressed to the chosen role', async () => {
    const page = await open();
    await page.type('#text', 'Open on Saturdays.');
    await page.click('input[name=recipient][value=gm]');
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(page.client.drafts[0]!.data).to.deep.include({ recipient: { id: 'gm', label: 'General manager' } });
  });

  it('is addressed to nobody if none is chosen, and has no contact if anonymous', async () => {
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

  it('puts nothing into two anonymous suggestions that links them, nor the query of the page', async () => {
    // The tests' own page has one.
    expect(location.search).not.to.equal('');
    const page = await open('anonymous="always"');
    expect(page.text).to.contain('nothing that leads back to you');
    const sent: (readonly [id: string, data: object])[] = [];
    for (const text of ['Open on Saturdays.', 'A bench at the door.']) {
      // oxlint-disable-next-line no-await-in-loop -- the second is written once the first is sent
      await page.type('#text', text);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.press('Send');
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.reads('Saved on this device');
      const { id, data } = page.client.drafts.at(-1)!;
      sent.push([id!, data]);
      page.element.reset();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.element.updateComplete;
    }
    const [[firstId, first], [secondId, second]] = sent as [(typeof sent)[number], (typeof sent)[number]];
    expect(Object.keys(first)).to.have.members(['text', 'anonymous', 'trackingKeyHash', 'lang', 'page']);
    expect(Reflect.get(first, 'page')).to.equal(location.origin + location.pathname);
    expect(firstId).not.to.equal(secondId);
    // Of equal length, and random but for the time at the front of an id.
    expect(firstId.slice(19)).not.to.equal(secondId.slice(19));
    const shared = Object.entries(first).filter(([key, value]) => Reflect.get(second, key) === value);
    expect(shared.map(([key]) => key)).to.have.members(['anonymous', 'lang', 'page']);
  });
});
