import * as z from 'zod';
import { CASE_DATA } from './case/case-data.js';
import { cloudEvent } from './envelope.js';
import { CASE_TYPES, VOICE_TYPES } from './event-types.js';
import { AmendmentData } from './voices/amendment.js';
import { ComplaintData } from './voices/complaint.js';
import { FollowUpData } from './voices/follow-up.js';
import { RatingData } from './voices/rating.js';
import { SuggestionData } from './voices/suggestion.js';
import { WithdrawalData } from './voices/withdrawal.js';

/** Data schema of every kind of voice. */
export const VOICE_DATA = {
  rating: RatingData,
  complaint: ComplaintData,
  suggestion: SuggestionData,
  'follow-up': FollowUpData,
  amendment: AmendmentData,
  withdrawal: WithdrawalData,
} as const;

const voices = [
  cloudEvent(VOICE_TYPES.rating, RatingData),
  cloudEvent(VOICE_TYPES.complaint, ComplaintData),
  cloudEvent(VOICE_TYPES.suggestion, SuggestionData),
  cloudEvent(VOICE_TYPES['follow-up'], FollowUpData),
  cloudEvent(VOICE_TYPES.amendment, AmendmentData),
  cloudEvent(VOICE_TYPES.withdrawal, WithdrawalData),
] as const;

const changes = [
  cloudEvent(CASE_TYPES.acknowledged, CASE_DATA.acknowledged),
  cloudEvent(CASE_TYPES.assigned, CASE_DATA.assigned),
  cloudEvent(CASE_TYPES.started, CASE_DATA.started),
  cloudEvent(CASE_TYPES.replied, CASE_DATA.replied),
  cloudEvent(CASE_TYPES.noted, CASE_DATA.noted),
  cloudEvent(CASE_TYPES.reclassified, CASE_DATA.reclassified),
  cloudEvent(CASE_TYPES.resolved, CASE_DATA.resolved),
  cloudEvent(CASE_TYPES.rejected, CASE_DATA.rejected),
  cloudEvent(CASE_TYPES.reopened, CASE_DATA.reopened),
  cloudEvent(CASE_TYPES.closed, CASE_DATA.closed),
  cloudEvent(CASE_TYPES.overdue, CASE_DATA.overdue),
  cloudEvent(CASE_TYPES.erased, CASE_DATA.erased),
] as const;

/** Something a person said. */
export const VoiceEvent = z.discriminatedUnion('type', voices).meta({ id: 'VoiceEvent' });
export type VoiceEvent = z.infer<typeof VoiceEvent>;

/** Something done to a case. */
export const CaseEvent = z.discriminatedUnion('type', changes).meta({ id: 'CaseEvent' });
export type CaseEvent = z.infer<typeof CaseEvent>;

/** Everything the register can hold. */
export const HearbackEvent = z.discriminatedUnion('type', [...voices, ...changes]).meta({ id: 'HearbackEvent' });
export type HearbackEvent = z.infer<typeof HearbackEvent>;

/** Events in one request. @see CloudEvents HTTP binding 1.0.2, "Batched content mode". */
export const EventBatch = z.array(HearbackEvent).meta({ id: 'EventBatch' });
export type EventBatch = z.infer<typeof EventBatch>;
