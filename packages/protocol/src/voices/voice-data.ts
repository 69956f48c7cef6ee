import type { VoiceKind } from '../event-types.js';
import type { AmendmentData } from './amendment.js';
import type { ComplaintData } from './complaint.js';
import type { FollowUpData } from './follow-up.js';
import type { RatingData } from './rating.js';
import type { SuggestionData } from './suggestion.js';
import type { WithdrawalData } from './withdrawal.js';

type DataByKind = {
  rating: RatingData;
  complaint: ComplaintData;
  suggestion: SuggestionData;
  'follow-up': FollowUpData;
  amendment: AmendmentData;
  withdrawal: WithdrawalData;
};

/** Data of one kind of voice. */
export type VoiceData<Kind extends VoiceKind = VoiceKind> = DataByKind[Kind];
