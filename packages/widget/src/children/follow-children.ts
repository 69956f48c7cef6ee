import { parsePairs, type Pair } from '../attributes/parse-pairs.js';
import { declared, type Declared } from './declared.js';

/** Choices that a page names: those of its children, else what is written in the attribute. */
export type PageChoices = (attribute: 'categories' | 'recipients', written: string | null) => readonly Pair[];

/** A form that children can speak for. */
export type DeclaredForm = HTMLElement & {
  pageChoices: PageChoices | null | undefined;
  promise: string | null;
  requestUpdate(): void;
};

/** What a form reads choices by, given what children declare. */
export const choicesBy =
  (form: HTMLElement, choices: Pick<Declared, 'categories' | 'recipients'>): PageChoices =>
  (attribute, written) =>
    choices[attribute] ?? parsePairs(form, attribute, written);

/** Has a form read its attributes, and tells it what the children of an element declare, now and whenever they change. */
export function followChildren(form: DeclaredForm, source: Element): void {
  const read = () => {
    const { promise, ...choices } = declared(source);
    form.pageChoices = choicesBy(form, choices);
    form.promise = promise ?? form.getAttribute('promise');
    form.requestUpdate();
  };
  const watched = { childList: true, subtree: true, characterData: true, attributeFilter: ['value', 'promise'] };
  new MutationObserver(read).observe(source, watched);
  read();
}
