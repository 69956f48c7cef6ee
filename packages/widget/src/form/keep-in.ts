/** Keeps what is typed from the shortcuts of the page, which may listen on its document. Escape and Tab go through. */
export const keepIn = (event: KeyboardEvent): void => {
  if (event.key !== 'Escape' && event.key !== 'Tab') event.stopPropagation();
};
