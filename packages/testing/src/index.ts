export type { Behaviour, Verdict } from './behaviour.js';
export { buildEvent, type EventOrigin } from './build-event.js';
export { endpointHandlers, type EndpointOptions, type RehearsedEndpoint } from './endpoint-handlers.js';
export { jpegSegments, PHOTO_SECRETS, phonePhoto, type JpegSegment } from './phone-photo.js';
export type { BatchLimits } from './read-batch.js';
export { seededRandom } from './seeded-random.js';
export {
  buildComplaint,
  buildRating,
  buildScorecardRating,
  buildSuggestion,
  type Overrides,
} from './voice-builders.js';
export type { DraftData, VoiceDraft } from './voice-draft.js';
