import { VOICE_TYPES } from '@hearback/protocol';

/**
 * Types of voices that come with a number of their own. A number can be made again on purpose, by anybody who knows it: all voices after
 * the first one that begins a case have no part in it, and there may be any number of them.
 */
export const FIRST_VOICES = [VOICE_TYPES.rating, VOICE_TYPES.complaint, VOICE_TYPES.suggestion] as const;
