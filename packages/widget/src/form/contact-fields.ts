import { html, nothing, type TemplateResult } from 'lit';
import { choiceField } from './choice-field.js';
import type { ContactState } from './contact-data.js';
import type { ContactDemand } from './contact-problems.js';
import { textInput, type TextInputOptions } from './text-input.js';
import type { Words } from './words.js';

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
export function contactFields(options: ContactFieldsOptions, words: Words): TemplateResult {
  const { state, demand, anonymous, folded } = options;
  const { contact } = words.messages;
  const fields = demand === 'hidden' || state.anonymous ? nothing : reachFields(options, words);
  return html`${anonymous === 'allow' ? anonymousSwitch(options, words) : nothing}
  ${state.anonymous ? html`<p class="hint note">${contact.anonymousHint}</p>` : nothing}
  ${
    folded && fields !== nothing
      ? html`<details class="more" part="more">
          <summary class="ring">${contact.add}</summary>
          <div class="stack">${fields}</div>
        </details>`
      : fields
  }`;
}

const anonymousSwitch = ({ state, onChange }: ContactFieldsOptions, { messages }: Words) =>
  html`<label class="switch" part="switch">
    <input
      type="checkbox"
      role="switch"
      class="ring"
      .checked=${state.anonymous}
      @change=${(event: Event) => onChange({ anonymous: (event.target as HTMLInputElement).checked })}
    /><span>${messages.contact.anonymous}</span>
  </label>`;

function reachFields({ state, demand, folded, errorOf, onChange }: ContactFieldsOptions, words: Words) {
  const { contact } = words.messages;
  const input = (id: 'name' | 'phone' | 'email', rest: Pick<TextInputOptions, 'type' | 'autocomplete'>) =>
    textInput(
      {
        id,
        label: contact[id],
        ...rest,
        value: state[id],
        error: errorOf(id),
        onInput: (value) => onChange({ [id]: value }),
      },
      words,
    );
  const phone = state.phone.trim() !== '';
  const email = state.email.trim() !== '';
  const channels = (['phone', 'message', 'email'] as const)
    .filter((channel) => (channel === 'email' ? email : phone))
    .map((id) => ({ id, label: contact.channels[id] }));
  return html`<fieldset class="field contact" part="field">
    <legend class=${folded ? 'visually-hidden' : ''} part="label">
      ${contact.legend}${demand === 'optional' ? html` <span class="optional">(${words.messages.form.optional})</span>` : nothing}
    </legend>
    <p class="hint">${contact.hint}</p>
    <div class="pair">
      ${input('name', { type: 'text', autocomplete: 'name' })} ${input('phone', { type: 'tel', autocomplete: 'tel' })}
      ${input('email', { type: 'email', autocomplete: 'email' })}
    </div>
    ${
      phone
        ? html`<label class="check">
            <input
              type="checkbox"
              .checked=${state.callback}
              @change=${(event: Event) => onChange({ callback: (event.target as HTMLInputElement).checked })}
            />${contact.callback}
          </label>`
        : nothing
    }
    ${
      phone && email
        ? choiceField(
            {
              id: 'channel',
              legend: contact.channel,
              choices: channels,
              optional: true,
              value: state.channel,
              onPick: (channel) => onChange({ channel }),
            },
            words,
          )
        : nothing
    }
  </fieldset>`;
}
