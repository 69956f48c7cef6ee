import type { ComplaintData, RatingData, SuggestionData } from '@hearback/protocol/light';

/** Data of each kind of voice that a page can draft. */
export type DraftData = { rating: RatingData; complaint: ComplaintData; suggestion: SuggestionData };

/** What `client.submit()` of `@hearback/sdk` takes: a voice before it has an envelope. */
export type VoiceDraft<Kind extends keyof DraftData = keyof DraftData> = {
  [K in Kind]: { readonly kind: K; readonly data: DraftData[K]; /** UUIDv7, lower case. */ readonly id?: string };
}[Kind];
