import { expect, fixture, html } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../define.js';
import type { WidgetElement } from './widget-element.js';
import { waitUntil } from '../test-support/wait-until.js';

afterEach(() => document.documentElement.removeAttribute('dir'));

it('is in the requested corner, mirrored by writing direction only if the corner is logical', async () => {
  await setViewport({ width: 1000, height: 800 });
  const widget = await fixture<WidgetElement>(html`<hearback-widget endpoint="/e" site="portal"></hearback-widget>`);
  const launcher = widget.shadowRoot!.querySelector('button')!;
  widget.setAttribute('position', 'top-left');
  // What is not shown yet is at the top left too.
  const isShownAtTheTop = () => launcher.checkVisibility() && launcher.getBoundingClientRect().top < 400;
  await waitUntil(isShownAtTheTop, 'the code for corners came');
  const sideOf = (position: string) => {
    widget.setAttribute('position', position);
    const { left, top } = launcher.getBoundingClientRect();
    return `${top > 400 ? 'bottom' : 'top'} ${left > 500 ? 'right' : 'left'}`;
  };
  const corners = ['bottom-right', 'bottom-left', 'top-right', 'top-left', 'bottom-end', 'bottom-start', ''];
  expect(corners.map(sideOf)).to.deep.equal([
    'bottom right',
    'bottom left',
    'top right',
    'top left',
    'bottom right',
    'bottom left',
    'bottom right',
  ]);
  document.documentElement.dir = 'rtl';
  expect(['bottom-right', 'bottom-end', 'bottom-start', ''].map(sideOf)).to.deep.equal([
    'bottom right',
    'bottom left',
    'bottom right',
    'bottom left',
  ]);
});

for (const position of ['bottom-end', 'end', 'left', 'inline'])
  it(`is square at ${position} where radius is none`, async () => {
    const widget = await fixture<WidgetElement>(
      html`<hearback-widget endpoint="/e" site="portal" radius="none" position=${position}></hearback-widget>`,
    );
    const launcher = widget.shadowRoot!.querySelector('button')!;
    await waitUntil(() => launcher.checkVisibility(), 'it shows');
    expect(getComputedStyle(launcher).borderRadius).to.equal('0px');
    widget.removeAttribute('radius');
    expect(getComputedStyle(launcher).borderRadius).not.to.equal('0px');
  });
