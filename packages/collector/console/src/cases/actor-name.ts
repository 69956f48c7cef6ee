import type { Actor } from '@hearback/protocol';
import { withoutBidiControls } from '../../../src/language/bidi-controls.js';

/** A person's name, or else their id, to be set within a sentence. */
export const actorName = ({ id, name }: Actor): string => withoutBidiControls(name ?? id);
