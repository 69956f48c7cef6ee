import { declared, type Declared } from './declared.js';

/** A form that children can speak for. */
export type DeclaredForm = HTMLElement & {
  declared: Declared | null | undefined;
  promise: string | null;
  requestUpdate(): void;
};

/** Tells a form what the children of an element declare, now and whenever they change. */
export function followChildren(form: DeclaredForm, source: Element): void {
  const read = () => {
    const { promise, ...choices } = declared(source);
    form.declared = choices;
    form.promise = promise ?? form.getAttribute('promise');
    form.requestUpdate();
  };
  const watched = { childList: true, subtree: true, characterData: true, attributeFilter: ['value', 'promise'] };
  new MutationObserver(read).observe(source, watched);
  read();
}
