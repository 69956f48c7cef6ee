import { uuidV7 } from '@hearback/protocol/light';
import type { Kind } from '../attributes/parse-kinds.js';
import { warnOnce } from '../attributes/warn-once.js';
import { tellPage } from '../delivery/voice-events.js';
import { sentLine } from '../form/sent-line.js';
import type { AllWords } from '../form/words.js';
import { isShared } from '../kiosk/is-shared.js';
import { fill } from '../locales/fill.js';
import { deliverVoice, type FallbackState } from './deliver-voice.js';
import { emptyWhenLeft } from './empty-when-left.js';
import { fallbackFields, faultText } from './fallback-fields.js';
import { fallbackReceipt } from './fallback-receipt.js';
import { fallbackContext, fallbackFault, fallbackVoice, type FallbackFields } from './fallback-voice.js';
import { make } from './make.js';

/** A form that works where the whole ones do not. */
export type FallbackForm = {
  readonly element: HTMLElement;
  readonly choose: (kind: Kind) => void;
  /** What stands in its fields. */
  readonly read: () => FallbackFields;
  /** Whether nothing has been sent that might yet arrive, or has. */
  readonly isIdle: () => boolean;
};

/** What the stand-in's form asks, and for whom. */
export type FallbackFormOptions = {
  /** Element whose attributes say what to ask and where to send it; the page hears of the voice there. */
  readonly source: Element;
  /** At least one. */
  readonly kinds: readonly Kind[];
  readonly words: AllWords;
  /** What the person has written already. */
  readonly written: string;
};

/**
 * A form of plain elements that takes text, kind and contact, and brings them to the endpoint. It depends on no `submit` event, which a
 * sandbox may forbid, on no markup and on no method of arrays.
 */
export function fallbackForm(options: FallbackFormOptions): FallbackForm {
  const { source, words } = options;
  const { form, errors, receipt } = words.messages;
  const attributes = (name: string) => source.getAttribute(name);
  const context = fallbackContext(attributes, words.locale, location.href);
  const fields = fallbackFields(options, attributes);
  const send = make('button', { type: 'button', class: 'button primary' }, form.send);
  const said = make('p', { id: 'said', class: 'said', role: 'alert' });
  const status = make('p', { class: 'visually-hidden', role: 'status' });
  const sent = make('p', { class: 'hint' }, sentLine(context, false, words));
  fields.element.append(said, make('div', { class: 'send' }, send, sent));
  const element = make('div', {}, status, fields.element);

  /** The voice on its way, and its text: the same text keeps its id, however often it is sent. */
  let sending: { readonly id: string; readonly spoken: string } | undefined;
  let isBusy = false;
  const isKiosk = isShared(source);
  let card: HTMLElement | undefined;

  const busy = (now: boolean) => {
    isBusy = now;
    send.setAttribute('aria-disabled', String(now));
    send.textContent = now ? form.sending : form.send;
  };

  const restart = () => {
    sending = undefined;
    card?.replaceWith(fields.element);
    card = undefined;
    status.textContent = '';
  };

  const back = (afresh: boolean) => {
    restart();
    if (afresh) fields.clear();
    element.querySelector('textarea')!.focus();
  };

  const announce = (state: Exclude<FallbackState, { phase: 'kept' }>): string => {
    if (state.phase === 'refused') return fill(receipt.announceRefused, { reason: state.reason });
    if (state.phase === 'stored' && state.stored.durability === 'memory') return receipt.memoryTitle;
    const announced = state.phase === 'stored' ? receipt.announceStored : receipt.announceReceived;
    return fill(announced, { number: state.stored.number });
  };

  const show = (state: FallbackState) => {
    busy(false);
    if (state.phase === 'kept') {
      said.textContent = errors.unavailable;
      addEventListener('online', () => sending && void submit(), { once: true });
      return;
    }
    const { id, number, durability } = state.stored;
    const hasFocus = (element.getRootNode() as Partial<ShadowRoot>).activeElement != null;
    const isRefused = state.phase === 'refused';
    const shown = fallbackReceipt(
      state,
      {
        promise: attributes('promise') ?? '',
        ownText: fields.read().text,
        onBack: () => back(!isRefused),
      },
      words,
    );
    (card ?? fields.element).replaceWith(shown);
    card = shown;
    status.textContent = announce(state);
    if (hasFocus) shown.querySelector('h2')!.focus();
    if (state.phase === 'stored') tellPage(source, 'hearback-stored', { id, number, durability });
    else if (state.phase === 'received') tellPage(source, 'hearback-delivered', { id, number });
    else tellPage(source, 'hearback-rejected', { id, number, reason: state.told });
  };

  /** Sends what is in the fields, unless it is already on its way, has been accepted, or something has to be corrected first. */
  async function submit(): Promise<void> {
    if (isBusy || card) return;
    const now = fields.read();
    const fault = fallbackFault(now, attributes);
    fields.mark(fault);
    said.textContent = fault ? faultText(fault, now.kind, words) : '';
    if (fault) return;
    const endpoint = attributes('endpoint');
    const site = attributes('site');
    const voice = fallbackVoice(now, { attributes, context, question: fields.question });
    if (!tellPage(source, 'hearback-submit', voice)) return;
    busy(true);
    if (!endpoint || !site) {
      warnOnce(source, 'cannot send: expected the attributes endpoint and site.');
      return show({ phase: 'kept' });
    }
    const spoken = JSON.stringify(voice);
    const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
    if (sending?.spoken !== spoken) sending = { id: uuidV7({ nowMs: Date.now(), random }), spoken };
    const { id } = sending;
    const address = new URL(endpoint, document.baseURI).href;
    await deliverVoice({ id, voice, endpoint: address, site, isForgotten: isKiosk }, (state) => {
      if (sending?.id === id) show(state);
    });
  }

  send.addEventListener('click', () => void submit());
  element.addEventListener('keydown', (event) => {
    const { key, ctrlKey, metaKey, isComposing, target } = event;
    const isLine = target instanceof HTMLInputElement;
    if (key === 'Enter' && !isComposing && (isLine || ctrlKey || metaKey)) void submit();
  });
  if (isKiosk) {
    const isInUse = () => {
      const { text, score, name, phone, email } = fields.read();
      return Boolean(card || text || score || name || phone || email);
    };
    const startOver = () => {
      restart();
      busy(false);
      said.textContent = '';
      fields.mark(null);
      fields.clear();
      fields.choose(options.kinds[0]!);
    };
    const announceIt = (text: string) => {
      status.textContent = text;
    };
    emptyWhenLeft(source, { element, announce: announceIt, isInUse, startOver }, words);
  }
  return { element, choose: fields.choose, read: fields.read, isIdle: () => !sending };
}
