export type { HearbackEvents, HearbackTags } from './page-types.js';
export { ComplaintElement } from './complaint/complaint-element.js';
export { FollowUpElement } from './follow-up/follow-up-element.js';
export { WidgetElement } from './launcher/widget-element.js';
export { PanelElement } from './panel/panel-element.js';
export { RatingElement } from './rating/rating-element.js';
export { ScorecardElement } from './scorecard/scorecard-element.js';
export { SuggestionElement } from './suggestion/suggestion-element.js';
export { TrackerElement } from './tracker/tracker-element.js';
