import * as z from 'zod';
import { Sha256 } from '../digest.js';
import { Respondent } from '../respondent.js';
import { Subject } from '../subject.js';
import { slug, spokenText, text } from '../text.js';

/** Language tag. @see RFC 5646. */
export const LanguageTag = text(35, { pattern: /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/ }).meta({
  id: 'LanguageTag',
  description: 'Language tag of RFC 5646.',
});

/** Address of the page without query and fragment, which may name the person. */
export const PageAddress = text(2048, { pattern: /^https?:\/\/[^\s?#\p{Cs}\x00]+$/u }).meta({
  id: 'PageAddress',
  description: 'http(s) address without query and fragment.',
});

/**
 * How a voice came about that the page had asked for: what made it ask, and how many of a hundred visitors it asks. Figures can only be weighed
 * by whoever knows both.
 */
export const Prompted = z
  .strictObject({
    reason: z.enum(['delay', 'scroll', 'dwell', 'event', 'exit']),
    /** Name of the page's event that was the reason. */
    event: slug().optional(),
    /** Chance of being asked, where not everybody was, in percent. */
    samplePercent: z.int().min(1).max(100).optional(),
  })
  .meta({ id: 'Prompted', description: 'What made the page ask, and how many of a hundred visitors it asks.' });
export type Prompted = z.infer<typeof Prompted>;

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
  /** There where the page had asked for it. */
  prompt: Prompted.optional(),
  /** From `trackingKeyHash`. */
  trackingKeyHash: Sha256.optional(),
};
