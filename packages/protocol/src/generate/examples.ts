/** Example documents by file name without `.json`. */
export type Examples = Readonly<Record<string, unknown>>;
