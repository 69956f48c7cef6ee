import * as z from 'zod';
import { Sha256 } from '../digest.js';
import { Respondent } from '../respondent.js';
import { Subject } from '../subject.js';
import { spokenText, text } from '../text.js';

/** Language tag. @see RFC 5646. */
export const LanguageTag = z
  .string()
  .regex(/^(?=.{2,35}$)[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/)
  .meta({ id: 'LanguageTag', description: 'Language tag of RFC 5646.' });

/** Address of the page without query and fragment, which may name the person. */
export const PageAddress = text(2048, { pattern: /^https?:\/\/[^\s?#\p{Cs}\u0000]+$/u }).meta({
  id: 'PageAddress',
  description: 'http(s) address without query and fragment.',
});

/** What every rating, complaint and suggestion may say of its circumstances. */
export const context = {
  subject: Subject.optional(),
  respondent: Respondent.optional(),
  /** Language the form was shown in. */
  lang: LanguageTag.optional(),
  /** Where it was sent from. */
  page: PageAddress.optional(),
  /** The promise that stood beside the form, as it was shown. */
  promise: spokenText(500).optional(),
  /** From `trackingKeyHash`. */
  trackingKeyHash: Sha256.optional(),
};
