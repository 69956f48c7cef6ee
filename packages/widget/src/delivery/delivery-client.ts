import type { ComplaintData, RatingData, SuggestionData } from '@hearback/protocol/light';
import type { Client } from '@hearback/sdk';

/** What the forms need of the SDK's client, and all that a stand-in has to offer. */
export type DeliveryClient = Pick<Client, 'createDraftId' | 'submit'> &
  Partial<Pick<Client, 'discard' | 'hold' | 'on' | 'recall'>>;

/** What a form makes: its kind and its data. */
export type Voice =
  | { readonly kind: 'rating'; readonly data: RatingData }
  | {
      readonly kind: 'complaint';
      readonly data: ComplaintData;
      /** Files that go with it. */
      readonly attachments?: readonly Blob[];
    }
  | { readonly kind: 'suggestion'; readonly data: SuggestionData };
