import { expect, fixture, nextFrame } from '@open-wc/testing';
import { checkValues } from './check-values.js';

describe('checkValues', () => {
  const warn = console.warn;
  let told: [text: string, element: Element][];
  beforeEach(() => {
    told = [];
    console.warn = (text: string, element: Element) => told.push([text, element]);
  });
  afterEach(() => (console.warn = warn));

  for (const written of [
    'endpoint="https://[nowhere"',
    'endpoint="ftp://example.com"',
    'site="Bad Site"',
    'theme="blue"',
    'accent="bluish"',
    'accent="currentcolor"',
    'accent="inherit"',
    'drafts="no"',
    'history="no"',
    'evidence="none"',
    'undo="ten"',
    'kiosk="soon"',
    'answer-within="soon"',
    'tracking-page="https://[nowhere"',
    'low-score="two"',
  ])
    it(`names ${written} once, where it is written`, async () => {
      const around = await fixture(`<div ${written}><p></p></div>`);
      const form = document.createElement('i');
      around.querySelector('p')!.attachShadow({ mode: 'open' }).append(form);
      checkValues(form);
      checkValues(form);
      expect(told.map(([text]) => text.includes(` does not know ${written}: expected `))).to.deep.equal([true]);
      expect(told[0]![1] === around).to.equal(true);
    });

  it('names later values, once each', async () => {
    const form = await fixture('<i site="a-1"></i>');
    checkValues(form);
    for (const site of ['Bad Site', 'portal', 'Bad Site', 'Worse Site']) {
      form.setAttribute('site', site);
      await nextFrame();
      await nextFrame();
    }
    expect(told.map(([text]) => /"(.*)"/.exec(text)![1])).to.deep.equal(['Bad Site', 'Worse Site']);
  });

  it('names the tag, and not the copies in its panel, also for what is written later', async () => {
    const tag = await fixture('<div undo="ten" site="portal"></div>');
    const panel = document.createElement('span');
    panel.setAttribute('undo', 'ten');
    tag.attachShadow({ mode: 'open' }).append(panel);
    const form = document.createElement('i');
    for (const name of ['embedded', 'undo']) form.setAttribute(name, 'ten');
    panel.attachShadow({ mode: 'open' }).append(form);
    checkValues(form);
    tag.setAttribute('site', 'Bad Site');
    await nextFrame();
    await nextFrame();
    expect(told.map(([text]) => /[a-z]+(?==")/.exec(text)![0])).to.deep.equal(['undo', 'site']);
    expect(told.every(([, element]) => element === tag)).to.equal(true);
  });

  it('accepts known values, and switches in any letter case', async () => {
    const form = await fixture(
      '<i endpoint="/v1/events" site="a-1" theme="dark" accent="rgb(0 0 0)" drafts="OFF" history="false" evidence="hidden" undo="0" kiosk answer-within="5 working days" tracking-page="/case" low-score="-0.5"></i>',
    );
    checkValues(form);
    checkValues(await fixture('<i site="" undo="off" kiosk="off" theme=" auto "></i>'));
    expect(told).to.deep.equal([]);
  });
});
