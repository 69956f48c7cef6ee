import type { FollowUpData } from '@hearback/protocol/light';
import { cleanText } from '../form/clean-text.js';

/** What the person has answered so far. */
export type FollowUpAnswers = Pick<FollowUpData, 'fixed' | 'firstTime' | 'promiseKept' | 'satisfaction'> & {
  readonly comment?: string;
};

/**
 * What is sent: everything answered so far, so that the last follow-up of a case says it all. Who says what is still wrong wants somebody to read it,
 * so the case is opened again.
 */
export function followUpData({ comment, ...answers }: FollowUpAnswers): Omit<FollowUpData, 'number' | 'proof'> {
  const text = cleanText(comment);
  const isStillWrong = answers.fixed === 'partly' && text;
  return { ...answers, ...(text && { comment: text }), ...(isStillWrong && { reopen: true }) };
}
