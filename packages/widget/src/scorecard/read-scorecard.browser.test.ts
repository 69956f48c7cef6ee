import { expect } from '@open-wc/testing';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';
import './define.js';
import type { ScorecardElement } from './scorecard-element.js';

const open = async (attributes: string, children: string) => {
  const page = await FormPage.open<ScorecardElement>(
    `<hearback-scorecard endpoint="/e" site="portal" lang="en" ${attributes}>${children}</hearback-scorecard>`,
  );
  await waitUntil(() => page.find('.row'), 'the rows show');
  return page;
};

/** Every warning while something runs. */
async function warningsOf(run: () => Promise<unknown>): Promise<string[]> {
  const { warn } = console;
  const warnings: string[] = [];
  console.warn = (text: string) => warnings.push(text);
  try {
    await run();
  } finally {
    console.warn = warn;
  }
  return warnings.filter((text) => text.startsWith('<hearback-scorecard>'));
}

describe('children that describe a scorecard', () => {
  it('warns about unusable children, and shows rows whose condition it cannot parse', async () => {
    const warnings = await warningsOf(async () => {
      const page = await open(
        '',
        `<hearback-item id="a" label="A" when="alert(1)"></hearback-item>
        <hearback-item id="b" label="B" when="later < 2" weight="7"></hearback-item>
        <hearback-item id="a" label="C"></hearback-item>
        <hearback-item label="D"></hearback-item>
        <hearback-item id="later" label="E"></hearback-item>`,
      );
      const legends = [...page.element.shadowRoot!.querySelectorAll<HTMLElement>('.row legend')];
      expect(legends.map((legend) => legend.innerText.trim())).to.deep.equal(['A', 'B', 'E']);
    });
    expect(warnings.map((text) => text.replace(/^<hearback-scorecard> (.*?)[.:] .*$/, '$1'))).to.deep.equal([
      'does not understand when="alert(1)"',
      'does not understand when="later < 2"',
      'does not know weight="7"',
      'leaves out <hearback-item id="a">',
      'leaves out <hearback-item id="">',
    ]);
  });

  for (const [what, attributes, children, warning] of [
    [
      'a condition that no answer fulfils',
      'scale="stars"',
      '<hearback-item id="a">A</hearback-item><hearback-item id="b" when="a >= 9">B</hearback-item>',
      'never shows what has when="a >= 9": answers are from 1 to 5.',
    ],
    [
      'a name of the scorecard that is none',
      'scorecard="Front Desk"',
      '<hearback-item id="a">A</hearback-item>',
      'cannot use scorecard="Front Desk": expected a-z, 0-9 and hyphens.',
    ],
    [
      'a version that is none',
      'version="1.0"',
      '<hearback-item id="a">A</hearback-item>',
      'cannot use version="1.0": expected a-z, 0-9 and hyphens.',
    ],
    [
      'an id of a dimension that is none',
      '',
      '<hearback-dimension id="Your visit"><hearback-item id="a">A</hearback-item></hearback-dimension>',
      'cannot use id="Your visit": expected a-z, 0-9 and hyphens.',
    ],
    [
      'a dimension without items',
      '',
      '<hearback-item id="a">A</hearback-item><hearback-dimension label="Rooms"><p>Tidy</p></hearback-dimension>',
      'leaves out <hearback-dimension> "Rooms": it has no <hearback-item> as a child that could be asked.',
    ],
    [
      'too many dimensions',
      '',
      Array.from(
        { length: 20 },
        (_, at) =>
          `<hearback-dimension label="D${at}"><hearback-item id="i${at}">I</hearback-item></hearback-dimension>`,
      ).join(''),
      'leaves out <hearback-dimension> "D19": it has 19 already.',
    ],
    [
      'an item without a label',
      '',
      '<hearback-item id="a"></hearback-item>',
      'asks <hearback-item id="a"> by its id: expected a label, or words in it.',
    ],
    [
      'items that stand in another element',
      '',
      '<div><hearback-item id="a">A</hearback-item></div>',
      'asks no <hearback-item> that stands in another element: expected it as a child, or in <hearback-dimension>.',
    ],
  ] as const)
    it(`tells the console of ${what}`, async () => {
      const warnings = await warningsOf(() => open(attributes, children));
      expect(warnings).to.deep.equal([`<hearback-scorecard> ${warning}`]);
    });

  it('says nothing of conditions that some answer fulfils', async () => {
    const asked = ['a <= 1', 'a = skipped', 'not (a > 1)', 'overall > 4.5', 'overall = 4.5', 'score != 3'].map(
      (when, at) => `<hearback-item id="b${at}" when="${when}">B</hearback-item>`,
    );
    const warnings = await warningsOf(() =>
      open('scale="stars"', `<hearback-item id="a">A</hearback-item>${asked.join('')}`),
    );
    expect(warnings).to.deep.equal([]);
  });
});
