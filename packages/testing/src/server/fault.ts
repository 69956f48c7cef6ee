import type { Verdict } from '../behaviour.js';
import type { EventText } from './event-texts.js';

/** What happens to one request for events. Nothing is stored unless it says so. */
export type Fault = {
  /** Holds the answer back until this resolves; what is to be stored, is stored before. */
  readonly until?: () => Promise<unknown>;
} & (
  | {
      /** Stores every event and answers with an outcome for each: `accepted`, or `duplicate` for one it has. */
      readonly kind: 'accept';
    }
  | {
      /** Resets the connection before a byte of the body is read. */
      readonly kind: 'drop';
    }
  | {
      /** Stores every event, then resets the connection instead of answering. */
      readonly kind: 'forget';
    }
  | {
      /** Never answers. */
      readonly kind: 'stall';
      /** Whether it stores the events. @default false */
      readonly stores?: boolean;
    }
  | {
      /** Stores every event, answers 200, and breaks off in the middle of the JSON. */
      readonly kind: 'cut';
    }
  | {
      /** Answers with a status and no outcomes. */
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** JSON of the body. @default an empty body */
      readonly body?: unknown;
      /** Whether a page of another origin may read `Retry-After` and `RateLimit`. @default true */
      readonly exposed?: boolean;
      /** Whether it stores the events. @default true for a 2xx */
      readonly stores?: boolean;
    }
  | {
      /** Answers 200 with a web page, as a captive portal or a single-page app's fallback does. */
      readonly kind: 'page';
    }
  | {
      /** Answers 302. */
      readonly kind: 'redirect';
      readonly to: string;
    }
  | {
      /** Judges each event; stores what is accepted or a duplicate, and leaves out the outcome of what is `missing`. */
      readonly kind: 'judge';
      readonly judge: (event: EventText, index: number) => Verdict;
    }
);

/** What happens to one request that uploads an attachment. */
export type AttachmentFault =
  | { readonly kind: 'accept' }
  | { readonly kind: 'drop' }
  | { readonly kind: 'forget' }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>> };
