/** What replies are most often for. */
export const OCCASIONS = ['read', 'question', 'done'] as const;

/** One of them. */
export type Occasion = (typeof OCCASIONS)[number];

/** What a reply begins from, in one language; a whole also where a place in it stays empty. */
export type ReplyTexts = Readonly<Record<Occasion, string>>;
