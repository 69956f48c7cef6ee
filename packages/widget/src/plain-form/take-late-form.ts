import type { Launcher } from '../launcher/launcher.js';
import { plainFields, isTouched } from './plain-fields.js';

/** Forms on their way into a panel. */
const coming = new WeakSet<HTMLFormElement>();

/** Settles once the panel is closed, at once where it is: what somebody writes there is not to be mixed with anything else. */
const whenClosed = (widget: Launcher): Promise<unknown> =>
  widget.shadowRoot!.querySelector('[aria-expanded="true"]')
    ? new Promise((resolve) => widget.addEventListener('hearback-close', resolve, { once: true }))
    : Promise.resolve();

/**
 * Takes over a form of the page's own that came into a tag when its launcher was there already, and so is never seen: where somebody has begun
 * to write in it, the panel opens with what they wrote. An empty one stays as it is.
 *
 * @throws Whatever keeps the panel from loading or showing. The form then keeps what was written.
 */
export async function takeLateForm(widget: Launcher): Promise<void> {
  const form = widget.querySelector('form');
  if (!form || coming.has(form) || !plainFields(form).some(isTouched)) return;
  coming.add(form);
  const leaving = new AbortController();
  try {
    const { handOver } = await import('./hand-over.js');
    const kind = await handOver({
      widget,
      form,
      whenFree: () => whenClosed(widget),
      show: () => {},
      signal: leaving.signal,
    });
    widget.open(kind);
  } finally {
    coming.delete(form);
  }
}
