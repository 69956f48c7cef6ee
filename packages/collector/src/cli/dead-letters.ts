import type { Delivery } from '../store/delivery-store.js';

/** Most dead letters shown. */
export const DEAD_LETTERS_SHOWN = 1000;

/** A dead letter as a line: the place of its event in the register, and what came of it. */
export const deadLetterLine = ({ seq, attempts, failure, deadAt }: Delivery): string =>
  `${seq}  given up ${deadAt ?? ''} after ${attempts} ${attempts === 1 ? 'attempt' : 'attempts'}: ${failure ?? ''}`;
