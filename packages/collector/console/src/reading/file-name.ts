import type { Evidence } from '@hearback/protocol/light';
import { isErased } from './erased-text.js';

/**
 * Signs that change in which direction text is read: with one after `photo`, `photognp.exe` looks like a picture.
 *
 * @see Unicode Technical Report 36, "Unicode Security Considerations", "Bidirectional Text Spoofing".
 */
const DIRECTION_SIGNS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** The name of a file as it is shown; the beginning of its hash where it has none, or that was erased. */
export const fileName = ({ name = '', sha256 }: Pick<Evidence, 'name' | 'sha256'>): string =>
  (isErased(name) ? '' : name.replaceAll(DIRECTION_SIGNS, '').trim()) || sha256.slice(0, 12);
