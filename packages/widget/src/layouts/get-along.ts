import type { Launcher } from '../launcher/launcher.js';
import { takeLateForm } from '../plain-form/take-late-form.js';
import { riseWithDialogs } from './rise-with-dialogs.js';
import { standClear } from './stand-clear.js';

/**
 * Has a tag get along with what it shares the page with: its launcher stands clear of those of other tags and rises with the dialog around
 * it, and a form that was put into it after it came to life is taken over. Call it again whenever the tag has changed.
 */
export function getAlong(widget: Launcher): void {
  standClear(widget);
  riseWithDialogs(widget);
  if (!widget.shadowRoot!.querySelector('slot')) void takeLateForm(widget).catch(() => {});
}
