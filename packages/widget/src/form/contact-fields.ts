import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from './choice-field.js';
import type { ContactState } from './contact-data.js';
import type { ContactDemand } from './contact-problems.js';
import { choicesOf } from './choices-of.js';
import { fold } from './fold.js';
import { labelText } from './label-text.js';
import { textField } from './text-field.js';
import { ticked } from './ticked.js';
import type { AllWords } from './words.js';

/** Whether a visitor may stay anonymous, always does, or never can. */
export type AnonymousRule = 'allow' | 'always' | 'never';

/** The part of a form that says who speaks. */
export type ContactFieldsOptions = {
  readonly state: ContactState;
  readonly demand: ContactDemand;
  readonly anonymous: AnonymousRule;
  /** Whether the fields start folded away. */
  readonly folded: boolean;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (change: Partial<ContactState>) => void;
};

/**
 * Name, phone and e-mail, or anonymous. What is asked further (how and whether to call) appears with the phone number
 * or address it concerns.
 */
export function contactFields(options: ContactFieldsOptions, words: AllWords): TemplateResult {
  const { state, demand, anonymous, folded, onChange } = options;
  const { contact } = words.messages;
  const fields = demand === 'hidden' || state.anonymous ? nothing : reachFields(options, words);
  return html`${
    anonymous === 'allow'
      ? checkbox('switch', contact.anonymous, state.anonymous, (on) => onChange({ anonymous: on }))
      : nothing
  }
  ${state.anonymous ? html`<p class="hint note" part="hint">${contact.anonymousHint}</p>` : nothing}
  ${folded && fields !== nothing ? fold(contact.add, fields) : fields}`;
}

const checkbox = (role: 'switch' | 'checkbox', label: string, checked: boolean, onChange: (checked: boolean) => void) =>
  html`<label class="check" part=${role === 'switch' ? role : 'choice'}>
    <input
      type="checkbox"
      role=${role}
      .checked=${ticked(checked)}
      @change=${({ target }: Event) => onChange((target as HTMLInputElement).checked)}
    />${label}
  </label>`;

function reachFields({ state, demand, folded, errorOf, onChange }: ContactFieldsOptions, words: AllWords) {
  const { contact } = words.messages;
  const input = (
    id: 'name' | 'phone' | 'email',
    type: 'text' | 'tel' | 'email',
    autocomplete: 'name' | 'tel' | 'email',
  ) =>
    textField(
      {
        id,
        label: contact[id],
        type,
        autocomplete,
        value: state[id],
        error: errorOf(id),
        onInput: (value) => onChange({ [id]: value }),
      },
      words,
    );
  const phone = state.phone.trim() !== '';
  const email = state.email.trim() !== '';
  return html`<fieldset class="field contact" part="field">
    <legend class=${folded ? 'visually-hidden' : ''} part="label">
      ${labelText(contact.legend, demand === 'optional', words)}
    </legend>
    <p class="hint" part="hint">${contact.hint}</p>
    <div class="pair">
      ${input('name', 'text', 'name')} ${input('phone', 'tel', 'tel')} ${input('email', 'email', 'email')}
    </div>
    ${phone ? checkbox('checkbox', contact.callback, state.callback, (on) => onChange({ callback: on })) : nothing}
    ${
      phone && email
        ? choiceField(
            {
              id: 'channel',
              legend: contact.channel,
              choices: choicesOf(contact.channels),
              value: state.channel,
              onPick: (channel) => onChange({ channel }),
            },
            words,
          )
        : nothing
    }
  </fieldset>`;
}
