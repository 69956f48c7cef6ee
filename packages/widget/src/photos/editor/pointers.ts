/** A point on the screen in CSS pixels. */
export type ScreenPoint = { readonly x: number; readonly y: number };

/** Callbacks for what the pointers do. */
export type PointerActions = {
  /** One pointer is down and moves: from where to where. The first call of each is the touch itself. */
  readonly onDrag: (from: ScreenPoint, to: ScreenPoint) => void;
  /** It is lifted again. */
  readonly onLift: () => void;
  /** It did not count: a second finger came, or the system took it away. */
  readonly onCancel: () => void;
  /** Two fingers move what they hold, and spread it. */
  readonly onPinch: (by: { readonly move: ScreenPoint; readonly scale: number; readonly around: ScreenPoint }) => void;
};

/** What two fingers hold: the middle between them and how far they are apart. */
const held = ([first, second]: readonly ScreenPoint[]) => ({
  middle: { x: (first!.x + second!.x) / 2, y: (first!.y + second!.y) / 2 },
  apart: Math.max(1, Math.hypot(first!.x - second!.x, first!.y - second!.y)),
});

/** Follows mouse, pen and fingers on one element: one drags, two pinch. */
export class Pointers {
  readonly #actions: PointerActions;
  readonly #down = new Map<number, ScreenPoint>();
  #isDragging = false;

  constructor(actions: PointerActions) {
    this.#actions = actions;
  }

  readonly onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || this.#down.size === 2) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    const at = { x: event.clientX, y: event.clientY };
    this.#down.set(event.pointerId, at);
    if (this.#down.size === 2) {
      if (this.#isDragging) this.#actions.onCancel();
      this.#isDragging = false;
    } else {
      this.#isDragging = true;
      this.#actions.onDrag(at, at);
    }
  };

  readonly onMove = (event: PointerEvent): void => {
    const from = this.#down.get(event.pointerId);
    if (!from) return;
    const to = { x: event.clientX, y: event.clientY };
    if (this.#isDragging) {
      this.#down.set(event.pointerId, to);
      this.#actions.onDrag(from, to);
    } else if (this.#down.size === 2) {
      const before = held([...this.#down.values()]);
      this.#down.set(event.pointerId, to);
      const { middle, apart } = held([...this.#down.values()]);
      const move = { x: middle.x - before.middle.x, y: middle.y - before.middle.y };
      this.#actions.onPinch({ move, scale: apart / before.apart, around: middle });
    }
  };

  readonly onUp = (event: PointerEvent): void => {
    if (!this.#down.delete(event.pointerId) || !this.#isDragging) return;
    this.#isDragging = false;
    if (event.type === 'pointerup') this.#actions.onLift();
    else this.#actions.onCancel();
  };
}
