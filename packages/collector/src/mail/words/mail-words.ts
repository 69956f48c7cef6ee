import type { CaseChange } from '@hearback/protocol';

/** Changes of a case that people may be written of. */
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

/** What a mail says in one language, beside what somebody wrote. */
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
  /** Before the address of a page where a case can be looked up. */
  readonly lookUp: string;
  /** Why somebody gets this mail. */
  readonly why: string;
};
