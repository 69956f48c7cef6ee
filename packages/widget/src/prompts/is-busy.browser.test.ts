import { expect, fixture, html } from '@open-wc/testing';
import '../suggestion/define.js';
import { waitUntil } from '../test-support/wait-until.js';
import { isBusy } from './is-busy.js';

describe('isBusy', () => {
  it('is not, on an idle page', () => expect(isBusy()).to.equal(false));

  for (const [name, markup, act] of [
    ['a field has the focus', html`<input aria-label="x" />`, (field: HTMLElement) => field.focus()],
    ['an editor has the focus', html`<p contenteditable="true">x</p>`, (field: HTMLElement) => field.focus()],
    [
      'a field has been begun',
      html`<textarea aria-label="x"></textarea>`,
      (field: HTMLElement) => ((field as HTMLTextAreaElement).value = 'a'),
    ],
    [
      'a box has been ticked',
      html`<input type="checkbox" aria-label="x" />`,
      (field: HTMLElement) => ((field as HTMLInputElement).checked = true),
    ],
    [
      'a dialog is open',
      html`<dialog aria-label="x">x</dialog>`,
      (dialog: HTMLElement) => (dialog as HTMLDialogElement).show(),
    ],
    ['a dialog made of other elements is open', html`<div role="dialog" aria-modal="true">x</div>`, () => {}],
    [
      'a dialog without a box of its own is open',
      html`<div role="dialog" aria-modal="true"><div style="position: fixed; inset: 0">x</div></div>`,
      () => {},
    ],
    [
      'another element has a dialog open within',
      html`<div></div>`,
      (host: HTMLElement) => {
        const [inner, dialog] = [document.createElement('div'), document.createElement('dialog')];
        host.attachShadow({ mode: 'open' }).append(inner);
        inner.attachShadow({ mode: 'open' }).append(dialog);
        dialog.show();
      },
    ],
    ['an old library has a dialog open', html`<div class="modal in" role="dialog" aria-label="x">x</div>`, () => {}],
    [
      'a page within the page has the focus, such as a card’s fields',
      html`<iframe title="x" srcdoc="<input aria-label=x>"></iframe>`,
      (frame: HTMLElement) => frame.focus(),
    ],
  ] as const)
    it(`is, where ${name}`, async () => {
      const element = await fixture<HTMLElement>(markup);
      act(element);
      expect(isBusy()).to.equal(true);
      element.remove();
      expect(isBusy()).to.equal(false);
    });

  it('is, where somebody has begun to write in a form of ours, and not where the page filled in a component', async () => {
    const ours = await fixture<HTMLElement>(html`<hearback-suggestion></hearback-suggestion>`);
    const component = await fixture<HTMLElement>(html`<div></div>`);
    const prefilled = document.createElement('textarea');
    component.attachShadow({ mode: 'open' }).append(prefilled);
    prefilled.value = 'From the page';
    await waitUntil(() => ours.shadowRoot?.querySelector('textarea'), 'the form shows');
    expect(isBusy()).to.equal(false);
    ours.shadowRoot!.querySelector('textarea')!.value = 'a';
    expect(isBusy()).to.equal(true);
  });

  /** A video that plays without a file, such as one of a camera; in the page itself or within another element. */
  const film = async (attributes: { muted?: boolean; loop?: boolean } = {}, isWithin = false) => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const video = Object.assign(document.createElement('video'), { muted: true, ...attributes });
    (isWithin ? host.attachShadow({ mode: 'open' }) : host).append(video);
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')!.fillRect(0, 0, 1, 1);
    video.srcObject = canvas.captureStream();
    return video;
  };

  for (const isWithin of [false, true])
    it(`is, where a video plays${isWithin ? ' within another element' : ''}, and not before or after`, async () => {
      const video = await film({}, isWithin);
      expect(isBusy()).to.equal(false);
      await video.play();
      expect(isBusy()).to.equal(true);
      video.pause();
      expect(isBusy()).to.equal(false);
    });

  it('is not, where a silent video runs over and over as a decoration', async () => {
    const video = await film({ loop: true });
    await video.play();
    expect(isBusy()).to.equal(false);
    video.pause();
  });

  for (const [name, markup] of [
    ['a button has the focus', html`<button>x</button>`],
    [
      'an old library has a dialog closed',
      html`<div role="dialog" aria-label="x" style="display: none">x</div>
        <div role="dialog" aria-label="y" style="visibility: hidden">y</div>
        <div role="dialog" aria-label="z" style="position: fixed; inset-inline-start: 100%">z</div>`,
    ],
    [
      'a page keeps a modal dialog that is closed, such as one about cookies',
      html`<div role="dialog" aria-modal="true" style="display: none">x</div>
        <div role="alertdialog" aria-modal="true" style="visibility: hidden">y</div>`,
    ],
    ['a field was filled in by the page', html`<input value="from the page" aria-label="x" />`],
    [
      'a list has its first choice',
      html`<select aria-label="x">
        <option>a</option>
        <option>b</option>
      </select>`,
    ],
  ] as const)
    it(`is not, where ${name}`, async () => {
      const element = await fixture<HTMLElement>(markup);
      if (element.localName === 'button') element.focus();
      expect(isBusy()).to.equal(false);
    });
});
