import type { LitElement } from 'lit';
import type { PanelSource } from '../panel/panel.js';
import { givesTexts } from '../texts/gives-texts.js';
import type { TextHost } from '../texts/replaced.js';
import type { Texts } from '../texts/texts.js';

/** The panel, or a form in it. */
type Shown = TextHost & Pick<LitElement, 'requestUpdate' | 'updateComplete'>;

/** Passes on to a panel, or a form in it, the texts of the tag that it does not find by itself: those set by script, or in a shadow root of the page. */
export async function followTag(shown: Shown): Promise<void> {
  await shown.updateComplete;
  if (!shown.retext && givesTexts(shown)) (await import('../texts/follow-texts.js')).followTexts(shown);
}

/** Has a panel and its forms take on what script gives the tag from now on. */
export function passTexts(panel: Shown, source: PanelSource): void {
  let given = source.texts;
  Object.defineProperty(source, 'texts', {
    configurable: true,
    get: () => given,
    set(texts: Texts | undefined) {
      given = texts;
      for (const each of [panel, ...panel.shadowRoot!.querySelectorAll<Element & Shown>('[embedded]')]) {
        each.requestUpdate();
        void followTag(each).catch(() => {});
      }
    },
  });
  void followTag(panel).catch(() => {});
}
