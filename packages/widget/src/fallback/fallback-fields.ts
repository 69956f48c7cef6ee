import { SCALES } from '@hearback/protocol/light';
import { KINDS, type Kind } from '../attributes/parse-kinds.js';
import type { AllWords } from '../form/words.js';
import { fill } from '../locales/fill.js';
import { scaleOf, takesContact, type Attributes, type FallbackFault, type FallbackFields } from './fallback-voice.js';
import { make } from './make.js';

/** Fields to put on a page, and what stands in them. */
export type FieldSet = {
  readonly element: HTMLElement;
  readonly read: () => FallbackFields;
  /** Question of the rating as it is shown. */
  readonly question: string;
  readonly choose: (kind: Kind) => void;
  /** Marks the field that a fault is about and moves the focus there. `null` takes the marks away. */
  readonly mark: (fault: FallbackFault | null) => void;
  /** Empties all fields. */
  readonly clear: () => void;
};

let fieldSets = 0;

const field = (label: string, control: HTMLElement): HTMLElement =>
  make('div', { class: 'field' }, make('label', { for: control.id }, label), control);

/** Every value of the scale to pick from, with its name where it has one. */
function scaleOptions(attributes: Attributes, { messages }: AllWords): HTMLElement[] {
  const scale = scaleOf(attributes);
  const { min, max } = SCALES[scale];
  const { names } = messages.scales[scale];
  const hasAll = names.length > max - min;
  const options = [make('option', { value: '' }, '–')];
  for (let value = max; value >= min; value--) {
    const label = hasAll ? names[value - min] : value === max ? names[1] : value === min ? names[0] : undefined;
    const text = label ? fill(messages.rating.point, { score: value, label }) : String(value);
    options[options.length] = make('option', { value: String(value) }, text);
  }
  return options;
}

/**
 * The fields of the stand-in: the kind where there are several, then what that kind asks. What was typed stays when the kind changes.
 *
 * @param options.kinds At least one.
 * @param options.written What the person has written already; shown with the first kind that is told in words.
 */
export function fallbackFields(
  { kinds, words, written }: { kinds: readonly Kind[]; words: AllWords; written: string },
  attributes: Attributes,
): FieldSet {
  const { kinds: titles, complaint, suggestion, rating, contact, form, scales } = words.messages;
  const group = `kind-${fieldSets++}`;
  let kind = kinds[0]!;
  const question = attributes('question') || scales[scaleOf(attributes)].question;

  const tabs = make('div', { class: 'tabs', role: 'radiogroup', 'aria-label': words.messages.panel.heading });
  for (const each of kinds) {
    const radio = make('input', { type: 'radio', name: group, value: each });
    radio.addEventListener('change', () => choose(each));
    tabs.append(make('label', { class: 'tab' }, radio, titles[each].title));
  }
  tabs.hidden = kinds.length < 2;

  const score = make('select', { id: 'score' }, ...scaleOptions(attributes, words));
  const scoreField = field(question, score);
  const text = make('textarea', { id: 'text', rows: '4', dir: 'auto' });
  text.value = written;
  const textField = field('', text);
  const name = make('input', { id: 'name', autocomplete: 'name', maxlength: '200' });
  const phone = make('input', { id: 'phone', type: 'tel', autocomplete: 'tel', dir: 'auto' });
  const email = make('input', { id: 'email', type: 'email', autocomplete: 'email', dir: 'auto' });
  const optional = attributes('contact') === 'required' ? '' : ` (${form.optional})`;
  const person = make(
    'fieldset',
    { class: 'contact' },
    make('legend', {}, contact.legend + optional),
    field(contact.name, name),
    field(contact.phone, phone),
    field(contact.email, email),
  );

  const choose = (chosen: Kind) => {
    for (const each of kinds) if (each === chosen) kind = chosen;
    for (const radio of tabs.querySelectorAll('input')) radio.checked = radio.value === kind;
    scoreField.hidden = kind !== 'rating';
    person.hidden = !takesContact(kind, attributes);
    const asked = {
      rating: `${rating.more} (${form.optional})`,
      complaint: complaint.text,
      suggestion: suggestion.text,
    };
    textField.firstElementChild!.textContent = asked[kind];
    text.setAttribute('aria-required', String(kind !== 'rating'));
  };
  choose(kind);
  if (written) for (const each of kinds) if (kind === 'rating') choose(each);

  const marked = { score, text, length: text, phone, email, contact: phone };
  return {
    element: make('div', { class: 'form' }, tabs, scoreField, textField, person),
    question,
    choose,
    read: () => ({
      kind,
      score: score.value,
      text: text.value,
      name: name.value,
      phone: phone.value,
      email: email.value,
    }),
    mark(fault) {
      for (const each in marked) {
        marked[each as keyof typeof marked].removeAttribute('aria-invalid');
        marked[each as keyof typeof marked].removeAttribute('aria-describedby');
      }
      if (!fault) return;
      marked[fault.field].setAttribute('aria-invalid', 'true');
      marked[fault.field].setAttribute('aria-describedby', 'said');
      marked[fault.field].focus();
    },
    clear() {
      for (const control of [score, text, name, phone, email]) control.value = '';
    },
  };
}

/** What a fault is called. */
export function faultText(fault: FallbackFault, kind: Kind, { messages: { errors, faults } }: AllWords): string {
  switch (fault.field) {
    case 'score':
      return errors.score;
    case 'text':
      return kind === 'suggestion' ? faults.suggestionText : faults.complaintText;
    case 'length':
      return fill(errors.tooLong.other, { count: fault.over });
    case 'phone':
    case 'email':
    case 'contact':
      return faults[fault.field];
  }
}

/** The kinds in an attribute, in its order; all of them where it names none. */
export function kindsIn(attribute: string | null): readonly Kind[] {
  const found: Kind[] = [];
  for (const word of (attribute ?? '').toLowerCase().split(/[\s,]+/))
    for (const kind of KINDS) if (word === kind) found[found.length] = kind;
  return found.length ? [...new Set(found)] : KINDS;
}
