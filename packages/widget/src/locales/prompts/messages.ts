/** What a page says when it asks for a voice. */
export type PromptsMessages = {
  readonly heading: string;
  /** What it takes. */
  readonly text: string;
  readonly accept: string;
  readonly later: string;
  readonly never: string;
  /** Name of the button in the corner. */
  readonly close: string;
};
