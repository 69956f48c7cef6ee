import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Stored, SubmissionState } from '../delivery/submission-state.js';
import type { SubmissionHost } from '../delivery/submission-controller.js';
import type { VoiceEvents } from '../delivery/voice-events.js';
import { adoptStyles } from '../form/adopt-styles.js';
import { LateValue } from '../form/late-value.js';
import type { AllWords } from '../form/words.js';
import { isShared } from '../kiosk/is-shared.js';
import { LaterForms, type LaterWords } from '../later/later-forms.js';
import { fill } from '../locales/fill.js';
import { loadTexts } from '../locales/later/load.js';
import type { LaterMessages } from '../locales/later/messages.js';
import { replaced } from '../texts/replaced.js';
import { qrPath, type QrPath } from '../qr/qr-path.js';
import { DeviceReceipts } from '../tracker/device-receipts.js';
import { saveText } from '../tracker/save-text.js';
import { trackingLink, type CaseKey } from '../tracker/tracking-link.js';
import { nearestAttribute } from './nearest-attribute.js';
import { printCard } from './print-card.js';
import { promisedBy, promisedText } from './promised-by.js';
import type { CopyButton } from './receipt.js';
import { receiptToolsStyles } from './receipt-tools.styles.js';
import { trackingKeyText } from './tracking-key-text.js';

/** What the card around them knows and does. */
export type CardFacts = {
  readonly next: string;
  /** Absent where nothing is to be copied. */
  readonly copyButton?: CopyButton | undefined;
};

/** Where the link leads: the page that the site names, or this one if it names none or something that is not an address. */
const trackingPage = (named = ''): string =>
  named && URL.canParse(named, document.baseURI)
    ? new URL(named, document.baseURI).href
    : location.origin + location.pathname;

/**
 * What a person can do with the receipt of a voice that has a key: copy the link, save, print, scan, have this device remember it, add
 * something, withdraw. Loaded when a receipt shows. An anonymous voice is remembered only where the person says so.
 */
class ReceiptTools {
  readonly id: string;
  readonly #host: SubmissionHost & LitElement;
  readonly #caseKey: CaseKey;
  readonly #kind: 'complaint' | 'suggestion';
  readonly #sentAt = new Date();
  readonly #later: LaterForms;
  readonly #texts: LateValue<LaterMessages>;
  readonly #receipts: DeviceReceipts;
  readonly #link: string;
  readonly #code: QrPath | undefined;

  constructor(host: SubmissionHost & LitElement, { id, number, trackingKey }: Stored) {
    this.id = id;
    this.#host = host;
    this.#caseKey = { number, key: trackingKey! };
    this.#kind = host.localName.includes('suggestion') ? 'suggestion' : 'complaint';
    this.#later = new LaterForms(host);
    this.#texts = new LateValue(() => host.requestUpdate());
    this.#receipts = new DeviceReceipts(host.site);
    const page = trackingPage(nearestAttribute(host, 'tracking-page'));
    this.#link = trackingLink(page, this.#caseKey);
    try {
      this.#code = qrPath(this.#link);
    } catch {
      // Too long an address for a code: the link can still be copied.
    }
    adoptStyles(host.shadowRoot!, receiptToolsStyles);
    const { isAnonymous } = host as { isAnonymous?: () => boolean };
    if (!isAnonymous?.() && !this.#isKiosk) this.#remember(true);
    host.addEventListener('hearback-undone', this.#onUndone);
  }

  /** What stands under number and key. */
  shown({ phase }: SubmissionState, facts: CardFacts, words: AllWords): TemplateResult | typeof nothing {
    if (phase === 'refused') this.#receipts.forget(this.#caseKey.number);
    const texts = replaced(
      this.#host,
      this.#texts.get(words.locale, () => loadTexts(words.locale)),
    );
    if (!texts || phase === 'refused') return nothing;
    const { later } = texts;
    const by = phase === 'received' ? this.#by(words.locale) : undefined;
    const code = this.#code;
    return html`${by ? html`<p class="aside" part="due">${fill(later.by, { date: by })}</p>` : nothing}
      <div class="row" part="tools">
        ${facts.copyButton?.('link', this.#link, later.copyLink)}
        ${
          this.#isKiosk
            ? nothing
            : html`<button
                class="button secondary"
                part="button"
                type="button"
                @click=${() => this.#save(facts, words, texts)}
              >
                ${later.save}
              </button>`
        }
        <button class="button secondary" part="button" type="button" @click=${() => this.#print(facts, words, texts)}>
          ${later.print}
        </button>
      </div>
      ${
        code
          ? html`<figure part="code">
              <svg class="qr" viewBox="0 0 ${code.size} ${code.size}" role="img" aria-label=${later.link}>
                <path d=${code.path} />
              </svg>
              <figcaption class="hint">${later.scan}<br />${later.secret}</figcaption>
            </figure>`
          : nothing
      }
      ${
        this.#isKiosk
          ? nothing
          : html`<div>
              <label class="check" part="choice">
                <input
                  type="checkbox"
                  aria-describedby="remember-hint"
                  .checked=${Boolean(this.#receipts.find(this.#caseKey.number))}
                  @change=${(event: Event) => this.#remember((event.target as HTMLInputElement).checked)}
                />
                ${later.remember}
              </label>
              <p id="remember-hint" class="hint" part="hint">${later.rememberHint}</p>
            </div>`
      }
      ${phase === 'received' ? this.#later.shown(this.#caseKey, this.#laterWords(words, texts)) : nothing}`;
  }

  /** A voice that was undone was never sent, so there is no case to remember. */
  readonly #onUndone = ({ detail }: VoiceEvents['hearback-undone']) => {
    if (detail.id !== this.id) return;
    this.#host.removeEventListener('hearback-undone', this.#onUndone);
    this.#receipts.forget(this.#caseKey.number);
    made.delete(this.#host);
  };

  get #isKiosk(): boolean {
    return isShared(this.#host);
  }

  #laterWords({ messages, locale }: AllWords, texts: LaterMessages): LaterWords {
    return { locale, messages: { ...messages, ...texts } };
  }

  #by(locale: string): string | undefined {
    if (this.#later.isOver) return undefined;
    const within = nearestAttribute(this.#host, 'answer-within') ?? '';
    const by = promisedBy(within, this.#sentAt);
    return by && promisedText(within, by, locale);
  }

  #remember(on: boolean): void {
    const { number } = this.#caseKey;
    if (on) this.#receipts.keep({ ...this.#caseKey, kind: this.#kind, sentAt: this.#sentAt.toISOString() });
    else this.#receipts.forget(number);
    this.#host.requestUpdate();
  }

  /** What is saved and printed: captions and texts. */
  #rows({ next }: CardFacts, { messages: { receipt }, locale }: AllWords, { later }: LaterMessages) {
    const by = this.#by(locale);
    const sent = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(this.#sentAt);
    const rows: (readonly [string, string])[] = [
      [receipt.number, this.#caseKey.number],
      [receipt.key, trackingKeyText(this.#caseKey.key)],
      [later.link, this.#link],
      [receipt.next, this.#later.isOver ? '' : [next, by && fill(later.by, { date: by })].filter(Boolean).join('\n')],
    ];
    return { title: fill(later.sent, { date: sent }), rows: rows.filter(([, text]) => text) };
  }

  #save(facts: CardFacts, words: AllWords, texts: LaterMessages): void {
    const { title, rows } = this.#rows(facts, words, texts);
    const lines = [title, ...rows.map(([caption, text]) => `${caption}:\n${text}`), texts.later.secret];
    saveText(`hearback-${this.#caseKey.number}.txt`, `${lines.join('\n\n')}\n`);
  }

  #print(facts: CardFacts, words: AllWords, texts: LaterMessages): void {
    const { title, rows } = this.#rows(facts, words, texts);
    const { direction } = getComputedStyle(this.#host.shadowRoot!.querySelector('.root') ?? this.#host);
    printCard(this.#host.shadowRoot!, { title, rows, code: this.#code, lang: words.locale, dir: direction });
  }
}

const made = new WeakMap<Element, ReceiptTools>();

/** What stands on the receipt of a form under number and key: the same tools for as long as the same voice is shown. */
export function receiptTools(
  host: SubmissionHost & LitElement,
  state: Extract<SubmissionState, { readonly stored: Stored }>,
  facts: CardFacts,
  words: AllWords,
): TemplateResult | typeof nothing {
  const { stored } = state;
  if (!stored.trackingKey) return nothing;
  let tools = made.get(host);
  if (tools?.id !== stored.id) made.set(host, (tools = new ReceiptTools(host, stored)));
  return tools!.shown(state, facts, words);
}
