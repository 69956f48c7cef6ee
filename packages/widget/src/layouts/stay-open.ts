import type { LitElement } from 'lit';
import type { Launcher } from '../launcher/launcher.js';
import type { Panel } from '../panel/panel.js';

/** Focuses what had the focus, without a jump of the page. */
const focusOn = (element: Element | null | undefined): void =>
  (element as HTMLElement | null | undefined)?.focus?.({ preventScroll: true });

/**
 * Keeps a panel open in which somebody writes while the page moves its tag to another place: taken out of the page, it closes, as it should where
 * it is gone; put in again at once, it opens anew, with the focus where it was. What is written stays in any case.
 *
 * @param form A form in the panel.
 */
export function stayOpen(form: LitElement): void {
  const panel = (form.getRootNode() as ShadowRoot).host as Panel;
  const widget = panel.source as Launcher;
  let isClosing = false;
  /** Where somebody is in the form, for the rest of the turn also once that has lost the focus, as what is taken out of the page does. */
  let at: EventTarget | null = form.shadowRoot!.activeElement;

  form.renderRoot.addEventListener('focusin', ({ target }) => (at = target));
  form.renderRoot.addEventListener('focusout', ({ target }) => queueMicrotask(() => at === target && (at = null)));
  widget.addEventListener('hearback-close', () => {
    isClosing = true;
    queueMicrotask(() => (isClosing = false));
  });
  form.addController({
    // Comes in the same turn as the closing only where the tag itself was taken out.
    hostDisconnected() {
      const isShown = form.parentElement && !form.parentElement.hidden;
      if (!isClosing || !isShown || widget.matches('[layout="card"], [layout="strip"]')) return;
      const field = at;
      queueMicrotask(() => {
        if (!form.isConnected) return;
        const around = document.activeElement;
        const dialog = panel.renderRoot.querySelector('dialog');
        dialog?.addEventListener(
          'toggle',
          () => focusOn(field instanceof Element && form.renderRoot.contains(field) ? field : around),
          { once: true },
        );
        widget.open();
      });
    },
  });
}
