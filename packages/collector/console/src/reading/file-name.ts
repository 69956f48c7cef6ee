import type { Evidence } from '@hearback/protocol/light';
import { withoutBidiControls } from '../../../src/language/bidi-controls.js';
import { isErased } from './erased-text.js';

/** The name of a file as it is shown; the beginning of its hash where it has none, or that was erased. */
export const fileName = ({ name = '', sha256 }: Pick<Evidence, 'name' | 'sha256'>): string =>
  (isErased(name) ? '' : withoutBidiControls(name).trim()) || sha256.slice(0, 12);
