import type { Actor } from '@hearback/protocol';
import { DEFAULT_CATEGORIES } from '@hearback/protocol/light';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { WholeCase } from '../cases/case-types.js';
import { shownCategory } from '../cases/shown-category.js';
import { type ChangeField, type HandlerChange, isTold, personCalled } from '../composer/change-fields.js';
import { categoryName } from '../reading/category-name.js';
import type { Words } from '../words/words.js';
import { icon } from './icons.js';
import { peopleView } from './people-view.js';

/** What a field of a change's form is made of. */
export interface FieldView {
  readonly words: Words;
  readonly field: ChangeField;
  readonly change: HandlerChange;
  readonly value: string;
  readonly found: WholeCase;
  readonly people: readonly Actor[];
  /** What cases of its site are about, each with what people saw it called, where that is known. */
  readonly categories: ReadonlyMap<string, string | undefined>;
  /** Id of the handler who is signed in. */
  readonly me: string | null;
  readonly isInvalid: boolean;
  readonly write: (text: string) => void;
  /** Stands beside the label. */
  readonly extra: unknown;
}

const LONG = ['message', 'note', 'cause', 'remedy', 'corrective', 'preventive', 'reason'];

const CHOICES = ['category', 'severity', 'failure'];

type Written = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** A field with its label, who will see what is written into it, and its hint. */
export function changeFieldView(view: FieldView): TemplateResult {
  const { words, field, change, extra } = view;
  const { composer } = words.cases;
  const { name } = field;
  const hint = isNobodyKnown(view) ? composer.nobodyKnown : composer.hints[name];
  const isWide = ['message', 'note', 'reason', 'to', 'preventive'].includes(name);
  const isSeen = isTold(change, name);
  const seen = isSeen
    ? html`<span class="seen customer">${icon('reply', 14)}${composer.customerSees}</span>`
    : name === 'note'
      ? html`<span class="seen">${icon('lock', 14)}${composer.teamSees}</span>`
      : nothing;
  return html`<div class="entry ${isWide ? 'wide' : ''}">
    <span class="head"
      ><label for="field-${name}">${composer.fields[name]}</label>
      ${field.isRequired ? html`<span class="seen" aria-hidden="true">${composer.required}</span>` : nothing}${seen}${extra}</span
    >
    ${CHOICES.includes(name) ? selectView(view) : LONG.includes(name) ? textView(view) : lineView(view)}
    ${hint ? html`<span class="hint" id="hint-${name}">${hint}</span>` : nothing}
  </div>`;
}

/** Whether a case would be assigned to a name that may be mistyped. */
const isNobodyKnown = ({ field, value, people }: FieldView): boolean =>
  field.name === 'to' && value.trim() !== '' && !personCalled(value, people);

const writes = (view: FieldView) => (event: Event) => view.write((event.currentTarget as Written).value);

function textView(view: FieldView) {
  const { field, value, isInvalid, words } = view;
  return html`<textarea
    id="field-${field.name}"
    class=${field.name}
    rows=${field.name === 'message' || (field.name === 'note' && field.isRequired) ? 4 : 1}
    dir="auto"
    maxlength=${field.maxLength}
    aria-required=${field.isRequired}
    aria-invalid=${isInvalid}
    aria-describedby=${words.cases.composer.hints[field.name] ? `hint-${field.name}` : nothing}
    .value=${live(value)}
    @input=${writes(view)}
  ></textarea>`;
}

function lineView(view: FieldView) {
  const { field, value, people, me, isInvalid, words } = view;
  const isPerson = field.name === 'to';
  return html`<input
      id="field-${field.name}"
      class="field"
      dir="auto"
      autocomplete="off"
      list=${isPerson ? 'people' : nothing}
      maxlength=${field.maxLength}
      aria-required=${field.isRequired}
      aria-invalid=${isInvalid}
      aria-describedby=${words.cases.composer.hints[field.name] ? `hint-${field.name}` : nothing}
      .value=${live(value)}
      @input=${writes(view)}
    />
    ${isPerson ? peopleView(people, me, words) : nothing}`;
}

function selectView(view: FieldView) {
  const { field, value, words, found } = view;
  const name = field.name as 'category' | 'severity' | 'failure';
  const categories = [
    ...new Set([...view.categories.keys(), ...(found.category ? [found.category] : []), ...DEFAULT_CATEGORIES]),
  ];
  const choices = {
    category: categories.map((each) => [
      each,
      categoryName(
        {
          id: each,
          site: found.site,
          shown: (each === found.category ? shownCategory(found) : undefined) ?? view.categories.get(each),
        },
        words,
      ),
    ]),
    severity: Object.entries(words.severities),
    failure: Object.entries(words.failures),
  }[name];
  return html`<select id="field-${name}" class="field" @change=${writes(view)}>
    <option value="" .selected=${live(value === '')}>${words.cases.composer.unchanged}</option>
    ${choices.map(([each, text]) => html`<option value=${each!} .selected=${live(each === value)}>${text}</option>`)}
  </select>`;
}
