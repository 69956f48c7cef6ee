import type { LauncherPanel } from './launcher-panel.js';

/**
 * A field to write in where nothing could be loaded, not even the plain form, mostly for want of a network. It keeps what is written and
 * hands it on as soon as the page is online again, or when asked to.
 *
 * @param source The launcher.
 * @param options.dock Where it stands, above the launcher.
 * @param options.failed What it says.
 * @param options.text What was written before.
 * @param options.again Tries once more, with what is written now.
 */
export function lastResort(
  source: { close(): void },
  options: { dock: Element; failed: string; text: string; again: (text: string) => void },
): LauncherPanel {
  const { dock, failed, text, again } = options;
  const message = document.createElement('p');
  const field = document.createElement('textarea');
  const send = document.createElement('button');
  field.value = text;
  field.part = 'input';
  send.part = 'button';
  field.onkeydown =
    field.onkeypress =
    field.onkeyup =
      (event) => {
        event.stopPropagation();
        if (event.key === 'Escape') source.close();
      };
  message.role = 'alert';
  message.part = 'message';
  message.textContent = field.ariaLabel = failed;
  send.textContent = 'OK';
  send.onclick = () => again(field.value);
  addEventListener('online', () => field.isConnected && again(field.value));
  return {
    async show() {
      dock.prepend(message, field, send);
      field.focus();
    },
    hide() {
      for (const part of [message, field, send]) part.remove();
      return true;
    },
  };
}
