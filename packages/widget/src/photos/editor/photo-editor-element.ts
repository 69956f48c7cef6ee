import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fill } from '../../locales/fill.js';
import type { PhotosMessages } from '../../locales/photos/messages.js';
import { controls } from '../../theme/controls.js';
import { ThemeController } from '../../theme/theme-controller.js';
import { tokens } from '../../theme/tokens.js';
import { encodePhoto } from '../encode-photo.js';
import { Blurring } from './blurring.js';
import { coverColours, drawCovered } from './draw-cover.js';
import { editorTools } from './editor-tools.js';
import { photoEditorStyles } from './photo-editor.styles.js';
import { Pointers, type ScreenPoint } from './pointers.js';
import { PhotoView } from './photo-view.js';

/** Radii of the brush in cells, from the finest. */
const BRUSHES = [0.5, 1.5, 2.5, 4.5] as const;
const ZOOM_STEP = 1.5;

/** Directions of the arrow keys on the screen, which is the photo's, whatever way the language runs. */
const ARROWS: Readonly<Record<string, readonly [across: number, down: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * Blurs parts of a photo for good: painted over with mouse, pen or finger, or with a box that the keyboard moves. Opens
 * itself as a modal dialog when it enters the page; `edited` settles when the person is done. Not for pages to use.
 */
export class PhotoEditorElement extends LitElement {
  static override readonly styles = [tokens, controls, photoEditorStyles];

  /** The photo to edit. Set it, and the two below, before the editor enters the page. */
  @property({ attribute: false }) photo!: Blob;
  /** As the person knows it. */
  @property({ attribute: false }) name = '';
  @property({ attribute: false }) texts!: PhotosMessages['editor'];
  @state() private brush = 2;
  @state() private isMoving = false;
  @state() private said = '';

  #finish!: (photo: Blob | undefined) => void;
  /** Settles with the blurred photo, or with `undefined` where nothing is to change. */
  readonly edited = new Promise<Blob | undefined>((resolve) => (this.#finish = resolve));
  #opened:
    { readonly photo: ImageBitmap; readonly colours: readonly string[]; readonly blurring: Blurring } | undefined;
  #view: PhotoView | undefined;
  readonly #pointers = new Pointers({
    onDrag: (from, to) =>
      this.isMoving ? this.#view?.moveBy({ x: to.x - from.x, y: to.y - from.y }) : this.#paint(from, to),
    onLift: () => this.#lift(),
    onCancel: () => this.#drop(),
    onPinch: ({ move, scale, around }) => {
      this.#view?.zoomBy(scale, around);
      this.#view?.moveBy(move);
    },
  });

  constructor() {
    super();
    new ThemeController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.end();
    this.#opened?.photo.close();
    this.#finish(undefined);
  }

  protected override updated(): void {
    this.#draw();
  }

  protected override render() {
    const { texts } = this;
    if (!texts) return nothing;
    return html`<dialog
      part="editor"
      aria-labelledby="heading"
      aria-describedby="how"
      @keydown=${this.#onDialogKey}
      @keyup=${stop}
      @keypress=${stop}
      @cancel=${this.#cancel}
    >
      <h2 id="heading" part="editor-heading">${texts.heading}</h2>
      <p class="hint" part="hint" id="how">${texts.how}</p>
      <div
        class="stage ring ${this.isMoving ? 'moving' : ''}"
        id="stage"
        part="photo"
        role="application"
        tabindex="0"
        aria-label=${fill(texts.photo, { name: this.name })}
        aria-describedby="keys"
        dir="ltr"
        @keydown=${this.#onStageKey}
        @wheel=${this.#onWheel}
      >
        <div
          class="sheet"
          @pointerdown=${this.#pointers.onDown}
          @pointermove=${this.#pointers.onMove}
          @pointerup=${this.#pointers.onUp}
          @pointercancel=${this.#pointers.onUp}
        >
          <canvas></canvas>
          <div class="box"></div>
        </div>
      </div>
      ${editorTools(
        {
          brush: this.brush,
          brushes: BRUSHES.length,
          isMoving: this.isMoving,
          canUndo: this.#opened?.blurring.canUndo ?? false,
          canRedo: this.#opened?.blurring.canRedo ?? false,
          onBrush: (brush) => (this.brush = brush),
          onUndo: this.#undo,
          onRedo: this.#redo,
          onZoom: (steps) => this.#zoom(steps),
          onMove: () => (this.isMoving = !this.isMoving),
        },
        texts,
      )}
      <p class="hint" part="hint" id="keys">${texts.keys}</p>
      <p class="visually-hidden" role="status">${this.said}</p>
      <div class="footer">
        <button class="button secondary" part="button" type="button" @click=${this.#cancel}>${texts.cancel}</button>
        <button class="button primary" part="button" type="button" @click=${this.#done}>${texts.done}</button>
      </div>
    </dialog>`;
  }

  async #open(): Promise<void> {
    try {
      const photo = await createImageBitmap(this.photo);
      const blurring = new Blurring(photo);
      this.#opened = { photo, colours: coverColours(photo, blurring.grid), blurring };
      await this.updateComplete;
      this.renderRoot.querySelector('dialog')!.showModal();
      const stage = this.renderRoot.querySelector<HTMLElement>('.stage')!;
      Object.assign(this.#canvas, { width: photo.width, height: photo.height });
      this.#view = new PhotoView(stage, this.renderRoot.querySelector<HTMLElement>('.sheet')!, photo);
      this.#draw();
      stage.focus();
    } catch {
      this.#close(undefined);
    }
  }

  get #canvas(): HTMLCanvasElement {
    return this.renderRoot.querySelector('canvas')!;
  }

  #draw(): void {
    const opened = this.#opened;
    const canvas = this.renderRoot.querySelector('canvas');
    if (!opened || !canvas || canvas.width !== opened.photo.width) return;
    const { photo, colours, blurring } = opened;
    const { grid, cover, box } = blurring;
    drawCovered(canvas.getContext('2d')!, canvas, { photo, colours, grid, cover });
    const { style } = this.renderRoot.querySelector<HTMLElement>('.box')!;
    for (const side of ['left', 'top', 'width', 'height'] as const) style[side] = `${box[side]}%`;
  }

  #paint(from: ScreenPoint, to: ScreenPoint): void {
    const opened = this.#opened;
    if (!opened) return;
    const bounds = this.#canvas.getBoundingClientRect();
    const { blurring, photo } = opened;
    const inCells = ({ x, y }: ScreenPoint) => ({
      x: (((x - bounds.left) / bounds.width) * photo.width) / blurring.grid.side,
      y: (((y - bounds.top) / bounds.height) * photo.height) / blurring.grid.side,
    });
    blurring.paint(inCells(from), inCells(to), BRUSHES[this.brush - 1]!);
    this.requestUpdate();
  }

  #lift(): void {
    if (this.#opened?.blurring.lift()) this.#say(this.texts.blurred);
    this.requestUpdate();
  }

  #drop(): void {
    this.#opened?.blurring.dropStroke();
    this.requestUpdate();
  }

  /** Announces something to screen readers. A repeated text gets a space appended, or it would go unheard. */
  #say(text: string): void {
    this.said = text === this.said ? `${text}\u00a0` : text;
  }

  readonly #undo = (): void => {
    if (this.#opened?.blurring.undo()) this.#say(this.texts.undone);
    this.requestUpdate();
  };

  readonly #redo = (): void => {
    if (this.#opened?.blurring.redo()) this.#say(this.texts.redone);
    this.requestUpdate();
  };

  #zoom(steps: number): void {
    const zoom = this.#view?.zoomBy(ZOOM_STEP ** steps) ?? 1;
    this.said = fill(this.texts.zoomed, { percent: Math.round(zoom * 100) });
  }

  readonly #onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    this.#view?.zoomBy(Math.exp(-event.deltaY / 300), { x: event.clientX, y: event.clientY });
  };

  /** Keys stay in the editor; undo and redo work wherever the focus is. */
  readonly #onDialogKey = (event: KeyboardEvent): void => {
    event.stopPropagation();
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.#redo();
    else this.#undo();
  };

  readonly #onStageKey = (event: KeyboardEvent): void => {
    const blurring = this.#opened?.blurring;
    const arrow = ARROWS[event.key];
    if (!blurring || event.ctrlKey || event.metaKey || event.altKey) return;
    if (arrow) {
      blurring.moveBox(arrow, event.shiftKey);
      this.#sayBox(blurring);
    } else if (event.key === 'Enter' || event.key === ' ') {
      blurring.coverBox();
      this.#say(this.texts.blurred);
    } else if (event.key === '+' || event.key === '=') this.#zoom(1);
    else if (event.key === '-') this.#zoom(-1);
    else return;
    event.preventDefault();
    this.requestUpdate();
  };

  /** Says where the box is now, and keeps it in sight. */
  #sayBox({ box }: Blurring): void {
    const { left, top, width, height } = box;
    this.said = fill(this.texts.box, {
      left: Math.round(left),
      top: Math.round(top),
      width: Math.round(width),
      height: Math.round(height),
    });
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('.box')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
  }

  readonly #cancel = (): void => this.#close(undefined);

  readonly #done = async (): Promise<void> => {
    const opened = this.#opened;
    const cover = opened?.blurring.settled;
    if (!cover) return this.#close(undefined);
    const { photo, colours, blurring } = opened;
    try {
      const blurred = await encodePhoto(photo, ({ context }, size) =>
        drawCovered(context, size, { photo, colours, grid: blurring.grid, cover }),
      );
      this.#close(blurred);
    } catch {
      this.said = this.texts.failed;
    }
  };

  #close(photo: Blob | undefined): void {
    // Before it leaves the page, so that the focus goes back to where it was.
    this.renderRoot.querySelector('dialog')?.close();
    this.#finish(photo);
  }
}

const stop = (event: Event): void => event.stopPropagation();
