/** Also of a character that was begun before anybody followed. */
const COMPOSING = ['compositionstart', 'compositionupdate', 'compositionend'] as const;

/**
 * Follows whether somebody is in the middle of something in a form: puts a character together, presses a button, sends it, or stands where
 * they cannot be taken along.
 *
 * @param isMovable Whether whoever has the focus can be taken along; asked anew whenever it moves.
 * @param signal Ends the following.
 * @returns Settles when nobody is, or is no longer; never once the form is on its way, since a page will come in answer.
 */
export function whenAtRest(form: HTMLFormElement, isMovable: () => boolean, signal: AbortSignal): () => Promise<void> {
  let isComposing = false;
  let isPressed = false;
  let sent: Event | undefined;
  let settle: (() => void) | undefined;

  const look = () => {
    // A script of the page may have prevented the submission.
    const isLeaving = sent && !sent.defaultPrevented;
    if (!isComposing && !isPressed && !isLeaving && isMovable()) settle?.();
  };
  // In a later task, since further events of the same gesture follow, as `click` does `pointerup`.
  const lookSoon = () => setTimeout(look);
  const follow = (target: EventTarget, types: readonly string[], note?: (event: Event) => void) => {
    for (const type of types)
      target.addEventListener(
        type,
        (event) => {
          note?.(event);
          lookSoon();
        },
        { signal, capture: true },
      );
  };

  follow(form, COMPOSING, ({ type }) => (isComposing = type !== 'compositionend'));
  follow(form, ['pointerdown'], () => (isPressed = true));
  follow(window, ['pointerup', 'pointercancel'], () => (isPressed = false));
  follow(form, ['submit'], (event) => (sent = event));
  follow(form, ['focusin', 'focusout']);

  return () =>
    new Promise((resolve) => {
      settle = resolve;
      look();
    });
}
