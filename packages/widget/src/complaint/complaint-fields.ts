import { html, nothing, type TemplateResult } from 'lit';
import type { Pair } from '../attributes/parse-pairs.js';
import { choiceField } from '../form/choice-field.js';
import { contactFields, type AnonymousRule } from '../form/contact-fields.js';
import type { ContactDemand } from '../form/contact-problems.js';
import { textArea } from '../form/text-area.js';
import { textInput } from '../form/text-input.js';
import { TEXT_LIMITS } from '../form/text-length.js';
import type { Words } from '../form/words.js';
import { choicesOf } from './complaint-choices.js';
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
export function complaintFields(options: ComplaintFieldsOptions, words: Words): TemplateResult {
  const { state, categories, errorOf, onChange } = options;
  const { complaint } = words.messages;
  return html`${textArea(
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
      optional: true,
      value: state.category?.id ?? '',
      onPick: (id) => onChange({ category: categories.find((category) => category.id === id) ?? null }),
    },
    words,
  )}
  ${choiceField(
    {
      id: 'wanted',
      legend: complaint.wanted,
      choices: choicesOf(complaint.wantedOptions),
      optional: true,
      value: state.wanted,
      onPick: (wanted) => onChange({ wanted }),
    },
    words,
  )}
  ${
    state.wanted === 'other'
      ? textArea(
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
  ${detailFields(options, words)}
  ${contactFields(
    {
      state: state.contact,
      demand: options.demand,
      anonymous: options.anonymous,
      folded: false,
      errorOf,
      onChange: (change) => onChange({ contact: { ...state.contact, ...change } }),
    },
    words,
  )}`;
}

function detailFields({ state, today, errorOf, onChange, onIncompleteDate }: ComplaintFieldsOptions, words: Words) {
  const { complaint } = words.messages;
  return html`<details class="more" part="more">
    <summary class="ring">
      <span>${complaint.moreDetail} <span class="optional">${complaint.moreDetailHint}</span></span>
    </summary>
    <div class="stack">
      ${textInput(
        {
          id: 'occurred',
          label: complaint.occurredAt,
          type: 'date',
          autocomplete: 'off',
          max: today,
          value: state.occurredAt,
          error: errorOf('occurred'),
          onInput: (occurredAt, input) => {
            onIncompleteDate(input.validity.badInput);
            onChange({ occurredAt });
          },
        },
        words,
      )}
      ${choiceField(
        {
          id: 'severity',
          legend: complaint.severity,
          choices: choicesOf(complaint.severities),
          optional: true,
          look: 'rows',
          value: state.severity,
          onPick: (severity) => onChange({ severity }),
        },
        words,
      )}
      ${choiceField(
        {
          id: 'failure',
          legend: complaint.failure,
          choices: choicesOf(complaint.failures),
          optional: true,
          look: 'rows',
          value: state.failure,
          onPick: (failure) => onChange({ failure }),
        },
        words,
      )}
    </div>
  </details>`;
}
