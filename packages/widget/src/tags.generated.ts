// Made by `pnpm --filter @hearback/widget generate` from what the classes say of themselves.

/** Attributes of every element, by its tag. */
export type ElementTags = {
  readonly 'hearback-complaint': {
    /** Categories to choose from: `id:label` pairs separated by commas; by default the built-in ones. */
    readonly categories?: string | undefined;
    /** Who reads it: `id:label` pairs separated by commas; none by default. */
    readonly recipients?: string | undefined;
    /** Whether contact fields are `optional` (default), `required` or `hidden`. */
    readonly contact?: 'optional' | 'required' | 'hidden' | undefined;
    /** Whether a complaint may be anonymous: `allow` (default), `always` or `never`. */
    readonly anonymous?: 'allow' | 'always' | 'never' | undefined;
    /** Whether photos and other files can be added: `optional` (default) or `hidden`. */
    readonly evidence?: string | undefined;
    /** Whom to call, shown when the category `safety` is picked; by default the emergency services. */
    readonly emergency?: string | undefined;
    /** A statement to agree to before sending, such as on the use of the contact data; none by default. */
    readonly consent?: string | undefined;
    /** Address the voices are posted to. Required. */
    readonly endpoint?: string | undefined;
    /** The site's name, as the endpoint knows it: a-z, 0-9 and hyphens. Required. */
    readonly site?: string | undefined;
    /** Kind of thing the feedback is about, such as `branch` or `order`; none by default. */
    readonly 'subject-type'?: string | undefined;
    /** The site's own id of what the feedback is about; none by default. */
    readonly 'subject-id'?: string | undefined;
    /** What people call it; by default its id. */
    readonly 'subject-name'?: string | undefined;
    /** Who gives the feedback: `customer` (default), `employee`, `manager` or `inspector`. */
    readonly respondent?: 'customer' | 'employee' | 'manager' | 'inspector' | undefined;
    /** Heading; by default one that says what the form is for. Not shown where embedded. */
    readonly heading?: string | undefined;
    /** Text of the send button; by default "Send", in the language. */
    readonly label?: string | undefined;
    /** What the person can expect, in one sentence, shown beside the form and on the receipt; none by default. */
    readonly promise?: string | undefined;
    /** `light`, `dark` or `auto` (default), which follows the page. */
    readonly theme?: 'light' | 'dark' | 'auto' | undefined;
    /** Any CSS colour; by default a sea blue. */
    readonly accent?: string | undefined;
    /** `compact` has less space, `cosy` (default) more. */
    readonly density?: 'cosy' | 'compact' | undefined;
    /** Corners of cards and controls: `none`, `small`, `medium`, `large` (default), or a CSS length. */
    readonly radius?: 'none' | 'small' | 'medium' | 'large' | (string & {}) | undefined;
    /** `none` keeps everything still; with `auto` (default) the reader's own setting decides. */
    readonly motion?: 'auto' | 'none' | undefined;
    /** When people will hear back, shown on the receipt: `2 hours`, `3 days`, `5 working days`; none by default. */
    readonly 'answer-within'?: string | undefined;
    /** Address of the page that the receipt's link leads to; by default the page itself. */
    readonly 'tracking-page'?: string | undefined;
    /** Language; by default that of the nearest ancestor. */
    readonly lang?: string | undefined;
    /** Whether unsent text is kept on the device, for 30 days at most. */
    readonly drafts?: 'on' | 'off' | undefined;
    /** Seconds, up to 60, in which sending can be undone; `0` sends at once; by default 10, and 0 for scores. */
    readonly undo?: number | string | undefined;
    /** For a shared device: nothing stays on it, and everything is cleared after this many seconds without a touch, 30 or more, 60 if no number is given; off by default. */
    readonly kiosk?: number | string | undefined;
    /** Name of the value in the page's own form; none by default. */
    readonly name?: string | undefined;
    /** A rating's initial score, also after a reset; changes take effect. None by default. */
    readonly value?: string | undefined;
    /** Blocks the page's form until there is an answer. */
    readonly required?: boolean | '' | undefined;
    /** `form`: the page's form alone sends it, by default with a name inside a form; `own`: the element, by its own button, by default everywhere else; `both`: the page's button does, and the voice goes to the endpoint too. */
    readonly send?: 'form' | 'own' | 'both' | undefined;
    /** Id of the page's form; by default the one around it. */
    readonly form?: string | undefined;
    /** Takes no answer, and has no value in the page's form. */
    readonly disabled?: boolean | '' | undefined;
  };
  readonly 'hearback-follow-up': {
    /** Address the voices are posted to. Required. */
    readonly endpoint?: string | undefined;
    /** The site's name, as the endpoint knows it: a-z, 0-9 and hyphens. Required. */
    readonly site?: string | undefined;
    /** `light`, `dark` or `auto` (default), which follows the page. */
    readonly theme?: 'light' | 'dark' | 'auto' | undefined;
    /** Any CSS colour; by default a sea blue. */
    readonly accent?: string | undefined;
    /** Language; by default that of the nearest ancestor. */
    readonly lang?: string | undefined;
  };
  readonly 'hearback-rating': {
    /** `likert5` (default), `stars`, `emoji`, `thumbs`, `nps`, `ces`, `servqual7` or `percent`. */
    readonly scale?: string | undefined;
    /** The question, which travels with the answer; by default the scale's own. */
    readonly question?: string | undefined;
    /** Highest score that is followed by `low-score-question`; by default any below the middle of the scale, on `nps` 6. */
    readonly 'low-score'?: string | undefined;
    /** Asked after a low score; by default what went wrong. */
    readonly 'low-score-question'?: string | undefined;
    /** Asked after any other score; by default whether there is anything to add. */
    readonly 'comment-question'?: string | undefined;
    /** Address the voices are posted to. Required. */
    readonly endpoint?: string | undefined;
    /** The site's name, as the endpoint knows it: a-z, 0-9 and hyphens. Required. */
    readonly site?: string | undefined;
    /** Kind of thing the feedback is about, such as `branch` or `order`; none by default. */
    readonly 'subject-type'?: string | undefined;
    /** The site's own id of what the feedback is about; none by default. */
    readonly 'subject-id'?: string | undefined;
    /** What people call it; by default its id. */
    readonly 'subject-name'?: string | undefined;
    /** Who gives the feedback: `customer` (default), `employee`, `manager` or `inspector`. */
    readonly respondent?: 'customer' | 'employee' | 'manager' | 'inspector' | undefined;
    /** Heading; by default one that says what the form is for. Not shown where embedded. */
    readonly heading?: string | undefined;
    /** Text of the send button; by default "Send", in the language. */
    readonly label?: string | undefined;
    /** What the person can expect, in one sentence, shown beside the form and on the receipt; none by default. */
    readonly promise?: string | undefined;
    /** `light`, `dark` or `auto` (default), which follows the page. */
    readonly theme?: 'light' | 'dark' | 'auto' | undefined;
    /** Any CSS colour; by default a sea blue. */
    readonly accent?: string | undefined;
    /** `compact` has less space, `cosy` (default) more. */
    readonly density?: 'cosy' | 'compact' | undefined;
    /** Corners of cards and controls: `none`, `small`, `medium`, `large` (default), or a CSS length. */
    readonly radius?: 'none' | 'small' | 'medium' | 'large' | (string & {}) | undefined;
    /** `none` keeps everything still; with `auto` (default) the reader's own setting decides. */
    readonly motion?: 'auto' | 'none' | undefined;
    /** Asked after a 7 or 8 on `nps`; by default what would have made it better. */
    readonly 'passive-question'?: string | undefined;
    /** Asked after a 9 or 10 on `nps`; by default what the person liked most. */
    readonly 'promoter-question'?: string | undefined;
    /** Language; by default that of the nearest ancestor. */
    readonly lang?: string | undefined;
    /** Whether unsent text is kept on the device, for 30 days at most. */
    readonly drafts?: 'on' | 'off' | undefined;
    /** Seconds, up to 60, in which sending can be undone; `0` sends at once; by default 10, and 0 for scores. */
    readonly undo?: number | string | undefined;
    /** For a shared device: nothing stays on it, and everything is cleared after this many seconds without a touch, 30 or more, 60 if no number is given; off by default. */
    readonly kiosk?: number | string | undefined;
    /** Name of the value in the page's own form; none by default. */
    readonly name?: string | undefined;
    /** A rating's initial score, also after a reset; changes take effect. None by default. */
    readonly value?: string | undefined;
    /** Blocks the page's form until there is an answer. */
    readonly required?: boolean | '' | undefined;
    /** `form`: the page's form alone sends it, by default with a name inside a form; `own`: the element, by its own button, by default everywhere else; `both`: the page's button does, and the voice goes to the endpoint too. */
    readonly send?: 'form' | 'own' | 'both' | undefined;
    /** Id of the page's form; by default the one around it. */
    readonly form?: string | undefined;
    /** Takes no answer, and has no value in the page's form. */
    readonly disabled?: boolean | '' | undefined;
  };
  readonly 'hearback-scorecard': {
    /** Name of a built-in scorecard: `technician` (default), `servqual`, `courier`, `equipment-after-sales` or `nursing`. */
    readonly preset?: string | undefined;
    /** Without children the same as `preset`; with them the name of the page's own scorecard, sent with the answers; `own` by default. */
    readonly scorecard?: string | undefined;
    /** Version of the page's own scorecard, to change whenever the meaning of an item does; by default one made from its structure. */
    readonly version?: string | undefined;
    /** Scale of the page's own scorecard; `likert5` by default. */
    readonly scale?: string | undefined;
    /** What every row is asked for: `perception` (default: what people got), `expectation`, both as `expectation perception` (default of `servqual`), `standard` or `promise`. */
    readonly mode?: string | undefined;
    /** Rows that have to be answered: `all`, or ids of items separated by spaces; none by default. */
    readonly 'required-rows'?: string | undefined;
    /** Whether questions come one by one: `auto` (default: where there is no more room than on a phone), `always` or `never`. */
    readonly steps?: string | undefined;
    /** Caption of what people expected, where rows are asked for both; by default "What you expect", in the language. */
    readonly 'expectation-label'?: string | undefined;
    /** Caption of what people got, where rows are asked for both; by default "What you got", in the language. */
    readonly 'perception-label'?: string | undefined;
    /** Highest score that counts as low; by default any below the middle of the scale. */
    readonly 'low-score'?: string | undefined;
    /** Label of the comment once a row has a low score; by default what went wrong. */
    readonly 'low-score-question'?: string | undefined;
    /** Label of the comment otherwise; by default whether there is anything to add. */
    readonly 'comment-question'?: string | undefined;
    /** Address the voices are posted to. Required. */
    readonly endpoint?: string | undefined;
    /** The site's name, as the endpoint knows it: a-z, 0-9 and hyphens. Required. */
    readonly site?: string | undefined;
    /** Kind of thing the feedback is about, such as `branch` or `order`; none by default. */
    readonly 'subject-type'?: string | undefined;
    /** The site's own id of what the feedback is about; none by default. */
    readonly 'subject-id'?: string | undefined;
    /** What people call it; by default its id. */
    readonly 'subject-name'?: string | undefined;
    /** Who gives the feedback: `customer` (default), `employee`, `manager` or `inspector`. */
    readonly respondent?: 'customer' | 'employee' | 'manager' | 'inspector' | undefined;
    /** Heading; by default one that says what the form is for. Not shown where embedded. */
    readonly heading?: string | undefined;
    /** Text of the send button; by default "Send", in the language. */
    readonly label?: string | undefined;
    /** What the person can expect, in one sentence, shown beside the form and on the receipt; none by default. */
    readonly promise?: string | undefined;
    /** `light`, `dark` or `auto` (default), which follows the page. */
    readonly theme?: 'light' | 'dark' | 'auto' | undefined;
    /** Any CSS colour; by default a sea blue. */
    readonly accent?: string | undefined;
    /** `compact` has less space, `cosy` (default) more. */
    readonly density?: 'cosy' | 'compact' | undefined;
    /** Corners of cards and controls: `none`, `small`, `medium`, `large` (default), or a CSS length. */
    readonly radius?: 'none' | 'small' | 'medium' | 'large' | (string & {}) | undefined;
    /** `none` keeps everything still; with `auto` (default) the reader's own setting decides. */
    readonly motion?: 'auto' | 'none' | undefined;
    /** Language; by default that of the nearest ancestor. */
    readonly lang?: string | undefined;
    /** Whether unsent text is kept on the device, for 30 days at most. */
    readonly drafts?: 'on' | 'off' | undefined;
    /** Seconds, up to 60, in which sending can be undone; `0` sends at once; by default 10, and 0 for scores. */
    readonly undo?: number | string | undefined;
    /** For a shared device: nothing stays on it, and everything is cleared after this many seconds without a touch, 30 or more, 60 if no number is given; off by default. */
    readonly kiosk?: number | string | undefined;
    /** Name of the value in the page's own form; none by default. */
    readonly name?: string | undefined;
    /** A rating's initial score, also after a reset; changes take effect. None by default. */
    readonly value?: string | undefined;
    /** Blocks the page's form until there is an answer. */
    readonly required?: boolean | '' | undefined;
    /** `form`: the page's form alone sends it, by default with a name inside a form; `own`: the element, by its own button, by default everywhere else; `both`: the page's button does, and the voice goes to the endpoint too. */
    readonly send?: 'form' | 'own' | 'both' | undefined;
    /** Id of the page's form; by default the one around it. */
    readonly form?: string | undefined;
    /** Takes no answer, and has no value in the page's form. */
    readonly disabled?: boolean | '' | undefined;
  };
  readonly 'hearback-suggestion': {
    /** Who can be asked to read it: `id:label` pairs separated by commas; none by default. */
    readonly recipients?: string | undefined;
    /** Whether contact fields are `optional` (default), `required` or `hidden`. */
    readonly contact?: 'optional' | 'required' | 'hidden' | undefined;
    /** Whether a suggestion may be anonymous: `allow` (default), `always` or `never`. */
    readonly anonymous?: 'allow' | 'always' | 'never' | undefined;
    /** Address the voices are posted to. Required. */
    readonly endpoint?: string | undefined;
    /** The site's name, as the endpoint knows it: a-z, 0-9 and hyphens. Required. */
    readonly site?: string | undefined;
    /** Kind of thing the feedback is about, such as `branch` or `order`; none by default. */
    readonly 'subject-type'?: string | undefined;
    /** The site's own id of what the feedback is about; none by default. */
    readonly 'subject-id'?: string | undefined;
    /** What people call it; by default its id. */
    readonly 'subject-name'?: string | undefined;
    /** Who gives the feedback: `customer` (default), `employee`, `manager` or `inspector`. */
    readonly respondent?: 'customer' | 'employee' | 'manager' | 'inspector' | undefined;
    /** Heading; by default one that says what the form is for. Not shown where embedded. */
    readonly heading?: string | undefined;
    /** Text of the send button; by default "Send", in the language. */
    readonly label?: string | undefined;
    /** What the person can expect, in one sentence, shown beside the form and on the receipt; none by default. */
    readonly promise?: string | undefined;
    /** `light`, `dark` or `auto` (default), which follows the page. */
    readonly theme?: 'light' | 'dark' | 'auto' | undefined;
    /** Any CSS colour; by default a sea blue. */
    readonly accent?: string | undefined;
    /** `compact` has less space, `cosy` (default) more. */
    readonly density?: 'cosy' | 'compact' | undefined;
    /** Corners of cards and controls: `none`, `small`, `medium`, `large` (default), or a CSS length. */
    readonly radius?: 'none' | 'small' | 'medium' | 'large' | (string & {}) | undefined;
    /** `none` keeps everything still; with `auto` (default) the reader's own setting decides. */
    readonly motion?: 'auto' | 'none' | undefined;
    /** When people will hear back, shown on the receipt: `2 hours`, `3 days`, `5 working days`; none by default. */
    readonly 'answer-within'?: string | undefined;
    /** Address of the page that the receipt's link leads to; by default the page itself. */
    readonly 'tracking-page'?: string | undefined;
    /** Language; by default that of the nearest ancestor. */
    readonly lang?: string | undefined;
    /** Whether unsent text is kept on the device, for 30 days at most. */
    readonly drafts?: 'on' | 'off' | undefined;
    /** Seconds, up to 60, in which sending can be undone; `0` sends at once; by default 10, and 0 for scores. */
    readonly undo?: number | string | undefined;
    /** For a shared device: nothing stays on it, and everything is cleared after this many seconds without a touch, 30 or more, 60 if no number is given; off by default. */
    readonly kiosk?: number | string | undefined;
    /** Name of the value in the page's own form; none by default. */
    readonly name?: string | undefined;
    /** A rating's initial score, also after a reset; changes take effect. None by default. */
    readonly value?: string | undefined;
    /** Blocks the page's form until there is an answer. */
    readonly required?: boolean | '' | undefined;
    /** `form`: the page's form alone sends it, by default with a name inside a form; `own`: the element, by its own button, by default everywhere else; `both`: the page's button does, and the voice goes to the endpoint too. */
    readonly send?: 'form' | 'own' | 'both' | undefined;
    /** Id of the page's form; by default the one around it. */
    readonly form?: string | undefined;
    /** Takes no answer, and has no value in the page's form. */
    readonly disabled?: boolean | '' | undefined;
  };
  readonly 'hearback-tracker': {
    /** Address the voices are posted to; cases are looked up beside it. Required. */
    readonly endpoint?: string | undefined;
    /** The site's name, as the endpoint knows it: a-z, 0-9 and hyphens. Required. */
    readonly site?: string | undefined;
    /** Heading; by default "Follow your case", in the language. */
    readonly heading?: string | undefined;
    /** `light`, `dark` or `auto` (default), which follows the page. */
    readonly theme?: 'light' | 'dark' | 'auto' | undefined;
    /** Any CSS colour; by default a sea blue. */
    readonly accent?: string | undefined;
    /** Removes number and key from the address bar once they are read. */
    readonly 'clear-address'?: boolean | '' | undefined;
    /** Shown in a dialog over the page, which removes itself when it is closed. */
    readonly popup?: boolean | '' | undefined;
    /** Language; by default that of the nearest ancestor. */
    readonly lang?: string | undefined;
    /** For a shared device, here or on any element around it: the case, its link and everything typed are cleared after this many seconds without a touch, 30 or more, 60 if no number is given; off by default. */
    readonly kiosk?: number | string | undefined;
  };
  readonly 'hearback-widget': {
    /** Address that receives the voices. Required. */
    readonly endpoint?: string | undefined;
    /** Name of the site in the register: a-z, 0-9 and hyphens. Required. */
    readonly site?: string | undefined;
    /** What visitors can say, in the order offered. */
    readonly kinds?: string | undefined;
    /** Text of the launcher; by default "Feedback", in the language. */
    readonly label?: string | undefined;
    /** Heading of the panel; by default "How can we help?", in the language. */
    readonly heading?: string | undefined;
    /** Who reads what is sent and how soon an answer comes, in one sentence; none by default. */
    readonly promise?: string | undefined;
    /** `auto` follows the page. */
    readonly theme?: 'light' | 'dark' | 'auto' | undefined;
    /** Any CSS colour; by default a sea blue. The text on it is chosen for contrast. */
    readonly accent?: string | undefined;
    /** How much space there is. */
    readonly density?: 'cosy' | 'compact' | undefined;
    /** Corners of cards and controls; also a CSS length. */
    readonly radius?: 'none' | 'small' | 'medium' | 'large' | (string & {}) | undefined;
    /** `none` keeps everything still; `auto` follows the reader's setting. */
    readonly motion?: 'auto' | 'none' | undefined;
    /** A corner: `bottom-` or `top-` with `right`, `left` or, by writing direction, `start`, `end`. One of those four alone: a tab half way up that edge. `inline`: in the flow of the page. */
    readonly position?: string | undefined;
    /** Where the panel is: beside the launcher (on narrow screens a sheet), a modal dialog in the middle, a sheet at the lower edge; or in the page where the tag stands, always open (`card`) or behind a quiet line (`strip`). */
    readonly layout?: 'popover' | 'modal' | 'sheet' | 'card' | 'strip' | undefined;
    /** CSS selector of elements of the page that open the panel in place of the launcher, such as `#feedback`; none by default. */
    readonly for?: string | undefined;
    /** When to ask for feedback, politely: `delay:30s`, `delay:2m/visit`, `scroll:60%`, `dwell:45s`, `event:order-complete`, `exit`; of several, whichever comes first; never by default. */
    readonly prompt?: string | undefined;
    /** What the prompt asks; by default "How are we doing?", in the language. */
    readonly 'prompt-text'?: string | undefined;
    /** Share of visitors asked, above 0 and up to 1; sent along with their voices. */
    readonly sample?: number | string | undefined;
    /** How often a visitor is asked: `once`, `once/30d`, `3/90d`. */
    readonly 'at-most'?: string | undefined;
    /** Whether Back closes a sheet, on phones, and in Firefox and Safari, where it takes a history entry. */
    readonly history?: 'on' | 'off' | undefined;
    /** Language; by default that of the nearest ancestor. */
    readonly lang?: string | undefined;
    /** Scale of the rating. */
    readonly scale?: string | undefined;
    /** Question of the rating; by default that of its scale. */
    readonly question?: string | undefined;
    /** Preset of questions asked instead of a single rating; none by default. */
    readonly scorecard?: string | undefined;
    /** What complaints can be about: `id:label, id:label`; by default the built-in ones. */
    readonly categories?: string | undefined;
    /** Who suggestions can be addressed to: `id:label, id:label`; none by default. */
    readonly recipients?: string | undefined;
    /** Whether voices are anonymous. */
    readonly anonymous?: 'allow' | 'always' | 'never' | undefined;
    /** Whether contact details are asked for. */
    readonly contact?: 'optional' | 'required' | 'hidden' | undefined;
    /** What the feedback is about: its type, such as `branch`; with `subject-id` and `subject-name`. None by default. */
    readonly 'subject-type'?: string | undefined;
    /** Who gives the feedback. */
    readonly respondent?: 'customer' | 'employee' | 'manager' | 'inspector' | undefined;
    /** Whether unsent text is kept on the device, for 30 days at most. */
    readonly drafts?: 'on' | 'off' | undefined;
    /** Seconds, up to 60, in which sending can be undone; `0` sends at once; by default 10, and 0 for scores. */
    readonly undo?: number | string | undefined;
    /** For a shared device: nothing stays on it, nobody is prompted, and everything is cleared after this many seconds without a touch, 30 or more, 60 if no number is given; off by default. */
    readonly kiosk?: number | string | undefined;
    /** When people will hear back, shown on the receipt: `2 hours`, `3 days`, `5 working days`; none by default. */
    readonly 'answer-within'?: string | undefined;
    /** Address of the page that the receipt's link leads to; by default the page itself. */
    readonly 'tracking-page'?: string | undefined;
    /** Whether photos and other files can be added: `optional` (default) or `hidden`. */
    readonly evidence?: string | undefined;
    /** Whom to call, shown when the category `safety` is picked; by default the emergency services. */
    readonly emergency?: string | undefined;
    /** A statement to agree to before sending, such as on the use of the contact data; none by default. */
    readonly consent?: string | undefined;
    /** The site's own id of what the feedback is about; none by default. */
    readonly 'subject-id'?: string | undefined;
    /** What people call it; by default its id. */
    readonly 'subject-name'?: string | undefined;
    /** Highest score that is followed by `low-score-question`; by default any below the middle of the scale, on `nps` 6. */
    readonly 'low-score'?: string | undefined;
    /** Asked after a low score; by default what went wrong. */
    readonly 'low-score-question'?: string | undefined;
    /** Asked after any other score; by default whether there is anything to add. */
    readonly 'comment-question'?: string | undefined;
    /** Asked after a 7 or 8 on `nps`; by default what would have made it better. */
    readonly 'passive-question'?: string | undefined;
    /** Asked after a 9 or 10 on `nps`; by default what the person liked most. */
    readonly 'promoter-question'?: string | undefined;
    /** Name of a built-in scorecard: `technician` (default), `servqual`, `courier`, `equipment-after-sales` or `nursing`. */
    readonly preset?: string | undefined;
    /** Version of the page's own scorecard, to change whenever the meaning of an item does; by default one made from its structure. */
    readonly version?: string | undefined;
    /** What every row is asked for: `perception` (default: what people got), `expectation`, both as `expectation perception` (default of `servqual`), `standard` or `promise`. */
    readonly mode?: string | undefined;
    /** Rows that have to be answered: `all`, or ids of items separated by spaces; none by default. */
    readonly 'required-rows'?: string | undefined;
    /** Whether questions come one by one: `auto` (default: where there is no more room than on a phone), `always` or `never`. */
    readonly steps?: string | undefined;
    /** Caption of what people expected, where rows are asked for both; by default "What you expect", in the language. */
    readonly 'expectation-label'?: string | undefined;
    /** Caption of what people got, where rows are asked for both; by default "What you got", in the language. */
    readonly 'perception-label'?: string | undefined;
  };
};
