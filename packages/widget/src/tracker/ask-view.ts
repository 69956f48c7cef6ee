import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../form/text-field.js';
import { fill } from '../locales/fill.js';
import { momentText, type TrackerWords } from './case-view.js';
import type { DeviceReceipt } from './device-receipts.js';
import type { LaterWords } from '../later/later-forms.js';

/** What is asked and listed where no case is shown. */
export type AskOptions = {
  readonly number: string;
  readonly key: string;
  readonly errors: { readonly number?: string; readonly key?: string };
  /** Why a look-up came to nothing. */
  readonly trouble: string;
  readonly isLooking: boolean;
  readonly receipts: readonly DeviceReceipt[];
  /** The person asked to forget all, and is asked whether they mean it. */
  readonly isWiping: boolean;
  readonly onInput: (entered: { number?: string; key?: string }) => void;
  readonly onLook: () => void;
  readonly onReceipt: (receipt: DeviceReceipt) => void;
  readonly onExport: () => void;
  readonly onWipe: (sure: boolean | undefined) => void;
};

function row(receipt: DeviceReceipt, onReceipt: AskOptions['onReceipt'], words: TrackerWords & LaterWords) {
  const { tracker, later } = words.messages;
  const { number, kind, sentAt, state, hasNews } = receipt;
  return html`<li>
    <button class="button receipt" part="button receipt" type="button" @click=${() => onReceipt(receipt)}>
      <span>${tracker[kind]} <bdi class="small-figures" dir="ltr" translate="no">${number}</bdi></span>
      <span class="hint">
        ${fill(later.sent, { date: momentText(sentAt, words.locale) })}
        ${state ? html`· ${tracker.states[state]}` : nothing}
      </span>
      ${hasNews ? html`<span class="news">${tracker.news}</span>` : nothing}
    </button>
  </li>`;
}

function deviceList(
  { receipts, isWiping, onReceipt, onExport, onWipe }: AskOptions,
  words: TrackerWords & LaterWords,
): TemplateResult {
  const { tracker, later } = words.messages;
  return html`<section class="stack" aria-labelledby="device" part="device">
    <h3 id="device" part="subheading">${tracker.device}</h3>
    <ul class="receipts" role="list">
      ${receipts.map((each) => row(each, onReceipt, words))}
    </ul>
    ${
      isWiping
        ? html`<div class="stack" role="group" aria-labelledby="wipe-question">
            <p id="wipe-question" class="ring" part="text" tabindex="-1">${tracker.wipeQuestion}</p>
            <div class="row">
              <button class="button secondary" part="button" type="button" @click=${() => onWipe(true)}>
                ${tracker.wipeSend}
              </button>
              <button class="button quiet" part="button" type="button" @click=${() => onWipe(undefined)}>
                ${later.cancel}
              </button>
            </div>
          </div>`
        : html`<div class="row">
            <button class="button secondary" part="button" type="button" @click=${onExport}>
              ${tracker.exportList}
            </button>
            <button class="button quiet" part="button" type="button" @click=${() => onWipe(false)}>
              ${tracker.wipe}
            </button>
          </div>`
    }
  </section>`;
}

/** Asks for number and key, and lists what was sent from this device. */
export function askView(options: AskOptions, words: TrackerWords & LaterWords): TemplateResult {
  const { tracker } = words.messages;
  const { number, key, errors, trouble, isLooking, receipts, onInput, onLook } = options;
  const submit = (event: Event) => {
    event.preventDefault();
    onLook();
  };
  // `method="dialog"` submits nothing where no script runs. Numbers and keys must reach no spelling service, nor be corrected by one.
  return html`<p class="intro" part="intro">${tracker.intro}</p>
    ${receipts[0] ? deviceList(options, words) : nothing}
    <form
      class="stack"
      aria-label=${tracker.lookUp}
      method="dialog"
      novalidate
      autocapitalize="characters"
      autocorrect="off"
      spellcheck="false"
      @submit=${submit}
    >
      ${textField(
        {
          id: 'number',
          label: tracker.number,
          type: 'text',
          autocomplete: 'off',
          value: number,
          error: errors.number,
          onInput: (text) => onInput({ number: text }),
        },
        words,
      )}
      ${textField(
        {
          id: 'key',
          label: tracker.key,
          type: 'text',
          autocomplete: 'off',
          value: key,
          error: errors.key,
          onInput: (text) => onInput({ key: text }),
        },
        words,
      )}
      ${trouble ? html`<p class="problems" role="alert" part="problems">${trouble}</p>` : nothing}
      <div class="row">
        <button class="button primary" part="button" aria-disabled=${isLooking ? 'true' : nothing}>
          ${isLooking ? tracker.looking : tracker.lookUp}
        </button>
      </div>
    </form>`;
}
