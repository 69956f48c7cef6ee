export type { CaseState } from './case/case-state.js';
export { CASE_STATES, STATE_AFTER } from './case/case-state.js';
export type { CaseDeadline, TrackedCase, TrackedStep } from './case/tracked-case.js';
export { CASE_NUMBER_PATTERN, isCaseNumber, numberOf, numberOfUuid } from './case-number.js';
export { parseCaseNumber } from './parse-case-number.js';
export { parseTrackingKey } from './parse-tracking-key.js';
export type { Contact } from './contact.js';
export type { CaseEvent, HearbackEvent, VoiceEvent } from './event.js';
export {
  CASE_CHANGES,
  CASE_TYPES,
  VOICE_KINDS,
  VOICE_TYPES,
  type CaseChange,
  type CaseType,
  type VoiceKind,
  type VoiceType,
} from './event-types.js';
export type { Evidence } from './evidence.js';
export { evidenceOf } from './evidence-of.js';
export { checkVoiceData } from './light-check/check-voice-data.js';
export type { Outcome, OutcomeReply } from './outcome.js';
export type { Facet, Respondent } from './respondent.js';
export { SCALE_IDS, SCALES, type ScaleId } from './scales.js';
export { jsonPointer, type SchemaProblem, type SchemaProblemCode } from './schema-problem.js';
export type { Scorecard, ScorecardDimension, ScorecardItem } from './scorecard.js';
export { sha256Hex } from './sha256-hex.js';
export { isSite, SITE_PATTERN } from './site.js';
export { siteOf, sourceOf } from './source.js';
export type { Subject } from './subject.js';
export { createTrackingKey, trackingKeyHash, trackingProof } from './tracking-key.js';
export { isUuidV7, uuidV7, type RandomBytes } from './uuid-v7.js';
export type { AmendmentData } from './voices/amendment.js';
export { DEFAULT_CATEGORIES } from './voices/default-categories.js';
export type { ComplaintData, Failure, Remedy, Severity } from './voices/complaint.js';
export type { Prompted } from './voices/context.js';
export type { FollowUpData } from './voices/follow-up.js';
export type { RatingData } from './voices/rating.js';
export type { SuggestionData } from './voices/suggestion.js';
export type { VoiceData } from './voices/voice-data.js';
export type { WithdrawalData } from './voices/withdrawal.js';
