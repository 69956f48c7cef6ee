import type { CaseChange } from '@hearback/protocol';

/** Changes of a case that may be mailed. */
export const MAILED_CHANGES = [
  'acknowledged',
  'assigned',
  'started',
  'replied',
  'resolved',
  'rejected',
  'reopened',
  'closed',
] as const satisfies readonly CaseChange[];

/** One of them. */
export type MailedChange = (typeof MAILED_CHANGES)[number];

/** The fixed texts of a mail in one language. */
export type MailWords = {
  /** Language tag. */
  readonly lang: string;
  /** What happened, in one sentence without its full stop, also the subject. */
  readonly headlines: Readonly<Record<'complaint' | 'suggestion', Readonly<Record<MailedChange, string>>>>;
  readonly number: string;
  /** What was done to put it right. */
  readonly remedy: string;
  /** Why it was declined. */
  readonly reason: string;
  /** Between a label and what it names. */
  readonly colon: string;
  /** By when to speak lest the case be closed, with a date and a time as this language writes them. */
  readonly closing: (moment: string) => string;
  /** Before the address of a page where a case can be looked up. */
  readonly lookUp: string;
  /** Why somebody gets this mail. */
  readonly why: string;
};
