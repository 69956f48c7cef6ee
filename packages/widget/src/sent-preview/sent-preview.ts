import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Voice } from '../delivery/delivery-client.js';
import type { SubmissionController } from '../delivery/submission-controller.js';
import { adoptStyles } from '../form/adopt-styles.js';
import { LateValue } from '../form/late-value.js';
import type { VoiceContext } from '../form/voice-context.js';
import type { Words } from '../form/words.js';
import { fill } from '../locales/fill.js';
import { loadTexts } from '../locales/sent-preview/load.js';
import type { SentPreviewMessages } from '../locales/sent-preview/messages.js';
import { replaced } from '../texts/replaced.js';
import { sentEvidence } from './sent-evidence.js';
import { sentItems, type SentItem } from './sent-items.js';
import { sentPreviewStyles } from './sent-preview.styles.js';

/** A form as the preview needs it. */
export type PreviewedForm = LitElement & { readonly site: string };

/**
 * Shows what a form sends: item by item, each that the protocol can do without with a switch, and below the data itself, letter by letter.
 * Loads when somebody unfolds it. What was switched off stays off for every voice of this form.
 */
export class SentPreview {
  readonly #host: PreviewedForm;
  readonly #made: () => Voice;
  readonly #load: () => Promise<Pick<SubmissionController, 'tracked'>>;
  readonly #texts: LateValue<SentPreviewMessages>;
  readonly #off = new Set<keyof VoiceContext>();
  #context: VoiceContext = {};
  /** Data of the voice as it would be sent; empty while there is none. */
  #json = '';
  #asked = 0;

  /**
   * @param made What the form would send at this moment; throws if nothing can be sent yet.
   * @param load Brings what sends it.
   */
  constructor(host: PreviewedForm, made: () => Voice, load: () => Promise<Pick<SubmissionController, 'tracked'>>) {
    this.#host = host;
    this.#made = made;
    this.#load = load;
    this.#texts = new LateValue(() => host.requestUpdate());
    adoptStyles(host.shadowRoot!, sentPreviewStyles);
    host.requestUpdate();
  }

  /** The circumstances without those that the person keeps back. */
  allowed(context: VoiceContext): VoiceContext {
    this.#context = context;
    const kept = Object.entries(context).filter(([name]) => !this.#off.has(name as keyof VoiceContext));
    return Object.fromEntries(kept);
  }

  /** What stands under the line. Empty until its texts have loaded. */
  shown({ locale }: Words): TemplateResult | undefined {
    const texts = replaced(
      this.#host,
      this.#texts.get(locale, () => loadTexts(locale)),
      'sentPreview',
    );
    if (!texts) return undefined;
    const voice = this.#voice();
    void this.#write(voice);
    const files = voice?.kind === 'complaint' && voice.attachments;
    return html`<div class="preview appear" part="preview">
      <p part="text">${texts.intro}</p>
      <ul>
        ${sentItems(this.#context, texts, locale).map((item) => html`<li part="item">${this.#item(item)}</li>`)}
      </ul>
      <p id="payload-name" part="text">
        <strong>${texts.exact}</strong>
      </p>
      ${
        this.#json
          ? html`<pre
              class="ring"
              part="payload"
              tabindex="0"
              role="group"
              aria-labelledby="payload-name"
              dir="ltr"
            ><code>${this.#json}</code></pre>`
          : html`<p part="text">${texts.nothingYet}</p>`
      }
      ${this.#json.includes('"trackingKeyHash":') ? html`<p part="text">${texts.key}</p>` : nothing}
      ${files ? html`<p part="text">${texts.files}</p>` : nothing}
      <p part="text">${fill(texts.envelope, { site: this.#host.site })}</p>
    </div>`;
  }

  #item({ name, isOptional, label, value }: SentItem) {
    const said = html`<span><span class="name">${label}</span> <bdi>${value}</bdi></span>`;
    return isOptional
      ? html`<label class="check" part="switch">
          <input
            type="checkbox"
            role="switch"
            name=${name}
            .checked=${!this.#off.has(name)}
            @change=${(event: Event) => this.#turn(name, (event.target as HTMLInputElement).checked)}
          />${said}
        </label>`
      : html`<p class="check" part="text">${said}</p>`;
  }

  #turn(name: keyof VoiceContext, isOn: boolean) {
    if (isOn) this.#off.delete(name);
    else this.#off.add(name);
    this.#host.requestUpdate();
  }

  #voice(): Voice | undefined {
    try {
      return this.#made();
    } catch {
      return undefined; // Nothing is written or answered yet.
    }
  }

  /** Writes the data out; of several at a time the last holds. Shows nothing rather than less than what is sent. */
  async #write(voice: Voice | undefined): Promise<void> {
    const asked = ++this.#asked;
    let json = '';
    try {
      if (voice) {
        const { data } = await (await this.#load()).tracked(voice);
        const files = voice.kind === 'complaint' && voice.attachments;
        json = JSON.stringify(files ? { ...data, evidence: await sentEvidence(files) } : data);
      }
    } catch {
      // The code that adds the hash of the tracking key did not load, or a file cannot be read; sending will say so.
    }
    if (asked !== this.#asked || json === this.#json) return;
    this.#json = json;
    this.#host.requestUpdate();
  }
}
