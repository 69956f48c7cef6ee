import { expect, fixture } from '@open-wc/testing';
import '../define.js';
import { waitUntil } from '../test-support/wait-until.js';

const ON = 'endpoint="/v1/events" site="around" lang="en"';

/** What can be seen of an element, in whatever shadow root of its own, and what of it takes a press. */
function shownOf(element: Element): Element[] {
  const shown: Element[] = [];
  const walk = (root: ParentNode) => {
    for (const each of root.querySelectorAll<HTMLElement>('button, input, textarea, h2, legend')) {
      if (each.checkVisibility({ visibilityProperty: true })) shown.push(each);
    }
    for (const each of root.querySelectorAll('*')) if (each.shadowRoot) walk(each.shadowRoot);
  };
  walk(element.shadowRoot!);
  return shown;
}

/** An element in one of the page's own that has a style; resolves once it would show. */
async function inside(style: string, markup: string): Promise<Element> {
  const around = await fixture<HTMLElement>(`<div>${markup}</div>`);
  const element = around.firstElementChild!;
  await waitUntil(() => shownOf(element)[0], 'it shows');
  around.style.cssText = style;
  return element;
}

describe('what the page hides around an element', () => {
  for (const markup of [
    `<hearback-rating ${ON}></hearback-rating>`,
    `<hearback-complaint ${ON}></hearback-complaint>`,
    `<hearback-tracker ${ON}></hearback-tracker>`,
    `<hearback-widget layout="card" ${ON}></hearback-widget>`,
    `<hearback-widget layout="strip" ${ON}></hearback-widget>`,
    `<hearback-widget position="inline" ${ON}></hearback-widget>`,
  ]) {
    const name = markup.slice(1, markup.indexOf(' endpoint'));

    it(`hides ${name}, too`, async () => {
      const element = await inside('visibility: hidden', markup);
      expect(shownOf(element).map(({ outerHTML }) => outerHTML)).to.deep.equal([]);
    });

    it(`lets ${name} take no press where it takes none itself`, async () => {
      const element = await inside('pointer-events: none', markup);
      const { left, top, width, height } = shownOf(element).at(-1)!.getBoundingClientRect();
      expect(element.contains(document.elementFromPoint(left + width / 2, top + height / 2))).to.equal(false);
    });
  }

  it('leaves a launcher in its corner', async () => {
    const element = await inside('visibility: hidden', `<hearback-widget ${ON}></hearback-widget>`);
    expect(shownOf(element)).not.to.deep.equal([]);
  });

  it('shows a panel that is above the page all the same', async () => {
    const markup = `<hearback-widget position="inline" ${ON}></hearback-widget>`;
    const element = await inside('visibility: hidden; pointer-events: none', markup);
    (element as HTMLElement & { open(): void }).open();
    await waitUntil(() => shownOf(element)[0], 'the panel shows');
    const { left, top, width, height } = shownOf(element)[0]!.getBoundingClientRect();
    expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(element);
  });
});

it('has its text selected where the page lets nobody select its own', async () => {
  const around = await fixture<HTMLElement>(
    `<div style="user-select: none"><hearback-complaint ${ON}></hearback-complaint></div>`,
  );
  const root = around.lastElementChild!.shadowRoot!;
  await waitUntil(() => root.querySelector('h2'), 'it shows');
  getSelection()!.selectAllChildren(root.querySelector('h2')!);
  expect(getSelection()!.toString()).to.contain('Tell us what went wrong');
});

it('keeps the colour of its text where the page gives all its elements another', async () => {
  const around = await fixture<HTMLElement>(
    `<div><style>* { color: rgb(51, 51, 51) !important }</style><hearback-complaint theme="dark" ${ON}></hearback-complaint></div>`,
  );
  const root = around.lastElementChild!.shadowRoot!;
  await waitUntil(() => root.querySelector('h2'), 'it shows');
  for (const each of root.querySelectorAll('h2, label, legend, .mark, textarea'))
    expect(getComputedStyle(each).color).not.to.equal('rgb(51, 51, 51)');
});
