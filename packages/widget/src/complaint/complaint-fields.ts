import { html, nothing, type TemplateResult } from 'lit';
import type { Pair } from '../attributes/parse-pairs.js';
import { choiceField } from '../form/choice-field.js';
import { contactFields, type AnonymousRule } from '../form/contact-fields.js';
import type { ContactDemand } from '../form/contact-problems.js';
import { choicesOf } from '../form/choices-of.js';
import { fold } from '../form/fold.js';
import { textField } from '../form/text-field.js';
import { TEXT_LIMITS } from '../form/text-length.js';
import type { AllWords } from '../form/words.js';
import type { ComplaintState } from './complaint-data.js';

/** Everything the complaint form asks. */
export type ComplaintFieldsOptions = {
  readonly state: ComplaintState;
  readonly categories: readonly Pair[];
  readonly demand: ContactDemand;
  readonly anonymous: AnonymousRule;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (change: Partial<ComplaintState>) => void;
  /** Told whether the date field holds something that is not a date yet. */
  readonly onIncompleteDate: (incomplete: boolean) => void;
};

/** Little first: what happened, what it is about, what would help, how to answer. The rest is folded away. */
export function complaintFields(options: ComplaintFieldsOptions, words: AllWords): TemplateResult {
  const { state, categories, demand, anonymous, today, errorOf, onChange, onIncompleteDate } = options;
  const { complaint } = words.messages;
  const choice = <Id extends 'wanted' | 'severity' | 'failure'>(
    id: Id,
    labels: { readonly [Key in Exclude<ComplaintState[Id], ''>]: string },
    look: 'pills' | 'rows',
  ) =>
    choiceField(
      {
        id,
        legend: complaint[id],
        choices: choicesOf(labels),
        look,
        value: state[id] as Exclude<ComplaintState[Id], ''> | '',
        onPick: (picked) => onChange({ [id]: picked }),
      },
      words,
    );
  return html`${textField(
    {
      id: 'text',
      label: complaint.text,
      hint: complaint.textHint,
      value: state.text,
      limit: TEXT_LIMITS.text,
      error: errorOf('text'),
      onInput: (text) => onChange({ text }),
    },
    words,
  )}
  ${choiceField(
    {
      id: 'category',
      legend: complaint.category,
      choices: categories,
      value: state.category?.id ?? '',
      onPick: (id) => onChange({ category: categories.find((category) => category.id === id) ?? null }),
    },
    words,
  )}
  ${choice('wanted', complaint.wantedOptions, 'pills')}
  ${
    state.wanted === 'other'
      ? textField(
          {
            id: 'wanted-detail',
            label: complaint.wantedDetail,
            optional: true,
            value: state.wantedDetail,
            limit: TEXT_LIMITS.wantedDetail,
            error: errorOf('wanted-detail'),
            onInput: (wantedDetail) => onChange({ wantedDetail }),
          },
          words,
        )
      : nothing
  }
  ${fold(
    html`${complaint.moreDetail} <span class="optional">${complaint.moreDetailHint}</span>`,
    html`${textField(
      {
        id: 'occurred',
        label: complaint.occurredAt,
        type: 'date',
        autocomplete: 'off',
        max: today,
        value: state.occurredAt,
        error: errorOf('occurred'),
        onInput: (occurredAt, field) => {
          onIncompleteDate(field.validity.badInput);
          onChange({ occurredAt });
        },
      },
      words,
    )}
    ${choice('severity', complaint.severities, 'rows')} ${choice('failure', complaint.failures, 'rows')}`,
  )}
  ${contactFields(
    {
      state: state.contact,
      demand,
      anonymous,
      folded: false,
      errorOf,
      onChange: (change) => onChange({ contact: { ...state.contact, ...change } }),
    },
    words,
  )}`;
}
