import type { Prompted, CaseState } from '@hearback/protocol/light';
import type { Kind } from './attributes/parse-kinds.js';
import type { ComplaintElement } from './complaint/complaint-element.js';
import type { VoiceEvents } from './delivery/voice-events.js';
import type { FollowUpElement } from './follow-up/follow-up-element.js';
import type { WidgetElement } from './launcher/widget-element.js';
import type { RatingElement } from './rating/rating-element.js';
import type { ScorecardElement } from './scorecard/scorecard-element.js';
import type { SuggestionElement } from './suggestion/suggestion-element.js';
import type { ElementTags } from './tags.generated.js';
import type { Texts } from './texts/texts.js';
import type { TrackerElement } from './tracker/tracker-element.js';

/** Every event that elements dispatch, by name. All of them bubble, so that a page can listen on its document. */
export type HearbackEvents = VoiceEvents & {
  /** The panel opened; `kind` where one was asked for. */
  'hearback-open': CustomEvent<{ readonly kind: Kind | undefined }>;
  /** The panel closed. */
  'hearback-close': CustomEvent<null>;
  /** A prompt was shown, and what came of it. */
  'hearback-prompt': CustomEvent<Prompted & { readonly step: 'shown' | 'accepted' | 'dismissed' | 'never' }>;
  /** A case is shown. */
  'hearback-tracked': CustomEvent<{ readonly number: string; readonly state: CaseState }>;
};

/** Attributes that hold several things; templates may give them as a list. */
type Listing = 'kinds' | 'categories' | 'recipients' | 'required-rows';

type Given<Attributes> = {
  readonly [Name in keyof Attributes]: Attributes[Name] | (Name extends Listing ? readonly string[] : never);
};

/** Attributes of elements and of what stands in them, and `texts`, by tag: what `@hearback/widget/types/*` tells the templates of React and others. */
export type HearbackTags = {
  readonly [Tag in keyof ElementTags]: Given<ElementTags[Tag]> & { readonly texts?: Texts | undefined };
} & {
  readonly 'hearback-category': { readonly value?: string | undefined };
  readonly 'hearback-recipient': { readonly value?: string | undefined };
  readonly 'hearback-promise': object;
  readonly 'hearback-dimension': {
    readonly label?: string | undefined;
    readonly weight?: number | string | undefined;
    readonly when?: string | undefined;
  };
  readonly 'hearback-item': {
    readonly label?: string | undefined;
    readonly required?: boolean | '' | undefined;
    readonly when?: string | undefined;
  };
  readonly 'hearback-text': { readonly name?: string | undefined; readonly plural?: string | undefined };
};

declare global {
  interface GlobalEventHandlersEventMap extends HearbackEvents {}

  interface HTMLElementTagNameMap {
    'hearback-widget': WidgetElement;
    'hearback-rating': RatingElement;
    'hearback-scorecard': ScorecardElement;
    'hearback-complaint': ComplaintElement;
    'hearback-suggestion': SuggestionElement;
    'hearback-follow-up': FollowUpElement;
    'hearback-tracker': TrackerElement;
  }
}
