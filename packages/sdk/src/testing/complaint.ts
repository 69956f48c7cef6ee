import type { Draft } from '../draft.js';

/** A complaint nobody could refuse. */
export const complaint = (text = 'No water since Monday.'): Draft => ({ kind: 'complaint', data: { text } });
