import { html, LitElement, nothing, unsafeCSS, type TemplateResult } from 'lit';
import { parseKinds } from '../attributes/parse-kinds.js';
import { launcherStyles } from '../launcher/launcher-styles.js';
import { arrangementStyles } from '../layouts/arrangement.styles.js';
import { loadLocale } from '../locales/load-locale.js';
import type { Messages } from '../locales/messages.js';
import { accentOf } from './attribute-styles.js';
import { languageOnServer } from './language-on-server.js';
import { loadedAhead } from './loaded-ahead.js';
import { styleElement } from './own-styles.js';
import { surroundingsOf } from './surroundings.js';

/** The launcher of the page comes after this one, and shows when it is ready. */
const GIVES_WAY = '.served:has(~ div:not([hidden])){display:none}';

/**
 * Stands for `hearback-widget` on a server, where that plain element cannot be rendered: the launcher or the strip as they first show, and
 * for a card the room it takes. The element of the page puts its own in their place.
 */
export class LauncherOnServer extends LitElement {
  static override styles = [unsafeCSS(launcherStyles), unsafeCSS(arrangementStyles)];

  protected override render(): TemplateResult {
    const { locale, dir } = languageOnServer(this);
    const { panel, kinds } = loadedAhead(loadLocale, locale)!;
    const accent = accentOf(this);
    const isStrip = this.getAttribute('layout') === 'strip';
    const own = accent ? `.served{--hearback-accent:${accent}}` : '';
    return html`${styleElement(`${GIVES_WAY}${own}`, surroundingsOf(this).nonce)}${
        isStrip ? this.#strip(panel, kinds) : nothing
      }
      <div class="served" dir=${dir || nothing}>
        <button type="button" part="launcher" aria-haspopup="dialog" aria-expanded="false">
          <i part="launcher-icon"></i><bdi part="launcher-label">${this.getAttribute('label') || panel.launcher}</bdi>
        </button>
      </div>`;
  }

  #strip(panel: Messages['panel'], kinds: Messages['kinds']): TemplateResult {
    const { locale, dir } = languageOnServer(this);
    return html`<nav part="strip" aria-labelledby="strip" lang=${locale} dir=${dir || nothing}>
      <h2 id="strip" part="strip-heading">${this.getAttribute('heading') || panel.heading}</h2>
      <span part="strip-buttons"
        >${parseKinds(this, this.getAttribute('kinds')).map(
          (kind) => html`<button type="button" part="strip-button">${kinds[kind].title}</button>`,
        )}</span
      >
    </nav>`;
  }
}
