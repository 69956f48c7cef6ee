import type { Prompted } from '@hearback/protocol/light';
import type { Launcher } from '../launcher/launcher.js';
import { defineElement } from '../loader/define-element.js';
import { matchLocale } from '../locales/locale-id.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import { loadTexts } from '../locales/prompts/load.js';
import { replacedOnce } from '../texts/replaced-once.js';
import { readMemory, writeMemory } from './memory.js';
import { PromptElement, type PromptAnswer } from './prompt-element.js';

/** The events that the tag dispatches about a prompt. */
export type HearbackPromptEvent = CustomEvent<Prompted & { readonly step: 'shown' | PromptAnswer }>;

/**
 * Shows a prompt in the launcher's corner until it is answered.
 *
 * @param widget The tag that asks.
 * @param prompted The trigger, which is sent along with the voice.
 * @param until Takes the prompt away unanswered.
 */
export async function showPrompt(widget: Launcher, prompted: Prompted, until: AbortSignal): Promise<void> {
  const { tag, directed } = nearestLanguage(widget);
  const locale = matchLocale(tag) ?? 'en';
  const messages = await replacedOnce(widget, await loadTexts(locale), 'prompts');
  if (until.aborted) return;
  defineElement('hearback-prompt', PromptElement);
  const card = document.createElement('hearback-prompt') as PromptElement;
  const over = new AbortController();
  const end = () => {
    over.abort();
    card.remove();
  };
  const tell = (step: 'shown' | PromptAnswer) => {
    const event: HearbackPromptEvent = new CustomEvent('hearback-prompt', {
      bubbles: true,
      composed: true,
      detail: { step, ...prompted },
    });
    widget.dispatchEvent(event);
  };
  const answer = (given: PromptAnswer) => {
    if (over.signal.aborted) return;
    const hadFocus = widget.shadowRoot?.activeElement === card;
    end();
    const site = widget.getAttribute('site') ?? '';
    if (given === 'never') writeMemory(site, { ...readMemory(site), never: true });
    tell(given);
    if (given === 'accepted') {
      widget.prompted = prompted;
      widget.addEventListener('hearback-close', () => (widget.prompted = undefined), { once: true });
      widget.open();
    } else if (hadFocus) widget.shadowRoot!.querySelector<HTMLElement>('[part~="launcher"]')?.focus();
  };

  card.words = { messages, locale };
  card.question = widget.getAttribute('prompt-text');
  card.answer = answer;
  card.dir = locale === 'ar' && !directed ? 'rtl' : '';
  for (const name of ['theme', 'accent', 'density', 'radius', 'motion']) {
    const value = widget.getAttribute(name);
    if (value !== null) card.setAttribute(name, value);
  }
  until.addEventListener('abort', end, { signal: over.signal });
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) answer('dismissed');
    },
    { signal: over.signal },
  );
  // The panel was opened without it, which makes the prompt needless.
  widget.addEventListener('hearback-open', end, { signal: over.signal });
  widget.shadowRoot!.append(card);
  tell('shown');
}
