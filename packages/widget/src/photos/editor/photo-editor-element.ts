import { html, LitElement, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { fill } from '../../locales/fill.js';
import type { PhotosMessages } from '../../locales/photos/messages.js';
import { controls } from '../../theme/controls.js';
import { ThemeController } from '../../theme/theme-controller.js';
import { tokens } from '../../theme/tokens.js';
import { encodePhoto } from '../encode-photo.js';
import { coverBox, coverGrid, emptyCover, movedBox, paint, type CellBox, type Cover } from './cover-grid.js';
import { coverColours, drawCovered, type CoveredPhoto } from './draw-cover.js';
import { editorTools } from './editor-tools.js';
import { begin, proceed, redo, undo, type History } from './history.js';
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
  @state() private history: History<Cover> = begin<Cover>(new Uint8Array());
  @state() private brush = 2;
  @state() private isMoving = false;
  @state() private box: CellBox = { column: 0, row: 0, columns: 1, rows: 1 };
  @state() private said = '';

  #finish!: (photo: Blob | undefined) => void;
  /** Settles with the blurred photo, or with `undefined` where nothing is to change. */
  readonly edited = new Promise<Blob | undefined>((resolve) => (this.#finish = resolve));
  #opened: Omit<CoveredPhoto, 'cover'> | undefined;
  /** The stroke being painted, over the cover before it. */
  #stroke: Cover | undefined;
  #view: PhotoView | undefined;
  readonly #pointers = new Pointers({
    onDrag: (from, to) =>
      this.isMoving ? this.#view?.moveBy({ x: to.x - from.x, y: to.y - from.y }) : this.#paint(from, to),
    onLift: () => this.#lift(),
    onCancel: () => this.#endStroke(),
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
    const { texts, history } = this;
    if (!texts) return nothing;
    return html`<dialog
      part="editor"
      aria-labelledby="heading"
      aria-describedby="how"
      @keydown=${this.#onDialogKey}
      @keyup=${keepIn}
      @keypress=${keepIn}
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
          canUndo: history.before.length > 0,
          canRedo: history.after.length > 0,
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
      const grid = coverGrid(photo);
      this.#opened = { photo, grid, colours: coverColours(photo, grid) };
      this.history = begin(emptyCover(grid));
      this.box = {
        columns: Math.ceil(grid.columns / 6),
        rows: Math.ceil(grid.rows / 6),
        column: Math.floor((grid.columns * 5) / 12),
        row: Math.floor((grid.rows * 5) / 12),
      };
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
    drawCovered(canvas.getContext('2d')!, canvas, { ...opened, cover: this.#stroke ?? this.history.now });
    const { columns, rows } = opened.grid;
    const { style } = this.renderRoot.querySelector<HTMLElement>('.box')!;
    const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
    style.left = percent(this.box.column, columns);
    style.top = percent(this.box.row, rows);
    style.width = percent(this.box.columns, columns);
    style.height = percent(this.box.rows, rows);
  }

  #paint(from: ScreenPoint, to: ScreenPoint): void {
    const opened = this.#opened;
    if (!opened) return;
    const bounds = this.#canvas.getBoundingClientRect();
    const { grid, photo } = opened;
    const inCells = ({ x, y }: ScreenPoint) => ({
      x: (((x - bounds.left) / bounds.width) * photo.width) / grid.side,
      y: (((y - bounds.top) / bounds.height) * photo.height) / grid.side,
    });
    const cover = this.#stroke ?? this.history.now;
    this.#stroke = paint(cover, grid, inCells(from), inCells(to), BRUSHES[this.brush - 1]!);
    this.requestUpdate();
  }

  #lift(): void {
    if (this.#stroke) this.#take(this.#stroke);
    this.#endStroke();
  }

  #endStroke(): void {
    this.#stroke = undefined;
    this.requestUpdate();
  }

  #take(cover: Cover): void {
    this.history = proceed(this.history, cover);
    this.#say(this.texts.blurred);
  }

  /** Tells a screen reader. What is said twice is told apart by a blank, or the second time would go unheard. */
  #say(text: string): void {
    this.said = text === this.said ? `${text}\u00a0` : text;
  }

  readonly #undo = (): void => {
    if (this.history.before[0]) this.#say(this.texts.undone);
    this.history = undo(this.history);
  };

  readonly #redo = (): void => {
    if (this.history.after[0]) this.#say(this.texts.redone);
    this.history = redo(this.history);
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
    const grid = this.#opened?.grid;
    const arrow = ARROWS[event.key];
    if (!grid || event.ctrlKey || event.metaKey || event.altKey) return;
    if (arrow) this.#moveBox(arrow, event.shiftKey);
    else if (event.key === 'Enter' || event.key === ' ') this.#take(coverBox(this.history.now, grid, this.box));
    else if (event.key === '+' || event.key === '=') this.#zoom(1);
    else if (event.key === '-') this.#zoom(-1);
    else return;
    event.preventDefault();
  };

  #moveBox([across, down]: readonly [number, number], isResize: boolean): void {
    const { grid } = this.#opened!;
    const step = Math.max(1, Math.round(Math.max(grid.columns, grid.rows) / 48));
    const [columns, rows] = [across * step, down * step];
    this.box = movedBox(this.box, grid, isResize ? { columns, rows } : { column: columns, row: rows });
    const percent = (part: number, whole: number) => Math.round((part / whole) * 100);
    this.said = fill(this.texts.box, {
      left: percent(this.box.column, grid.columns),
      top: percent(this.box.row, grid.rows),
      width: percent(this.box.columns, grid.columns),
      height: percent(this.box.rows, grid.rows),
    });
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector('.box')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    );
  }

  readonly #cancel = (): void => this.#close(undefined);

  readonly #done = async (): Promise<void> => {
    const opened = this.#opened;
    const cover = this.history.now;
    if (!opened || !cover.includes(1)) return this.#close(undefined);
    try {
      const photo = await encodePhoto(opened.photo, ({ context }, size) =>
        drawCovered(context, size, { ...opened, cover }),
      );
      this.#close(photo);
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

const keepIn = (event: Event): void => event.stopPropagation();
