import type { Actor } from '@hearback/protocol';
import { html, nothing, type TemplateResult } from 'lit';
import type { WholeCase } from '../cases/case-types.js';
import { CHANGE_FIELDS, type Draft, type FieldName, type HandlerChange } from '../composer/change-fields.js';
import { isWritten } from '../composer/drafts.js';
import type { TemplateValues } from '../composer/templates.js';
import type { Words } from '../words/words.js';
import { changeFieldView } from './change-field-view.js';
import { icon } from './icons.js';
import type { TemplateEvent } from './template-picker-element.js';

/** The form of a change, and what can be done with it. */
export interface ChangeForm {
  readonly words: Words;
  readonly change: HandlerChange;
  readonly draft: Draft;
  readonly found: WholeCase;
  /** Whom the case can be assigned to. */
  readonly people: readonly Actor[];
  /** What cases of its site are about, each with what people saw it called, where that is known. */
  readonly categories: ReadonlyMap<string, string | undefined>;
  /** Id of the handler who is signed in. */
  readonly me: string | null;
  readonly missing: readonly FieldName[];
  /** Whether an internal note is asked for. */
  readonly hasNote: boolean;
  readonly isSending: boolean;
  /** Whether the change can still be made. */
  readonly isPossible: boolean;
  readonly write: (name: FieldName, text: string) => void;
  readonly addNote: () => void;
  /** What templates are filled with. */
  readonly templateValues: TemplateValues;
  /** Takes a template as it is kept, with its placeholders. */
  readonly useTemplate: (text: string) => void;
  readonly discard: () => void;
  readonly submit: (event: Event) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** The form of a change: its fields, and below them what becomes of it. */
export function changeFormView(form: ChangeForm): TemplateResult {
  const { change, draft, isSending, isPossible } = form;
  const { composer } = form.words.cases;
  return html`<form
    id="form"
    novalidate
    aria-label=${composer.actions[change]}
    @submit=${form.submit}
    @keydown=${form.onKey}
  >
    <div class="fields">${fieldsView(form)}</div>
    <div class="foot">
      <span class="kept">${isWritten(draft) ? composer.draftKept : nothing}</span>
      <button type="button" class="button quiet" @click=${form.discard}>${composer.discard}</button>
      <button class="button primary" aria-disabled=${isSending || !isPossible}>
        ${isSending ? composer.sending : composer.send[change]}
      </button>
    </div>
  </form>`;
}

function fieldsView(form: ChangeForm) {
  const { words, change, draft, found, people, categories, me, missing } = form;
  const hasNote = form.hasNote || (draft.note ?? '') !== '';
  return CHANGE_FIELDS[change].map((field) => {
    if (field.name === 'note' && !field.isRequired && !hasNote)
      return html`<button type="button" class="button quiet add-note" @click=${form.addNote}>
        ${icon('lock')}${words.cases.composer.addNote}
      </button>`;
    return changeFieldView({
      words,
      field,
      change,
      value: draft[field.name] ?? '',
      found,
      people,
      categories,
      me,
      isInvalid: missing.includes(field.name),
      write: (text) => form.write(field.name, text),
      extra: field.name === 'message' ? templatesView(form) : nothing,
    });
  });
}

const templatesView = ({ words, draft, found, me, templateValues, useTemplate }: ChangeForm) =>
  html`<console-template-picker
    .words=${words}
    .site=${found.site}
    .by=${me === null ? null : { id: me, name: templateValues.handler || me }}
    .text=${draft.message ?? ''}
    .values=${templateValues}
    .customersLanguage=${languageOf(found)}
    @console-template=${(event: TemplateEvent) => useTemplate(event.text)}
  ></console-template-picker>`;

/** The language that the customer wrote in; empty where the voice does not say. */
function languageOf({ steps }: WholeCase): string {
  const data = steps[0]?.event.data;
  return (data && 'lang' in data && data.lang) || '';
}
