import { html, nothing, type TemplateResult } from 'lit';
import type { Pair } from '../attributes/parse-pairs.js';
import { choiceField } from '../form/choice-field.js';
import { contactFields, type AnonymousRule } from '../form/contact-fields.js';
import type { ContactDemand } from '../form/contact-problems.js';
import { choicesOf } from '../form/choices-of.js';
import { fold } from '../form/fold.js';
import { offered } from '../form/offered.js';
import { textField } from '../form/text-field.js';
import { TEXT_LIMITS } from '../form/text-length.js';
import type { AllWords } from '../form/words.js';
import type { ComplaintState } from './complaint-data.js';
import type { ComplaintExtras } from './complaint-extras.js';

/** Everything the complaint form asks. */
export type ComplaintFieldsOptions = {
  readonly state: ComplaintState;
  readonly categories: readonly Pair[];
  readonly demand: ContactDemand;
  readonly anonymous: AnonymousRule;
  /** What can be unfolded or called for; absent until it has loaded. */
  readonly extras: ComplaintExtras | undefined;
  /** Said where it cannot be loaded. */
  readonly failure: string;
  /** Whether files can be added. */
  readonly takesFiles: boolean;
  /** Whether the page asks for a consent. */
  readonly asksConsent: boolean;
  /** Told when the extras are called for. */
  readonly onAsk: () => void;
  readonly errorOf: (field: string) => string | undefined;
  readonly onChange: (change: Partial<ComplaintState>) => void;
};

/** Little first: what happened, what it is about, what would help, how to answer. The rest is folded away. */
export function complaintFields(options: ComplaintFieldsOptions, words: AllWords): TemplateResult {
  const { state, categories, demand, anonymous, errorOf, onChange } = options;
  const { extras, failure, takesFiles, asksConsent, onAsk } = options;
  const { complaint } = words.messages;
  const isSafety = state.category?.id === 'safety';
  const isOther = state.wanted === 'other';
  // A restored draft may have details that nobody has unfolded yet.
  const hasDetail = state.occurredAt || state.severity || state.failure;
  if (isSafety || isOther || asksConsent || hasDetail) onAsk();
  const later = (summary: unknown, content: unknown) => fold(summary, content ?? failure, 'more', onAsk);
  const extra = { state, errorOf, onChange };
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
      onPick: (id) => onChange({ category: offered(categories, id) }),
    },
    words,
  )}
  ${isSafety ? extras?.danger() : nothing}
  ${takesFiles ? later(complaint.evidence, extras?.files(complaint.evidence, errorOf('evidence'))) : nothing}
  ${choiceField(
    {
      id: 'wanted',
      legend: complaint.wanted,
      choices: choicesOf(complaint.wantedOptions),
      value: state.wanted,
      onPick: (wanted) => onChange({ wanted }),
    },
    words,
  )}
  ${isOther ? extras?.wantedDetail(extra, words) : nothing}
  ${later(
    html`${complaint.moreDetail}<span class="optional">${` ${complaint.moreDetailHint}`}</span>`,
    extras?.details(extra, words),
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
  )}
  ${asksConsent ? extras?.consent(errorOf('consent')) : nothing}`;
}
