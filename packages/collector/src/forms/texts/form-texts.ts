/** What the pages say that answer a form. Words that a form of the widget also says are the same as there. */
export type FormTexts = {
  readonly receipt: {
    readonly title: string;
    readonly body: string;
    readonly number: string;
    readonly key: string;
    /** What number and key are for. */
    readonly keep: string;
    /** The key is shown on this page alone. */
    readonly once: string;
    readonly next: string;
    /** What comes next where the page promises nothing. */
    readonly read: string;
    /** The same for somebody who stays anonymous. */
    readonly anonymous: string;
    readonly follow: string;
    readonly back: string;
    /** It had come before, and the key was shown then. */
    readonly known: string;
  };
  readonly again: {
    readonly title: string;
    /** What was typed is still there. */
    readonly kept: string;
    readonly busy: string;
    readonly unavailable: string;
    /** Stands above what the form held and the register cannot take. */
    readonly spare: string;
    readonly files: string;
    readonly trap: string;
  };
  readonly fields: {
    readonly kind: string;
    readonly kinds: { readonly rating: string; readonly complaint: string; readonly suggestion: string };
    readonly complaint: string;
    readonly suggestion: string;
    readonly comment: string;
    readonly score: string;
    readonly no: string;
    readonly yes: string;
    readonly skipped: string;
    readonly wantedDetail: string;
    readonly occurredAt: string;
    readonly name: string;
    readonly phone: string;
    readonly email: string;
    readonly preferredTime: string;
    readonly anonymous: string;
    readonly send: string;
  };
  readonly faults: {
    readonly complaint: string;
    readonly suggestion: string;
    readonly choice: string;
    readonly email: string;
    readonly date: string;
    /** `{most}` is a number of characters. */
    readonly long: string;
  };
  readonly refused: {
    readonly title: string;
    readonly tooLarge: string;
    readonly unreadable: string;
    readonly foreign: string;
  };
};
