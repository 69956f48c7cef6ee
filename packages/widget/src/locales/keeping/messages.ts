/** What forms say of what is kept on this device, taken back, cleared, and not to be copied. `{time}` is a span such as `8 seconds`. */
export type KeepingMessages = {
  /** Over a form that was filled in before. */
  readonly draft: {
    readonly kept: string;
    /** Where there were some. */
    readonly files: string;
    readonly discard: string;
  };
  /** On the receipt of a voice that can still be taken back. */
  readonly undo: {
    readonly body: string;
    readonly undo: string;
    readonly now: string;
    /** How long still, beside the buttons: `{time}`. */
    readonly left: string;
    /** Said once by screen readers: `{time}`. */
    readonly announce: string;
    readonly undone: string;
    /** It could not be taken back any more. */
    readonly late: string;
  };
  /** On a receipt, where the browser or the page forbids copying. */
  readonly copying: {
    /** Above what was to be copied, which is selected. */
    readonly failed: string;
    /** Name of the field that it stands in. */
    readonly selected: string;
  };
  /** On a device that many share, when nobody has touched it for a while. */
  readonly kiosk: {
    readonly question: string;
    /** `{time}`. */
    readonly countdown: string;
    readonly stay: string;
  };
};
