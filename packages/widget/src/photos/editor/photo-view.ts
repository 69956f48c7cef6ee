import type { Size } from '../photo-size.js';
import type { ScreenPoint } from './pointers.js';

const MAX_ZOOM = 8;

/** How a photo lies in its frame: whole at first, larger when zoomed, moved by scrolling the frame. */
export class PhotoView {
  readonly #stage: HTMLElement;
  readonly #sheet: HTMLElement;
  readonly #size: Size;
  readonly #resizes: ResizeObserver;
  #zoom = 1;

  /**
   * @param stage The frame, which scrolls.
   * @param sheet What is as large as the photo is shown.
   */
  constructor(stage: HTMLElement, sheet: HTMLElement, size: Size) {
    this.#stage = stage;
    this.#sheet = sheet;
    this.#size = size;
    this.#resizes = new ResizeObserver(() => this.#fit());
    this.#resizes.observe(stage);
    this.#fit();
  }

  /** Stops following the frame's size. */
  end(): void {
    this.#resizes.disconnect();
  }

  /** Moves the photo with what holds it, in CSS pixels. */
  moveBy({ x, y }: ScreenPoint): void {
    this.#stage.scrollLeft -= x;
    this.#stage.scrollTop -= y;
  }

  /**
   * Zooms, between the whole photo and eight times that.
   *
   * @param scale By how much.
   * @param around What stays where it is on the screen; by default the middle of the frame.
   * @returns The zoom, 1 for the whole photo.
   */
  zoomBy(scale: number, around?: ScreenPoint): number {
    const frame = this.#stage.getBoundingClientRect();
    const at = around ?? { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
    const before = this.#sheet.getBoundingClientRect();
    const [across, down] = [(at.x - before.left) / before.width, (at.y - before.top) / before.height];
    this.#zoom = Math.min(MAX_ZOOM, Math.max(1, this.#zoom * scale));
    this.#fit();
    const after = this.#sheet.getBoundingClientRect();
    this.moveBy({ x: at.x - (after.left + across * after.width), y: at.y - (after.top + down * after.height) });
    return this.#zoom;
  }

  #fit(): void {
    const { clientWidth, clientHeight } = this.#stage;
    const whole = Math.min(clientWidth, (clientHeight * this.#size.width) / this.#size.height);
    this.#sheet.style.width = `${Math.floor(whole * this.#zoom)}px`;
  }
}
