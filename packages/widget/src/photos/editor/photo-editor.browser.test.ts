import { expect, fixture, html } from '@open-wc/testing';
import { messages } from '../../locales/photos/en.js';
import { editPhoto } from './edit-photo.js';
import type { PhotoEditorElement } from './photo-editor-element.js';
import { LitElement } from 'lit';
import { waitUntil } from '../../test-support/wait-until.js';

/** Stands for the form that opens the editor. */
class HostElement extends LitElement {
  protected override render() {
    return html`<div class="root"><button type="button">Blur parts</button></div>`;
  }
}
customElements.define('test-editor-host', HostElement);

const WIDTH = 960;
const HEIGHT = 480;

/** A photo of fine black and white stripes, which any blur shows. */
async function stripes(): Promise<Blob> {
  const canvas = new OffscreenCanvas(WIDTH, HEIGHT);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#fff';
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = '#000';
  for (let x = 0; x < WIDTH; x += 8) context.fillRect(x, 0, 4, HEIGHT);
  return canvas.convertToBlob({ type: 'image/png' });
}

/** How far apart the darkest and the brightest pixel of a part are. */
async function contrast(photo: Blob, x: number, y: number, side = 40): Promise<number> {
  const bitmap = await createImageBitmap(photo);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(x, y, side, side);
  const reds = data.filter((_, at) => at % 4 === 0);
  return Math.max(...reds) - Math.min(...reds);
}

/** The editor opened over a form, worked as a person would. */
class Editing {
  readonly host: HostElement;
  readonly editor: PhotoEditorElement;
  readonly result: Promise<Blob | undefined>;

  private constructor(host: HostElement, editor: PhotoEditorElement, result: Promise<Blob | undefined>) {
    this.host = host;
    this.editor = editor;
    this.result = result;
  }

  static async open(photo: Blob, dir = 'ltr'): Promise<Editing> {
    const host = await fixture<HostElement>(html`<test-editor-host dir=${dir}></test-editor-host>`);
    await host.updateComplete;
    host.renderRoot.querySelector('button')!.focus();
    const result = editPhoto({ host, photo, name: 'leak.jpg', locale: 'en', texts: messages.editor });
    const find = () => host.renderRoot.querySelector<PhotoEditorElement>('hearback-photo-editor');
    await waitUntil(() => find()?.shadowRoot?.querySelector('dialog[open]'), 'the editor opens');
    const editor = find()!;
    await waitUntil(() => editor.shadowRoot!.activeElement?.id === 'stage', 'it has the focus');
    return new Editing(host, editor, result);
  }

  find<Found extends HTMLElement = HTMLElement>(selector: string): Found {
    return this.editor.shadowRoot!.querySelector<Found>(selector)!;
  }

  async press(name: string): Promise<void> {
    const buttons = [...this.editor.shadowRoot!.querySelectorAll('button')];
    buttons.find((each) => (each.getAttribute('aria-label') ?? each.textContent.trim()) === name)!.click();
    await this.editor.updateComplete;
  }

  async key(key: string, options: KeyboardEventInit = {}): Promise<KeyboardEvent> {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options });
    this.find('#stage').dispatchEvent(event);
    await this.editor.updateComplete;
    return event;
  }

  /** A pointer at a place of the photo, each from 0 to 1. */
  async pointer(type: string, x: number, y: number, pointerId = 1): Promise<void> {
    const bounds = this.find('canvas').getBoundingClientRect();
    const sheet = this.find('.sheet');
    sheet.setPointerCapture = () => {};
    const [clientX, clientY] = [bounds.left + x * bounds.width, bounds.top + y * bounds.height];
    sheet.dispatchEvent(new PointerEvent(type, { pointerId, clientX, clientY, bubbles: true, composed: true }));
    await this.editor.updateComplete;
  }

  async stroke(...points: readonly (readonly [number, number])[]): Promise<void> {
    await this.pointer('pointerdown', ...points[0]!);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a hand moves
    for (const point of points.slice(1)) await this.pointer('pointermove', ...point);
    await this.pointer('pointerup', ...points.at(-1)!);
  }

  get said(): string {
    return this.find('[role=status]').textContent.trim();
  }

  get isUndoOff(): boolean {
    return this.find('[aria-label=Undo]').getAttribute('aria-disabled') === 'true';
  }
}

describe('<hearback-photo-editor>', () => {
  for (const dir of ['ltr', 'rtl'])
    it(`passes the accessibility checks, ${dir}`, async () => {
      const editing = await Editing.open(await stripes(), dir);
      expect(getComputedStyle(editing.find('dialog')).direction).to.equal(dir);
      await expect(editing.editor).to.be.accessible();
      const controls = editing.editor.shadowRoot!.querySelectorAll<HTMLElement>('button, input');
      expect(controls.length).to.be.greaterThan(5);
      for (const button of controls) expect(button.offsetHeight, button.outerHTML).to.be.at.least(44);
    });

  it('blurs what is painted over for good, and nothing else', async () => {
    const photo = await stripes();
    const editing = await Editing.open(photo);
    await editing.stroke([0.2, 0.5], [0.4, 0.5]);
    expect(editing.said).to.equal('Blurred.');
    await editing.press('Use this photo');
    const blurred = (await editing.result)!;
    expect(blurred.type).to.equal('image/jpeg');
    const bitmap = await createImageBitmap(blurred);
    expect([bitmap.width, bitmap.height]).to.deep.equal([WIDTH, HEIGHT]);
    // JPEG adds a little; of stripes from black to white nothing is left.
    expect(await contrast(photo, 0.3 * WIDTH - 8, 0.5 * HEIGHT - 8, 16)).to.equal(255);
    expect(await contrast(blurred, 0.3 * WIDTH - 8, 0.5 * HEIGHT - 8, 16)).to.be.below(40);
    expect(await contrast(blurred, 0.7 * WIDTH, 0.5 * HEIGHT)).to.be.above(200);
  });

  it('blurs with the keyboard alone: moves the box, resizes it, and covers what is in it', async () => {
    const editing = await Editing.open(await stripes());
    for (let at = 0; at < 60; at++) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await editing.key('ArrowLeft');
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await editing.key('ArrowUp');
    }
    await editing.key('ArrowRight', { shiftKey: true });
    expect(editing.said).to.match(/^Box 0 percent from the left, 0 percent from the top, 19 percent wide/);
    expect((await editing.key('Enter')).defaultPrevented).to.equal(true);
    expect(editing.said).to.equal('Blurred.');
    await editing.press('Use this photo');
    const blurred = (await editing.result)!;
    expect(await contrast(blurred, 4, 4)).to.be.below(40);
    expect(await contrast(blurred, 0.5 * WIDTH, 0.5 * HEIGHT)).to.be.above(200);
  });

  it('undoes and redoes by button and by key, and changes nothing if all is undone', async () => {
    const editing = await Editing.open(await stripes());
    expect(editing.isUndoOff).to.equal(true);
    await editing.stroke([0.2, 0.5], [0.3, 0.5]);
    await editing.stroke([0.6, 0.5], [0.7, 0.5]);
    await editing.press('Undo');
    expect(editing.said).to.equal('Undone.');
    await editing.key('z', { ctrlKey: true, shiftKey: true });
    expect(editing.said).to.equal('Redone.');
    await editing.key('z', { ctrlKey: true });
    const { textContent: once } = editing.find('[role=status]');
    await editing.key('z', { ctrlKey: true });
    // What a live region says already is not read out again.
    expect(editing.find('[role=status]').textContent).to.not.equal(once);
    expect(editing.isUndoOff).to.equal(true);
    await editing.press('Use this photo');
    expect(await editing.result).to.equal(undefined);
  });

  it('zooms in on small details and moves the photo, by buttons and with two fingers', async () => {
    const editing = await Editing.open(await stripes());
    const [stage, sheet] = [editing.find('#stage'), editing.find('.sheet')];
    const whole = sheet.offsetWidth;
    expect(stage.scrollWidth).to.equal(stage.clientWidth);
    await editing.press('Zoom in');
    await editing.press('Zoom in');
    expect(editing.said).to.equal('Zoom 225 percent.');
    expect(sheet.offsetWidth).to.be.closeTo(whole * 2.25, 2);
    const before = stage.scrollLeft;
    await editing.press('Move the photo');
    await editing.stroke([0.5, 0.5], [0.45, 0.5]);
    expect(stage.scrollLeft).to.be.above(before);
    expect(editing.isUndoOff).to.equal(true);
    await editing.press('Zoom out');
    await editing.press('Zoom out');
    await editing.press('Zoom out');
    expect(sheet.offsetWidth).to.equal(whole);

    await editing.press('Move the photo');
    await editing.pointer('pointerdown', 0.4, 0.5, 1);
    await editing.pointer('pointerdown', 0.6, 0.5, 2);
    await editing.pointer('pointermove', 0.8, 0.5, 2);
    expect(sheet.offsetWidth).to.be.closeTo(whole * 2, 4);
    await editing.pointer('pointerup', 0.8, 0.5, 2);
    await editing.pointer('pointerup', 0.4, 0.5, 1);
    expect(editing.isUndoOff).to.equal(true);
  });

  it('cancels on Escape, keeps its keys from the page, and returns the focus', async () => {
    const editing = await Editing.open(await stripes());
    let heard = 0;
    const listen = () => heard++;
    document.addEventListener('keydown', listen);
    await editing.stroke([0.2, 0.5], [0.3, 0.5]);
    await editing.key('Escape');
    document.removeEventListener('keydown', listen);
    expect(heard).to.equal(0);
    editing.find('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
    expect(await editing.result).to.equal(undefined);
    expect(editing.host.renderRoot.querySelector('hearback-photo-editor') === null).to.equal(true);
    expect((editing.host.renderRoot as ShadowRoot).activeElement?.localName).to.equal('button');
  });
});
