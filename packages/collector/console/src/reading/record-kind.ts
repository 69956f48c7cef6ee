import type { HearbackEvent } from '@hearback/protocol';
import { VOICE_KINDS, VOICE_TYPES, type VoiceKind } from '@hearback/protocol/light';

/** What a record is: one of the kinds of voice, or something done to a case. */
export type RecordKind = VoiceKind | 'case';

/** Every kind, in the order in which the console lists them. */
export const RECORD_KINDS: readonly RecordKind[] = [...VOICE_KINDS, 'case'];

/** Kind of an event, by its CloudEvents `type`. */
export function kindOf(event: Pick<HearbackEvent, 'type'>): RecordKind {
  return VOICE_KINDS.find((kind) => VOICE_TYPES[kind] === event.type) ?? 'case';
}
