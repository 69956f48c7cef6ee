import { html, nothing, type TemplateResult } from 'lit';
import type { SubmissionState } from '../delivery/submission-state.js';
import type { Words } from '../form/words.js';
import { memoryIcon, receivedIcon, refusedIcon, storedIcon } from './icons.js';
import { trackingKeyText } from './tracking-key-text.js';

/** States in which the form has given way to its receipt. */
export type EndState = Extract<SubmissionState, { phase: 'stored' | 'received' | 'refused' }>;

/** What stands on a receipt beside the state itself. */
export type ReceiptOptions = {
  /** What the person can expect, such as the promise; shown once the voice is received. */
  readonly next: string;
  /** What the person wrote, to copy from a refusal. */
  readonly ownText: string;
  /** What was copied last. */
  readonly copied: string | undefined;
  readonly onCopy: (name: string, text: string) => void;
  readonly onAnother: () => void;
  readonly onEdit: () => void;
};

/** The card that takes the form's place: saved on this device, received, or refused. It stays until the person moves on. */
export function receipt(state: EndState, options: ReceiptOptions, words: Words): TemplateResult {
  return html`<div class="receipt ${state.phase}" part="receipt" role="group" aria-labelledby="receipt-title">
    ${state.phase === 'refused' ? refused(state, options, words) : kept(state, options, words)}
  </div>`;
}

const title = (text: string) =>
  html`<h2 id="receipt-title" class="ring" part="receipt-title" tabindex="-1">${text}</h2>`;

function copyButton(
  name: string,
  text: string,
  label: string,
  { copied, onCopy }: ReceiptOptions,
  { messages }: Words,
) {
  return html`<button class="button secondary" part="button" type="button" @click=${() => onCopy(name, text)}>
    ${copied === name ? messages.receipt.copied : label}
  </button>`;
}

function kept({ phase, stored }: Exclude<EndState, { phase: 'refused' }>, options: ReceiptOptions, words: Words) {
  const { receipt: texts } = words.messages;
  const { number, durability } = stored;
  const received = phase === 'received';
  const memory = !received && durability === 'memory';
  return html`${received ? receivedIcon : memory ? memoryIcon : storedIcon}
    ${title(received ? texts.receivedTitle : memory ? texts.memoryTitle : texts.storedTitle)}
    <p>${received ? texts.receivedBody : memory ? texts.memoryBody : texts.storedBody}</p>
    <div class="number" part="number">
      <div>
        <span class="caption">${texts.number}</span>
        <bdi class="figures" dir="ltr" translate="no">${number}</bdi>
      </div>
      ${copyButton('number', number, texts.copyNumber, options, words)}
    </div>
    ${
      received && options.next
        ? html`<div class="next" part="next">
            <span class="caption">${texts.next}</span>
            <p>${options.next}</p>
          </div>`
        : nothing
    }
    ${stored.trackingKey ? keyLine(number, trackingKeyText(stored.trackingKey), options, words) : nothing}
    <button class="button quiet" part="button" type="button" @click=${options.onAnother}>${texts.another}</button>`;
}

function keyLine(number: string, key: string, options: ReceiptOptions, words: Words) {
  const { receipt: texts } = words.messages;
  return html`<details class="more keep" part="keep">
    <summary class="ring">${texts.keep}</summary>
    <div class="stack">
      <div>
        <span class="caption">${texts.key}</span>
        <bdi class="key" dir="ltr" translate="no">${key}</bdi>
      </div>
      ${copyButton('key', `${texts.number}: ${number}\n${texts.key}: ${key}`, texts.copyKey, options, words)}
    </div>
  </details>`;
}

function refused({ reason }: Extract<EndState, { phase: 'refused' }>, options: ReceiptOptions, words: Words) {
  const { receipt: texts } = words.messages;
  const { ownText, onEdit } = options;
  return html`${refusedIcon} ${title(texts.refusedTitle)}
    <p>${texts.refusedBody}</p>
    ${
      reason
        ? html`<div class="reason" part="reason">
            <span class="caption">${texts.refusedReason}</span>
            <p>${reason}</p>
          </div>`
        : nothing
    }
    ${ownText ? html`<blockquote class="own-text ring" tabindex="0" part="own-text">${ownText}</blockquote>` : nothing}
    <div class="actions">
      <button class="button primary" part="button" type="button" @click=${onEdit}>${texts.edit}</button>
      ${ownText ? copyButton('text', ownText, texts.copyText, options, words) : nothing}
    </div>`;
}
