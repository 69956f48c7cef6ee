import { html, nothing, type TemplateResult } from 'lit';
import type { SubmissionState } from '../delivery/submission-state.js';
import { fold } from '../form/fold.js';
import type { AllWords } from '../form/words.js';
import { trackingKeyText } from './tracking-key-text.js';

/** States in which the form has given way to its receipt. */
export type EndState = Extract<SubmissionState, { phase: 'stored' | 'received' | 'refused' }>;

/**
 * Draws a button that copies a text.
 *
 * @param name Tells it from the others on the receipt.
 */
export type CopyButton = (name: string, text: string, label: string) => TemplateResult;

/** What a receipt shows besides the state itself. */
export type ReceiptOptions = {
  /** What the person can expect, such as the promise; shown once the voice is received. */
  readonly next: string;
  /** What the person wrote, to copy from a refusal. */
  readonly ownText: string;
  /** Absent where nothing is to be copied. */
  readonly copyButton?: CopyButton | undefined;
  /** What explains the state, in place of its sentence. */
  readonly body?: TemplateResult | undefined;
  readonly onAnother: () => void;
  readonly onEdit: () => void;
  /** What else there is to it, once that has loaded. */
  readonly more?: unknown;
};

/** A tick; a tray that holds what was put in; a warning not to leave; a cross. Drawn in a box of 24. */
const SIGNS = {
  received: 'm5.5 12.5 4.4 4.4 8.6-9.3',
  stored: 'M12 4.5v9m-3.6-3.4 3.6 3.6 3.6-3.6M5 14.5v3a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-3',
  memory: 'M12 6.5v6.5m0 4v.1',
  refused: 'm7 7 10 10M17 7 7 17',
} as const;

/** The card that takes the form's place: saved on this device, received, or refused. It stays until the person moves on. */
export function receipt(state: EndState, options: ReceiptOptions, words: AllWords): TemplateResult {
  const { phase, stored } = state;
  const look = phase === 'stored' && stored.durability === 'memory' ? 'memory' : phase;
  const texts = words.messages.receipt;
  return html`<div class="receipt ${look}" part="receipt" role="group" aria-labelledby="receipt-title">
    <svg class="sign" part="sign" viewBox="0 0 24 24" aria-hidden="true"><path pathLength="1" d=${SIGNS[look]} /></svg>
    <h2 id="receipt-title" class="ring" part="receipt-title" tabindex="-1">${texts[`${look}Title`]}</h2>
    ${options.body ?? html`<p part="text">${texts[`${look}Body`]}</p>`}
    ${state.phase === 'refused' ? refused(state, options, words) : kept(state, options, words)}
  </div>`;
}

/** Something with its caption, set off by a line. */
const aside = (part: 'next' | 'reason', caption: string, text: string) =>
  text
    ? html`<p class="aside" part=${part}><span class="hint" part="hint">${caption}</span><br /><bdi>${text}</bdi></p>`
    : nothing;

/** Letters and figures to read out or to copy. */
const code = (caption: string, text: string, name: 'figures' | 'key') =>
  html`<div>
    <span class="hint" part="hint">${caption}</span><br />
    <bdi class="code ${name}" part=${name} dir="ltr" translate="no">${text}</bdi>
  </div>`;

function kept({ phase, stored }: Exclude<EndState, { phase: 'refused' }>, options: ReceiptOptions, words: AllWords) {
  const texts = words.messages.receipt;
  const { number, trackingKey } = stored;
  const key = trackingKey && trackingKeyText(trackingKey);
  return html`<div class="number" part="number">
      ${code(texts.number, number, 'figures')} ${options.copyButton?.('number', number, texts.copyNumber)}
    </div>
    ${phase === 'received' ? aside('next', texts.next, options.next) : nothing}
    ${
      key
        ? fold(
            texts.keep,
            html`${code(texts.key, key, 'key')}
            ${options.copyButton?.('key', `${texts.number}: ${number}\n${texts.key}: ${key}`, texts.copyKey)}`,
            'keep',
          )
        : nothing
    }
    ${options.more}
    <button class="button quiet" part="button" type="button" @click=${options.onAnother}>${texts.another}</button>`;
}

function refused({ reason }: Extract<EndState, { phase: 'refused' }>, options: ReceiptOptions, words: AllWords) {
  const texts = words.messages.receipt;
  const { ownText, onEdit } = options;
  return html`${aside('reason', texts.refusedReason, reason)}
    ${ownText ? html`<blockquote class="ring" tabindex="0" part="own-text">${ownText}</blockquote>` : nothing}
    <button class="button primary" part="button" type="button" @click=${onEdit}>${texts.edit}</button>
    ${ownText && options.copyButton?.('text', ownText, texts.copyText)} ${options.more}`;
}
