import type { ScaleId } from '@hearback/protocol/light';

/** A sentence that depends on a number, for every plural category of its language; `{count}` stands for the number. */
export type PluralMessage = { readonly [Category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Words of one scale. */
export type ScaleMessages = {
  /** Asked where the page names no question of its own. */
  readonly question: string;
  /** Name of every value from lowest to highest; of the two ends only on scales of figures. */
  readonly names: readonly string[];
};

/** What a kind of voice is called where a person picks what to do. */
export type KindMessages = { readonly title: string };

/**
 * The texts of the panel and of a rating, in one language: all that is needed before somebody means to write. `{name}`
 * is a place to fill; a test proves that every language has every text with the same places.
 */
export type Messages = {
  readonly panel: {
    readonly launcher: string;
    readonly heading: string;
    readonly close: string;
    readonly failed: string;
  };
  readonly kinds: {
    readonly rating: KindMessages;
    readonly complaint: KindMessages;
    readonly suggestion: KindMessages;
  };
  readonly scales: { readonly [Scale in ScaleId]: ScaleMessages };
  readonly rating: {
    /** Read out for a value with a name: `{score}`, `{label}`. */
    readonly point: string;
    readonly star: PluralMessage;
    readonly notApplicable: string;
    readonly wrong: string;
    readonly more: string;
    readonly percent: string;
  };
  readonly form: {
    readonly optional: string;
    readonly left: PluralMessage;
    readonly over: PluralMessage;
    readonly send: string;
    readonly sending: string;
    readonly readBy: string;
  };
  /** The line that says what leaves the page beside what was typed: `{items}` is a list made of the others. */
  readonly sent: {
    readonly line: string;
    readonly subject: string;
    readonly page: string;
    readonly language: string;
    readonly time: string;
    /** Invites to unfold what is sent, item by item. Stands after the line. */
    readonly look: string;
    readonly anonymous: string;
  };
  readonly errors: {
    readonly summary: PluralMessage;
    readonly score: string;
    readonly tooLong: PluralMessage;
    readonly unavailable: string;
  };
};

/** The texts of the forms that ask more, and of everything that comes after sending. */
export type FurtherMessages = {
  readonly scorecard: {
    readonly heading: string;
    readonly comment: string;
    readonly notApplicable: string;
    readonly progress: string;
  };
  readonly complaint: {
    readonly heading: string;
    readonly intro: string;
    readonly text: string;
    readonly textHint: string;
    readonly category: string;
    readonly categories: {
      readonly 'product-quality': string;
      readonly 'service-conduct': string;
      readonly delay: string;
      readonly billing: string;
      readonly safety: string;
      readonly other: string;
    };
    readonly wanted: string;
    readonly wantedOptions: {
      readonly repair: string;
      readonly replacement: string;
      readonly refund: string;
      readonly apology: string;
      readonly explanation: string;
      readonly other: string;
    };
    readonly evidence: string;
    readonly moreDetail: string;
    readonly moreDetailHint: string;
  };
  readonly suggestion: {
    readonly heading: string;
    readonly intro: string;
    readonly text: string;
    readonly textHint: string;
    readonly recipient: string;
    readonly anyRecipient: string;
  };
  readonly contact: {
    readonly legend: string;
    readonly hint: string;
    readonly anonymous: string;
    readonly anonymousHint: string;
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly channel: string;
    readonly channels: { readonly phone: string; readonly email: string; readonly message: string };
    readonly preferredTime: string;
    readonly callback: string;
    readonly add: string;
  };
  /** What stands in the way of sending. */
  readonly faults: {
    readonly rows: string;
    readonly complaintText: string;
    readonly suggestionText: string;
    readonly phone: string;
    readonly email: string;
    readonly contact: string;
    readonly invalid: string;
    readonly full: string;
  };
  readonly receipt: {
    readonly storedTitle: string;
    readonly storedBody: string;
    readonly memoryTitle: string;
    readonly memoryBody: string;
    readonly receivedTitle: string;
    readonly receivedBody: string;
    readonly refusedTitle: string;
    readonly refusedBody: string;
    readonly refusedReason: string;
    readonly number: string;
    readonly next: string;
    readonly nextAnonymous: string;
    readonly copyNumber: string;
    readonly copied: string;
    readonly keep: string;
    readonly key: string;
    readonly copyKey: string;
    readonly another: string;
    readonly edit: string;
    readonly copyText: string;
    /** Said by screen readers when the state changes. */
    readonly announceStored: string;
    readonly announceReceived: string;
    readonly announceRefused: string;
  };
};

/** Every text a person can meet. */
export type AllMessages = Messages & FurtherMessages;
