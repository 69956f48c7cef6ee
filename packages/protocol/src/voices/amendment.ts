import * as z from 'zod';
import { Contact } from '../contact.js';
import { Evidence } from '../evidence.js';
import { spokenText } from '../text.js';
import { later } from './later.js';

/** Something added to, or corrected in, what was sent before. */
export const AmendmentData = z
  .strictObject({
    ...later,
    text: spokenText(10_000).optional(),
    evidence: z.array(Evidence).min(1).max(10).optional(),
    contact: Contact.optional(),
  })
  .meta({ id: 'AmendmentData', description: 'Something added to, or corrected in, what was sent before.' });
export type AmendmentData = z.infer<typeof AmendmentData>;
