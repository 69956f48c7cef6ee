/** The texts of photos and other files that go with a complaint, and of the editor that blurs parts of a photo. */
export type PhotosMessages = {
  /** `{count}` files, each of `{size}` at most. `{count}` is 10. */
  readonly hint: string;
  readonly take: string;
  readonly choose: string;
  readonly drop: string;
  readonly working: string;
  /** What a photo is to become: `{size}`. */
  readonly photo: string;
  /** Any file that is not a photo: `{size}`. */
  readonly document: string;
  readonly blur: string;
  readonly blurOf: string;
  readonly remove: string;
  readonly removeOf: string;
  /** Said by screen readers, of the file `{name}`. */
  readonly said: {
    readonly added: string;
    readonly removed: string;
    readonly blurred: string;
    readonly refused: string;
  };
  /** Why a file is not taken: `{count}` is 10, `{size}` the most a file may have. */
  readonly faults: {
    readonly unreadable: string;
    readonly blocked: string;
    readonly many: string;
    readonly empty: string;
    readonly large: string;
  };
  /** Stands in the way of sending. */
  readonly waiting: string;
  /** Files are all that keeps a voice from being sent. */
  readonly staying: string;
  /** On the receipt: what became of a file that the endpoint does not have and never will. */
  readonly rejected: {
    /** The endpoint did not take `{name}`. */
    readonly file: string;
    /** `{name}` is no longer on the device. */
    readonly lost: string;
    /** Why the endpoint did not take it, where it gave no words of its own. */
    readonly large: string;
    readonly kind: string;
    /** Of what the files went with. */
    readonly arrived: string;
  };
  readonly editor: {
    readonly heading: string;
    readonly how: string;
    readonly keys: string;
    /** Name of the picture, for screen readers. */
    readonly photo: string;
    readonly brush: string;
    readonly undo: string;
    readonly redo: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    /** A switch: dragging moves the picture instead of painting. */
    readonly move: string;
    readonly done: string;
    readonly cancel: string;
    readonly failed: string;
    /** Said by screen readers. */
    readonly blurred: string;
    readonly undone: string;
    readonly redone: string;
    readonly zoomed: string;
    readonly box: string;
  };
};
