import { html, type TemplateResult } from 'lit';
import { choiceField } from '../form/choice-field.js';
import { choicesOf } from '../form/choices-of.js';
import { textField } from '../form/text-field.js';
import type { Words } from '../form/words.js';
import type { DetailMessages } from '../locales/detail/messages.js';
import type { ComplaintState } from './complaint-data.js';

/** What a field of the details needs of its form. */
export type FieldOptions = {
  /** What is entered. */
  readonly state: ComplaintState;
  /** Message beside a field; none before the person first asked to send. */
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (change: Partial<ComplaintState>) => void;
};

/** What all the details need. */
export type DetailFieldsOptions = FieldOptions & {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Told whether the date field holds something that is not a date yet. */
  readonly onIncompleteDate: (incomplete: boolean) => void;
};

/** When it happened, how bad it is, and where it failed, in plain words. */
export function detailFields(options: DetailFieldsOptions, texts: DetailMessages, words: Words): TemplateResult {
  const { state, today, errorOf, onChange, onIncompleteDate } = options;
  const choice = <Id extends 'severity' | 'failure'>(
    id: Id,
    labels: { readonly [Key in Exclude<ComplaintValue<Id>, ''>]: string },
  ) =>
    choiceField(
      {
        id,
        legend: texts[id],
        choices: choicesOf(labels),
        look: 'rows',
        value: state[id] as Exclude<ComplaintValue<Id>, ''> | '',
        onPick: (picked) => onChange({ [id]: picked }),
      },
      words,
    );
  return html`${textField(
    {
      id: 'occurred',
      label: texts.occurredAt,
      optional: true,
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
  ${choice('severity', texts.severities)} ${choice('failure', texts.failures)}`;
}

type ComplaintValue<Id extends 'severity' | 'failure'> = FieldOptions['state'][Id];
