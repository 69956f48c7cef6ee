import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import { waitUntil } from '../test-support/wait-until.js';

const launcherOf = (widget: Element) => widget.shadowRoot!.querySelector<HTMLElement>('[part~="launcher"]')!;
const boxOf = (widget: Element) => launcherOf(widget).getBoundingClientRect();

/** Tags in the corners asked for, once their launchers show. */
async function tags(...attributes: readonly string[]): Promise<WidgetElement[]> {
  const markup = attributes.map((each) => `<hearback-widget endpoint="/e" site="portal" ${each}></hearback-widget>`);
  const frame = await fixture<HTMLElement>(`<div>${markup.join('')}</div>`);
  const widgets = [...frame.querySelectorAll<WidgetElement>('hearback-widget')];
  await waitUntil(() => widgets.every((each) => launcherOf(each).checkVisibility()), 'the launchers show');
  return widgets;
}

const overlap = (one: DOMRect, other: DOMRect) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

describe('launchers in one corner', () => {
  before(() => setViewport({ width: 1000, height: 800 }));

  for (const position of ['bottom-end', 'top-left', 'end'])
    it(`do not overlap at ${position}, the first in its usual place`, async () => {
      const [alone] = await tags(`position="${position}" label="Tell us"`);
      const place = (widget: Element) => {
        const { top, bottom, height } = boxOf(widget);
        if (position === 'end') return (top + bottom) / 2;
        return position.startsWith('top') ? top : top + height;
      };
      const usual = place(alone!);
      alone!.remove();
      const [first, second, third] = await tags(
        `position="${position}" label="Tell us"`,
        `position="${position}" label="Report a fault"`,
        `position="${position}" label="Ask"`,
      );
      const areClear = () =>
        !overlap(boxOf(first!), boxOf(second!)) &&
        !overlap(boxOf(second!), boxOf(third!)) &&
        !overlap(boxOf(first!), boxOf(third!));
      await waitUntil(areClear, 'they are clear');
      expect(place(first!)).to.equal(usual);
      first!.remove();
      const moves = () => Math.abs(place(second!) - usual) < 1;
      await waitUntil(moves, 'the next takes the place of one that is gone');
    });

  it('open their panels beside them, inside the window', async () => {
    const [first, second] = await tags('label="Tell us"', 'label="Report a fault"');
    await waitUntil(() => !overlap(boxOf(first!), boxOf(second!)), 'they are clear');
    second!.open();
    const dialog = () => second!.shadowRoot!.querySelector('hearback-panel')?.shadowRoot?.querySelector('dialog');
    await waitUntil(() => dialog()?.matches(':popover-open'), 'the panel opens');
    await waitUntil(() => dialog()!.getAnimations().length === 0, 'it is at rest');
    const panel = dialog()!.getBoundingClientRect();
    expect(overlap(panel, boxOf(second!))).to.equal(false);
    expect(panel.top).to.be.greaterThan(0);
  });

  it('stay in place in different corners, and next to a hidden one', async () => {
    const [first, second, hidden, third] = await tags(
      'label="Tell us"',
      'label="Report a fault" position="bottom-start"',
    ).then(async ([one, other]) => {
      const made = document.createElement('hearback-widget');
      made.setAttribute('for', '#nothing');
      one!.before(made);
      const [last] = await tags('label="Ask" position="top-end"');
      return [one, other, made, last];
    });
    expect(hidden!.isConnected).to.equal(true);
    expect(Math.round(boxOf(first!).bottom)).to.equal(Math.round(boxOf(second!).bottom));
    expect(boxOf(first!).bottom).to.equal(780);
    expect(boxOf(third!).top).to.equal(20);
    hidden!.remove();
  });

  it('stand clear of each other in shadow roots of their own, in the order of the page', async () => {
    const inRoot = (host: HTMLElement, mode: ShadowRootMode, label: string) => {
      const root = host.attachShadow({ mode });
      root.innerHTML = `<hearback-widget endpoint="/e" site="portal" label="${label}"></hearback-widget>`;
      return root.querySelector<WidgetElement>('hearback-widget')!;
    };
    const frame = await fixture<HTMLElement>('<div><p></p><p></p></div>');
    const [before, after] = frame.querySelectorAll('p');
    const second = inRoot(after!, 'closed', 'Report a fault');
    await waitUntil(() => launcherOf(second).checkVisibility(), 'its launcher shows');
    const first = inRoot(before!, 'open', 'Tell us');
    const areClear = () => launcherOf(first).checkVisibility() && !overlap(boxOf(first), boxOf(second));
    await waitUntil(areClear, 'they are clear');
    expect(boxOf(first).bottom).to.equal(780);
    await fixture(html`<p></p>`);
  });

  it('cause a console warning if they share corner and label', async () => {
    const warned: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => void warned.push(text);
    await tags('', '');
    await waitUntil(() => warned[0], 'the console says so');
    console.warn = warn;
    expect(warned).to.have.length(1);
    expect(warned[0]).to.contain('give each a label or a position of its own');
    await fixture(html`<p></p>`);
  });
});
