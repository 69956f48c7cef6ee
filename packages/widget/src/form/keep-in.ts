/** What is typed in a form must not reach the shortcuts of the page, which listen everywhere. */
export const keepIn = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
};
