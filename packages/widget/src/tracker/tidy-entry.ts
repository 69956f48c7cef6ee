/**
 * What somebody typed or pasted as a number or a key, as it can be read: letters and digits of full width as plain ones, without marks that
 * nobody sees, without a label before it or a full stop behind.
 */
export const tidyEntry = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/^[^:#]*[:#]/, '')
    .replace(/[.,;。、]\s*$/, '');
