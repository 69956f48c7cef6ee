import type { LauncherPanel } from './launcher-panel.js';

/**
 * A field to write in where nothing could be loaded, not even the plain form, mostly for want of a network. It keeps what is written and
 * hands it on as soon as the page is online again, or when asked to.
 *
 * @param source The launcher.
 * @param options.message Stands above the field.
 * @param options.failed What it says.
 * @param options.text What was written before.
 * @param options.again Tries once more, with what is written now.
 */
export function lastResort(
  source: { close(): void },
  options: { message: Element; failed: string; text: string; again: (text: string) => void },
): LauncherPanel {
  const { message, failed, text, again } = options;
  const field = document.createElement('textarea');
  const send = document.createElement('button');
  field.value = text;
  field.part.add('input');
  send.part.add('button');
  field.onkeydown =
    field.onkeypress =
    field.onkeyup =
      (event) => {
        event.stopPropagation();
        if (event.key === 'Escape') source.close();
      };
  send.textContent = 'OK';
  send.onclick = () => again(field.value);
  addEventListener('online', () => field.isConnected && again(field.value));
  return {
    async show() {
      message.textContent = field.ariaLabel = failed;
      message.after(field, send);
      field.focus();
    },
    hide() {
      message.textContent = '';
      field.remove();
      send.remove();
      return true;
    },
  };
}
