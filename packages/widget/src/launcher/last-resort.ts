import type { LauncherPanel } from './launcher-panel.js';

/**
 * A field to write in where nothing could be loaded, not even the plain form, mostly for want of a network. It keeps what is written and
 * hands it on as soon as the page is online again, or when asked to.
 *
 * @param source The launcher.
 * @param options.dock Where it stands, above the launcher.
 * @param options.failed What it says.
 * @param options.field The field, in which something may have been written before.
 * @param options.again Tries once more, with what is in the field.
 */
export function lastResort(
  source: { close(): void },
  options: { dock: Element; failed: string; field: HTMLTextAreaElement; again: () => void },
): LauncherPanel {
  const { dock, failed, field, again } = options;
  const message = document.createElement('p');
  const send = document.createElement('button');
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
  field.ariaLabel = message.textContent = failed;
  send.textContent = 'OK';
  send.onclick = again;
  addEventListener('online', () => send.isConnected && again());
  return {
    async show() {
      dock.prepend(message, field, send);
      field.focus();
    },
    hide() {
      message.remove();
      field.remove();
      send.remove();
      return true;
    },
  };
}
