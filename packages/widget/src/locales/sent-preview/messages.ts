/** The texts of what is sent, shown item by item. */
export type SentPreviewMessages = {
  /** Stands over the items; those that have a switch can be kept back. */
  readonly intro: string;
  /** What each item is. Its value stands under it. */
  readonly items: {
    readonly page: string;
    readonly subject: string;
    readonly lang: string;
    readonly promise: string;
    /** Why the page asked for feedback; under it stands one of `reasons`. */
    readonly prompt: string;
    readonly respondent: string;
  };
  readonly reasons: {
    readonly delay: string;
    readonly scroll: string;
    readonly dwell: string;
    /** Something happened in the page; its name follows. */
    readonly event: string;
    readonly exit: string;
  };
  /** Follows a reason: `{percent}`, such as `10 %`, of the visitors are asked. */
  readonly sampled: string;
  readonly respondents: { readonly employee: string; readonly manager: string; readonly inspector: string };
  /** Stands over the data. */
  readonly exact: string;
  /** In place of the data, while there are none. */
  readonly nothingYet: string;
  /** What `trackingKeyHash` in the data is. */
  readonly key: string;
  /** Said where files go with it. */
  readonly files: string;
  /** What is made at sending and is not in the data. `{site}` is the name of the website, as the endpoint knows it. */
  readonly envelope: string;
};
