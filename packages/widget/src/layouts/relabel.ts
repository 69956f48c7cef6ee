import type { Launcher } from '../launcher/launcher.js';
import { loadLocale } from '../locales/load-locale.js';
import { matchLocale } from '../locales/locale-id.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import { replacedOnce } from '../texts/replaced-once.js';

/**
 * Has the launcher say what the page gives for its text, as long as no attribute says it, and follows.
 *
 * @returns Once it says so: what ends it.
 */
export async function relabel(widget: Launcher): Promise<() => void> {
  const label = widget.shadowRoot!.querySelector('[part=launcher-label]')!;
  let turn = 0;
  const say = async () => {
    const own = ++turn;
    const locale = matchLocale(nearestLanguage(widget).tag) ?? 'en';
    const { panel } = await replacedOnce(widget, await loadLocale(locale));
    const text = widget.getAttribute('label') || panel.launcher;
    if (own === turn && label.textContent !== text) label.textContent = text;
  };
  // The launcher rewrites its label whenever its language changes; observers run before the next paint, so nobody sees that.
  const changes = new MutationObserver(() => void say().catch(() => {}));
  changes.observe(label, { childList: true });
  changes.observe(widget, { childList: true, subtree: true, characterData: true, attributeFilter: ['name', 'lang'] });
  await say().catch(() => {});
  return () => changes.disconnect();
}
