import * as z from 'zod';
import { Contact } from '../contact.js';
import { Evidence } from '../evidence.js';
import { slug, spokenText } from '../text.js';
import { context } from './context.js';
import { DayOrMoment } from './day-or-moment.js';

/** Outcome: the core service was not delivered. Process: how it was delivered. */
export const Failure = z.enum(['outcome', 'process']).meta({ id: 'Failure' });
export type Failure = z.infer<typeof Failure>;

/** A: unusable, must go back or be redone. B: unusable, can be fixed on the spot or nearby. C: usable, needs fixing. */
export const Severity = z.enum(['A', 'B', 'C']).meta({ id: 'Severity' });
export type Severity = z.infer<typeof Severity>;

/** What the person wants done. */
export const Remedy = z
  .enum(['repair', 'replacement', 'refund', 'apology', 'explanation', 'other'])
  .meta({ id: 'Remedy' });
export type Remedy = z.infer<typeof Remedy>;

const what = {
  /** What happened, in the person's words. */
  text: spokenText(10_000),
  category: slug().optional(),
  /** The category as it was shown. */
  categoryLabel: spokenText(200).optional(),
  failure: Failure.optional(),
  severity: Severity.optional(),
  /** Day or moment it happened or began. */
  occurredAt: DayOrMoment.optional(),
  wanted: Remedy.optional(),
  wantedDetail: spokenText(1000).optional(),
  evidence: z.array(Evidence).min(1).max(10).optional(),
  ...context,
};

/** What happened, since when, what the person wants done, evidence, and how to reach them unless they stay anonymous. */
export const ComplaintData = z
  .union([
    z.strictObject({ ...what, contact: Contact.optional() }),
    z.strictObject({ ...what, anonymous: z.literal(true) }),
  ])
  .meta({
    id: 'ComplaintData',
    description: 'What happened, what is wanted, and how to reach the person unless anonymous.',
  });
export type ComplaintData = z.infer<typeof ComplaintData>;
