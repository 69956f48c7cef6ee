import type { Finding } from './finding.js';

/** How many signs at the end stay, by which its owner knows it again. */
const KEPT = { card: 4, iban: 4, phone: 2, chineseId: 4 };

const mask = (found: string, kind: Finding['kind']): string => {
  if (kind === 'email') {
    const at = found.search(/[@＠]/);
    return `${at > 1 ? [...found][0] : ''}…${found.slice(at)}`;
  }
  const signs = found.replaceAll(/[^\p{L}\p{N}]/gu, '');
  return `${kind === 'iban' ? `${signs.slice(0, 2)} ` : ''}•••• ${signs.slice(-KEPT[kind])}`;
};

/**
 * A text with one finding masked: `•••• 1234`, `a…@example.org`.
 *
 * @param finding One that `findPersonal` found in this very text.
 */
export const hide = (text: string, { kind, start, end }: Finding): string =>
  text.slice(0, start) + mask(text.slice(start, end), kind) + text.slice(end);
