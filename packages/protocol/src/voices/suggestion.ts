import * as z from 'zod';
import { Contact } from '../contact.js';
import { slug, spokenText } from '../text.js';
import { context } from './context.js';

const what = {
  /** The idea, in the person's words. */
  text: spokenText(10_000),
  /** The role it is addressed to, such as the general manager. */
  recipient: z.strictObject({ id: slug(), label: spokenText(200).optional() }).optional(),
  ...context,
};

/** An idea, optionally to a named role, with contact data or without. */
export const SuggestionData = z
  .union([
    z.strictObject({ ...what, contact: Contact.optional() }),
    z.strictObject({ ...what, anonymous: z.literal(true) }),
  ])
  .meta({ id: 'SuggestionData', description: 'An idea, optionally to a named role, with contact data or without.' });
export type SuggestionData = z.infer<typeof SuggestionData>;
