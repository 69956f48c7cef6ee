const opened = new WeakSet<Element>();

const isFilled = (field: HTMLInputElement): boolean =>
  field.type === 'radio' || field.type === 'checkbox' ? field.checked : field.value !== '';

/** Unfolds, once each, what hides something that is filled in. */
export function unfoldFilled(root: ParentNode): void {
  for (const fold of root.querySelectorAll<HTMLDetailsElement>('.form .more')) {
    if (opened.has(fold) || ![...fold.querySelectorAll<HTMLInputElement>('input, textarea')].some(isFilled)) continue;
    opened.add(fold);
    fold.open = true;
  }
}
